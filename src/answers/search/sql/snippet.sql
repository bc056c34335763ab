-- Snippet of an edition: the passage with the most matches, word by word, matches marked.
create or replace function search_snippet(edition bigint, words integer[], languages text[], moment timestamptz) returns jsonb language sql stable as $$
  with phrase as (
    select p.content, search_dictionary(p.language) as dictionary
    from search_phrase p
    where p.edition_id = edition and (p.in_force is null or p.in_force @> moment)
      and (p.field in ('TEASER', 'TEXT')
        or p.field in ('DOCUMENT', 'FEE') and exists (select from search_posting o where o.phrase_id = p.id and o.word_id = any(words)))
    order by (select count(*) from search_posting o where o.phrase_id = p.id and o.word_id = any(words)) desc,
      coalesce(
        array_position(languages, p.language::text),
        -- Another region or script is the same language, a register is not.
        array_position(
          array(select substring(l.tag from '^[a-z]+') from unnest(languages) with ordinality l (tag, rank) order by l.rank),
          case when p.language !~ '-x-' then substring(p.language from '^[a-z]+') end)) nulls last,
      p.language <> all(languages), p.field <> 'TEASER', p.id
    limit 1
  ), piece as (
    select m.at, m.found[1] as text, exists (
      select from search_word w where w.word = search_fold(m.found[1]) and w.dictionary = p.dictionary and w.id = any(words)) as marked
    from phrase p cross join lateral regexp_matches(p.content, '[[:alnum:]]+|[^[:alnum:]]+', 'g') with ordinality m (found, at)
  ), start as (
    select greatest(coalesce(min(at) filter (where marked), 1) - 16, 1) as first, max(at) as last from piece
  )
  select jsonb_build_object(
    'begins', min(s.first) = 1,
    'ends', min(s.first) + 60 > min(s.last),
    'pieces', jsonb_agg(jsonb_build_object('text', p.text, 'marked', p.marked) order by p.at))
  from piece p cross join start s where p.at between s.first and s.first + 60
$$;
