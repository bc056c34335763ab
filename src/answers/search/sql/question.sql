-- Weights of the remaining words.
create or replace function search_weighed(tokens search_token[], silent integer[], fillers integer[]) returns search_token[] language sql immutable as $$
  select coalesce(array_agg(row(t.token, t.surface, t.word, case
      when t.token = any(silent) or search_is_stop_word(t.word, 'german') then 0.1
      -- Ages and dates; of a law's name or a section they say little as well.
      when t.word ~ '^[0-9]+$' then 0.3
      else 1 end)::search_token order by t.token), '{}')
  from unnest(tokens) t
  where not (t.token = any(silent) and t.token = any(fillers))
$$;

-- Analyses a question: words, their alternatives, places, and the part of the answer it asks for.
create or replace function search_understand(question text, moment timestamptz, place_given boolean) returns search_question language plpgsql stable as $$
declare
  q search_question;
  matches search_match[];
  quiet search_match[];
  verbs search_split_verb[];
  fillers integer[];
  silent integer[];
  unfinished integer;
begin
  select t.tokens, t.interpretations, t.correction into q.tokens, q.interpretations, q.correction from search_tokens(question, '{}', '{}', null) t;
  q.alternatives := '{}'; q.places := '{}'; q.aspects := '{}';
  if cardinality(q.tokens) = 0 then return q; end if;
  unfinished := case when question !~ '\s$' then cardinality(q.tokens) end;
  matches := array(select m from search_thesaurus_matches(q.tokens, moment) m);
  quiet := array(select m from search_silent_matches(matches) m);
  verbs := array(select v from search_split_verbs(q.tokens) v);
  fillers := array(select generate_series(m.first, m.last) from unnest(matches) m where m.kind = 'FILLER');

  q.aspects := array(select m.aspect from unnest(quiet) m where m.kind = 'ASPECT' group by 1 order by min(m.first));
  q.interpretations := q.interpretations || array(
    select distinct on (m.aspect) row('ASPECT', m.said, m.aspect)::search_interpretation
    from unnest(quiet) m where m.kind = 'ASPECT' order by m.aspect, m.last - m.first desc, m.first);
  silent := array(select generate_series(m.first, m.last) from unnest(quiet) m);

  select coalesce(array_agg(distinct p.place_id) filter (where not place_given), '{}'), silent || coalesce(array_agg(s), '{}'),
    q.interpretations || coalesce(array_agg(distinct row('PLACE', p.said, p.said)::search_interpretation), '{}')
  into q.places, silent, q.interpretations
  from search_places(q.tokens, moment) p cross join generate_series(p.first, p.last) s;
  -- A question of such words alone is about them.
  if not exists (select from unnest(q.tokens) t where not t.token = any(silent)) then silent := fillers; end if;
  silent := silent || array(select v.particle from unnest(verbs) v);
  matches := matches || array(
    select row(v.token, v.token, x.edition_id, case when x.narrower then 'NARROWER' else n.kind end, n.aspect, x.expression, v.verb)::search_match
    from unnest(verbs) v
    join search_expression x on x.expression = v.stem
    join thesaurus_entry_edition n on n.edition_id = x.edition_id and n.in_force @> moment
    where n.kind in ('EQUIVALENT', 'BROADER'));

  q.alternatives := array(
    select a from search_said(q.tokens, array(select i.said from unnest(q.interpretations) i where i.kind = 'CORRECTION'), unfinished) a
    union all select row(v.token, 0, 1, v.stem, 0.97, 'WORD', v.verb)::search_alternative from unnest(verbs) v
    union all select a from search_compounds(q.tokens) a
    union all select a from search_beginnings(q.tokens[unfinished]) a where unfinished is not null
    union all select a from search_synonyms(matches) a);
  q.tokens := search_weighed(q.tokens, silent, fillers);
  q.alternatives := search_best(q.alternatives, q.tokens);
  return q;
end $$;
