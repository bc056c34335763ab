import { createHmac } from 'node:crypto';
import type { ClientBase } from 'pg';
import { sql } from '../../platform/sql/sql.js';
import type { SearchCount } from '../../platform/graphql/search-counts.js';

/** First day that is counted. */
export const firstCountedDay = sql`((now() at time zone 'Europe/Berlin')::date - 90)`;

/** Advisory lock that serialises the writers of all processes; the number itself has no meaning. */
const writersLock = 20_261_130;

const given = sql`unnest($1::date[], $2::text[], $3::text[], $4::int[], $5::int[]) as given (day, key, language, searches, without_hits)`;
const counting = sql`
  insert into search_count (day, key, language, searches, without_hits)
  select day, decode(key, 'hex'), language, searches, without_hits from ${given}
  on conflict (key, day) do update set language = excluded.language,
    searches = search_count.searches + excluded.searches, without_hits = search_count.without_hits + excluded.without_hits`
  .text;

const frequent = sql`
  select encode(key, 'hex') as key from search_count
  where key in (select decode(key, 'hex') from unnest($1::text[]) key) and day >= ${firstCountedDay}
  group by search_count.key having sum(searches) >= $2 and bool_or(query is null)`.text;

// Equal spellings keep the words under which they were first stored.
const wording = `
  update search_count set query = coalesce((select max(k.query) from search_count k where k.key = search_count.key), given.query)
  from unnest($1::text[], $2::text[]) as given (key, query)
  where search_count.key = decode(given.key, 'hex') and search_count.query is null`;

// A choice counts only with a search of the same day or the evening before.
const choosing = `
  with chosen as (
    select c.key, max(c.day) as day, given.opened
    from unnest($1::date[], $2::text[], $3::int[]) as given (day, key, opened)
    join search_count c on c.key = decode(given.key, 'hex') and c.day between given.day - 1 and given.day and c.searches > c.without_hits
    group by c.key, given.day, given.opened),
  sums as (select key, day, sum(opened) as opened from chosen group by key, day)
  update search_count c set opened = least(c.searches - c.without_hits, c.opened + s.opened)
  from sums s where c.key = s.key and c.day = s.day`;

const forgetting = sql`delete from search_count where day < ${firstCountedDay}`.text;

// Queries that are no longer frequent lose their words again.
const unwording = `
  update search_count set query = null where key in (
    select key from search_count group by key having sum(searches) < $1 and bool_or(query is not null))`;

type Keyed = SearchCount & { hash: string };

async function keyed(client: ClientBase, counts: readonly SearchCount[]): Promise<Keyed[]> {
  const { rows } = await client.query<{ secret: Buffer }>('select secret from search_count_secret');
  const { secret } = rows[0]!;
  return counts.map((count) => ({ ...count, hash: createHmac('sha256', secret).update(count.key).digest('hex') }));
}

/** Stores words only for queries that were sent often enough. */
async function writeWords(client: ClientBase, counts: readonly Keyed[], minimum: number): Promise<void> {
  const { rows } = await client.query<{ key: string }>(frequent, [counts.map(({ hash }) => hash), minimum]);
  const words = new Map(counts.map(({ hash, text }) => [hash, text]));
  const keys = rows.map(({ key }) => key);
  if (keys.length > 0) await client.query(wording, [keys, keys.map((key) => words.get(key))]);
}

/** Stores search counts and deletes old ones. */
export async function keepSearchCounts(
  client: ClientBase,
  counts: readonly SearchCount[],
  minimum: number,
): Promise<void> {
  await client.query('select pg_advisory_xact_lock($1)', [writersLock]);
  const all = await keyed(client, counts);
  const searched = all.filter(({ searches }) => searches > 0);
  await client.query(counting, [
    searched.map(({ day }) => day),
    searched.map(({ hash }) => hash),
    searched.map(({ language }) => language),
    searched.map(({ searches }) => searches),
    searched.map(({ withoutHits }) => withoutHits),
  ]);
  await writeWords(client, searched, minimum);
  const chosen = all.filter(({ opened }) => opened > 0);
  const choices = [chosen.map(({ day }) => day), chosen.map(({ hash }) => hash), chosen.map(({ opened }) => opened)];
  await client.query(choosing, choices);
  if ((await client.query(forgetting)).rowCount) await client.query(unwording, [minimum]);
}
