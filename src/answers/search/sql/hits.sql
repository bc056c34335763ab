-- Weight of a word: near 0 for common words, 1 for a word of a single edition.
create or replace function search_word_weight(editions integer, is_stop_word boolean, services real) returns real
  language sql immutable parallel safe as $$
  select (ln(1 + services / greatest(editions, 1)) / ln(1 + services) * case when is_stop_word then 0.25 else 1 end)::real
$$;

-- Where what the question says stands, in editions that are in force: words first, because PostgreSQL cannot know how few
-- editions have them. A function of its own, so that it expects many rows (and does not join them one by one).
create or replace function search_found(question search_question, moment timestamptz, services real)
  returns table (token integer, alternative integer, size integer, key text, edition_id bigint, phrase_id bigint, place smallint, word_id integer,
    surface text, word_weight real, via text, kind text, field text, worth double precision, portion numeric, field_weight real, naming boolean)
  language plpgsql stable rows 3000 as $$
#variable_conflict use_column
begin
  return query
  with spoken as materialized (
    select a.token, a.alternative, a.size, a.key, o.edition_id, o.phrase_id, o.place, w.id as word_id, w.surface,
      search_word_weight(w.editions, w.is_stop_word, search_found.services) as word_weight, a.via, k.kind, o.field,
      a.factor * case k.kind when 'PART' then 0.75 else 1 end
        -- What begins as it was typed is meant before what has it somewhere.
        * case when a.via = 'PREFIX' and not (o.field = 'TITLE' and o.place = 1) then 0.85 else 1 end as worth,
      -- How much of the word it is, of a compound.
      case k.kind when 'PART' then least(length(a.key) * 1.15 / length(w.word), 1) else 1 end as portion
    from unnest(question.alternatives) a
    join search_key k on k.key = a.key
    join search_word w on w.id = k.word_id
    -- What one service in eight mentions tells nothing of any.
    cross join lateral (
      select n.phrase_id, n.place, n.edition_id, n.field from search_posting n
      where n.word_id = w.id and n.naming and w.editions > greatest(40, search_found.services / 8)
      union all
      select m.phrase_id, m.place, m.edition_id, m.field from search_posting m
      where m.word_id = w.id and w.editions <= greatest(40, search_found.services / 8)
    ) o
  )
  select s.*, f.weight, f.naming
  from spoken s
  join search_field f on f.field = s.field
  -- Looked up and not joined (is true), because PostgreSQL takes those in force for very few.
  where (s.edition_id in (select e.edition_id from service_edition e where e.in_force @> moment)) is true
    and (s.field not in ('DOCUMENT', 'LIFE_SITUATION') or (select p.in_force @> moment from search_phrase p where p.id = s.phrase_id));
end $$;

-- Worth of a partial match: parts of a compound count, parts of an expression do not.
create or replace function search_worth(found double precision, keys bigint, size integer, via text) returns double precision
  language sql immutable parallel safe as $$
  select case when via = 'SYNONYM' and keys < size then 0 else found / size end
$$;

-- Services found by a question at a moment, best first.
--
-- What counts is how much of the question a service covers, a rare word more than a frequent one, and how well a single
-- name of it (its title, a search term) agrees with the question: one that says more than was asked for is a special case.
create or replace function search_hits(question search_question, moment timestamptz, lineage uuid[])
  returns table (edition_id bigint, score numeric, reasons search_reason[], words integer[]) language plpgsql stable rows 100 as $$
