-- Separable prefixes of German verbs.
create or replace function search_verb_particles() returns text language sql immutable parallel safe as $$
  select 'ab|an|auf|aus|ein|hin|los|mit|nach|um|vor|weg|zu|zuruck|zusammen'
$$;

-- Forms of separable verbs: "ziehe … um", "umgezogen", "umzumelden".
create or replace function search_verb_forms(word text) returns setof text language sql immutable strict parallel safe rows 1 as $$
  select f[1] || f[3] from regexp_match(word, '^(' || search_verb_particles() || ')(ge|zu)([a-z]{3,})$') f where f is not null
$$;

-- Known verbs whose particle follows later: "ziehe … um".
create or replace function search_split_verbs(tokens search_token[]) returns setof search_split_verb language sql stable as $$
  select t.token, p.token, p.word || t.word, search_stem(p.word || t.word, 'german')
  from unnest(tokens) p
  join unnest(tokens) t on t.token < p.token
  where p.word ~ ('^(' || search_verb_particles() || ')$') and search_knows(p.word || t.word)
$$;