#variable_conflict use_column
begin
  return query
  with
    stock as materialized (select count(*)::real as services from service_edition e where e.in_force @> moment),
    token as materialized (select t.* from unnest(question.tokens) t),
    found as materialized (select f.* from stock s cross join lateral search_found(question, moment, s.services) f),
    -- How well an edition, and each of its phrases, answers each word of the question.
    by_edition as materialized (
      select x.token, x.edition_id, max(x.worth) as worth
      from (
        select y.token, y.alternative, y.edition_id, search_worth(sum(y.worth), count(*), max(y.size), min(y.via)) as worth
        from (select token, alternative, size, key, edition_id, min(via) as via, max(worth * field_weight) as worth from found group by 1, 2, 3, 4, 5) y
        group by 1, 2, 3
      ) x group by 1, 2
    ),
    rarity as materialized (
      select t.token,
        -- A word that nobody has stands for something else in a few words, and for nothing much in a sentence.
        t.weight * case when c.editions is null and (select count(*) from token w where w.weight >= 0.5) > 3 then 0.6 else 1 end
          * ln(1 + s.services / (0.5 + coalesce(c.editions, 0))) as rarity
      from token t cross join stock s
      left join (
        -- Words that only mean the same make nothing frequent that is rare.
        select b.token, coalesce(nullif(count(*) filter (where exists (
            select from found f
            where f.token = b.token and f.edition_id = b.edition_id and f.via in ('WORD', 'CORRECTION') and f.kind = 'STEM')), 0), count(*)) as editions
        from by_edition b where b.worth >= 0.3 group by 1) c on c.token = t.token
    ),
    total as materialized (select greatest(sum(rarity), 0.001) as rarity, count(*) filter (where rarity > 0.5) as words from rarity),
    coverage as materialized (
      select b.edition_id, sum(b.worth * r.rarity) / max(t.rarity) as covered
      from by_edition b join rarity r on r.token = b.token cross join total t group by 1
    ),
    -- Only these names can make a hit (see `hit`): those of services that cover enough of the question, and those of which
    -- several words were said. The others need not be weighed: thousands that have nothing but a little word in common with it.
    name as materialized (
      select f.* from found f
      where f.naming and f.phrase_id in (
        select x.phrase_id from found x join coverage c on c.edition_id = x.edition_id where x.naming and c.covered >= 0.29
        union
        select x.phrase_id from found x where x.naming group by 1 having min(x.place) < max(x.place))
    ),
    by_phrase as materialized (
      select x.token, x.phrase_id, x.edition_id, x.field_weight, max(x.worth) as worth
      from (
        select y.token, y.alternative, y.phrase_id, y.edition_id, y.field_weight, search_worth(sum(y.worth), count(*), max(y.size), min(y.via)) as worth
        from (
          select token, alternative, size, key, phrase_id, edition_id, field_weight, min(via) as via, max(worth) as worth
          from name group by 1, 2, 3, 4, 5, 6, 7
        ) y group by 1, 2, 3, 4, 5
      ) x group by 1, 2, 3, 4
    ),
    said as (
      select b.phrase_id, b.edition_id, b.field_weight, sum(b.worth * r.rarity) / max(t.rarity) as covered, max(b.worth) as best,
        count(*) filter (where r.rarity > 0.5) as words
      from by_phrase b join rarity r on r.token = b.token cross join total t group by 1, 2, 3
    ),
    -- How much of a name was said: of all its words, weighed by what they tell.
    heard as (
      select x.phrase_id, sum(x.heard) / sum(x.weight) as share, count(*) filter (where x.heard > 0.2) as places
      from (
        select y.phrase_id, y.place, max(y.weight) as weight, max(y.heard) as heard
        from (
          select z.phrase_id, z.place, max(z.word_weight) as weight,
            least(greatest(max(z.whole), sum(z.portion)), 1) * max(z.word_weight) as heard
          from (
            select v.phrase_id, v.place, v.word_id, v.word_weight, max(v.whole) as whole, max(v.portion) as portion
            from (
              select f.phrase_id, f.place, f.word_id, f.word_weight, f.token, f.alternative,
                max(f.worth) filter (where f.kind = 'STEM') as whole, sum(f.worth * f.portion) filter (where f.kind = 'PART') as portion
              from name f group by 1, 2, 3, 4, 5, 6
            ) v group by v.phrase_id, v.place, v.word_id, v.word_weight, v.token
          ) z group by z.phrase_id, z.place, z.word_id
          union all
          select o.phrase_id, o.place, search_word_weight(w.editions, w.is_stop_word, s.services), 0
          from search_posting o join search_word w on w.id = o.word_id cross join stock s
          where o.phrase_id = any(array(select phrase_id from by_phrase))
        ) y group by 1, 2
      ) x group by 1
    ),
    agreed as (
      select x.phrase_id, max(x.edition_id) as edition_id, max(x.field_weight) as field_weight, max(x.covered) as covered,
        max(x.best) as best, max(x.words) as words, max(x.share) as share, max(x.places) as places
      from (
        select phrase_id, edition_id, field_weight, covered, best, words, null::double precision as share, null::bigint as places from said
        union all select phrase_id, null, null, null, null, null, share, places from heard
      ) x group by 1
    ),
    named as (
      select distinct on (a.edition_id) a.edition_id, a.best,
        greatest(
          a.covered * (0.55 + 0.45 * least(a.share, 1)),
          -- All of a name of several words is strong, whatever else the question says.
          case when a.share >= 0.8 and a.places > 1 and (a.words > 1 or t.words > 2) then 0.55 * a.share + 0.25 * a.covered else 0 end
        ) * a.field_weight as worth
      from agreed a cross join total t
      order by a.edition_id, worth desc, a.phrase_id
    ),
    area as (
      select c.edition_id, array_agg(a.place_id) as places from coverage c join service_area a on a.edition_id = c.edition_id group by 1
    ),
    -- Where most is offered is what is meant when no place was said.
    home as (
      select a.place_id from service_area a where a.place_id in (select unnest(places) from area) group by 1 order by count(*) desc, 1 limit 1
    ),
    place_factor as (
      select c.edition_id, case
        when a.places is null then 1
        when lineage is not null then case when a.places && lineage then 1 else 0.75 end
        when a.places && array(select place_id from home) then 1
        else 0.97 end as factor
      from coverage c left join area a on a.edition_id = c.edition_id
    ),
    -- Silence rather than a guess.
    hit as materialized (
      select c.edition_id, round(((0.4 * c.covered + 0.6 * coalesce(n.worth, 0)) * l.factor)::numeric, 4) as score
      from coverage c
      cross join total t
      left join named n on n.edition_id = c.edition_id
      join place_factor l on l.edition_id = c.edition_id
      where (n.worth is not null and n.best >= 0.5 and (c.covered >= case when t.words >= 4 then 0.3 else 0.45 end or n.worth >= 0.5))
         or (coalesce(n.best, 0) < 0.5 and c.covered >= 0.4)
    ),
    -- Of little words only where there are no others.
    shown as materialized (
      select f.* from found f
      -- Looked up and not joined (is true): PostgreSQL would compare all with all.
      where ((f.token, f.edition_id) in (
        select b.token, b.edition_id from by_edition b
        where b.worth > 0 and b.edition_id in (select edition_id from hit)
          and b.token in (select t.token from token t where t.weight >= least(0.5, (select max(weight) from token))))) is true
    ),
    reason as (
      select x.edition_id, array_agg(row(t.surface, x.surface, x.field,
        case when x.via = 'WORD' and x.kind = 'PART' then 'COMPOUND' else x.via end)::search_reason order by t.token) as reasons
      from (
        select distinct on (o.edition_id, o.token) o.edition_id, o.token, o.surface, o.field, o.via, o.kind
        from shown o order by o.edition_id, o.token, o.worth / o.size * o.field_weight desc, o.phrase_id, o.place, o.surface
      ) x join token t on t.token = x.token
      group by 1
    ),
    -- One word of an expression is not yet what was meant.
    heard_word as (select o.edition_id, array_agg(distinct o.word_id) as words from shown o where o.size = 1 group by 1)
  select c.edition_id, c.score, coalesce(r.reasons, '{}'), coalesce(h.words, '{}')
  from hit c
  left join heard_word h on h.edition_id = c.edition_id
  left join reason r on r.edition_id = c.edition_id;
end $$;
