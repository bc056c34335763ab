import { isTold } from '../../../catalogue/contact-channel/told-channel.js';
import type { Statement } from '../../../platform/read/statement.js';
import { joined, literal, sql, word, type Sql } from '../../../platform/sql/sql.js';
import { showing } from './address.rules.js';
import type { KeyLookup, SaidKey } from './said-key.js';

/** An edition that a key leads to. */
export interface KeyedEdition {
  /** Which of the keys. */
  key: number;
  /** By which of its look-ups: the lowest that finds something counts. */
  rank: number;
  editionId: string;
  /** The record that had the key ended, and was succeeded by this one. */
  isSuccessor: boolean;
}

const mostEditions = 60;
/** Records that succeed one another. */
const mostSteps = 5;

/** The page of an address; indexes have the same expression. */
const pageOf = (address: Sql): Sql =>
  sql`rtrim(regexp_replace(lower(${address}), '^https?://(www\\.)?|[?#].*$', '', 'g'), '/')`;

type As = KeyLookup['as'];
type Lookup<Of extends As> = Extract<KeyLookup, { as: Of }> & { key: number };

const lookupsAs = <Of extends As>(keys: readonly SaidKey[], of: Of): Lookup<Of>[] =>
  keys.flatMap(({ lookups }, key) =>
    lookups.filter((one): one is Extract<KeyLookup, { as: Of }> => one.as === of).map((one) => ({ ...one, key })),
  );

/** Look-ups as rows `p (key, rank, …)`, with a column for each of the values. */
function rowsOf<One extends { key: number; rank: number }>(
  lookups: readonly One[],
  columns: Readonly<Record<string, readonly [type: string, value: (one: One) => unknown]>>,
  s: Statement,
): Sql {
  const bound = [
    s.bind(
      lookups.map(({ key }) => key),
      'int[]',
    ),
    s.bind(
      lookups.map(({ rank }) => rank),
      'int[]',
    ),
    ...Object.values(columns).map(([type, value]) => s.bind(lookups.map(value), type)),
  ];
  return sql`unnest(${joined(bound, ', ')}) p (${joined(['key', 'rank', ...Object.keys(columns)].map(word), ', ')})`;
}

type Branches = { readonly [Of in As]?: (lookups: readonly Lookup<Of>[], s: Statement) => Sql };

/** `select key, rank, record`, of the kinds of look-ups that there are; of none, nothing. */
function union(branches: Branches, keys: readonly SaidKey[], s: Statement): Sql {
  const pieces = (Object.keys(branches) as As[]).flatMap((of) => {
    const lookups = lookupsAs(keys, of);
    const branch = branches[of] as (lookups: readonly Lookup<As>[], s: Statement) => Sql;
    return lookups.length > 0 ? [branch(lookups, s)] : [];
  });
  return pieces.length > 0 ? joined(pieces, ' union all ') : sql`select 0, 0, null::uuid where false`;
}

/** Records that have the key. */
const records: Branches = {
  IDENTIFIER: (lookups, s) => sql`select p.key, p.rank, i.record_id
    from ${rowsOf(lookups, { agency: ['text[]', ({ agency }) => agency], value: ['text[]', ({ value }) => value] }, s)}
    cross join lateral (select i.record_id, i.agency from external_identifier i where i.value = p.value offset 0) i
    where p.agency is null or p.agency in (lower(i.agency), lower(split_part(i.agency, '/', 1)))`,
  // What of a recorded address tells its page apart is in the one that was said; that may have more.
  PAGE: (lookups, s) => {
    const rows = rowsOf(
      lookups,
      {
        page: ['text[]', ({ page }) => page],
        parameters: ['text[]', ({ parameters }) => parameters.join('&')],
        is_script: ['boolean[]', ({ isScript }) => isScript],
      },
      s,
    );
    const [e, c] = [sql`e`, sql`c`];
    return sql`select p.key, p.rank, a.record_id from ${rows}
      cross join lateral (
        select v.record_id, v.address from provenance v where ${pageOf(sql`v.address`)} = p.page and p.page like '%/%'
        union all select e.online_service_id, e.url from online_service_edition e where ${pageOf(sql`e.url`)} = p.page and ${s.inForce(e)}
        union all select e.form_id, e.url from form_edition e where ${pageOf(sql`e.url`)} = p.page and ${s.inForce(e)}
        union all select c.service_id, c.value from contact_channel_edition c
          where c.kind = 'WEB' and ${pageOf(sql`c.value`)} = p.page and p.page like '%/%' and c.service_id is not null and ${isTold(c, s)}
      ) a
      where (not p.is_script or a.address like '%?%') and not exists (
        select from unnest(string_to_array(substring(lower(a.address) from '\\?([^#]*)'), '&')) said (parameter)
        where parameter !~* ${s.bind(showing, 'text')} and parameter <> all (string_to_array(p.parameters, '&')))`;
  },
  SLUG: (
    lookups,
    s,
  ) => sql`select p.key, p.rank, r.id from ${rowsOf(lookups, { slug: ['text[]', ({ slug }) => slug] }, s)}
    join record r on r.kind = 'SERVICE' and r.slug = p.slug`,
  RECORD: (lookups, s) =>
    sql`select p.key, p.rank, p.id from ${rowsOf(lookups, { id: ['uuid[]', ({ id }) => id] }, s)}`,
};

/** Services that have the key, or had it when they ended. */
const services: Branches = {
  LEIKA_KEY: (lookups, s) => {
    const rows = rowsOf(
      lookups,
      {
        lowest: ['text[]', ({ digits }) => digits.padEnd(14, '0')],
        highest: ['text[]', ({ digits }) => digits.padEnd(14, '9')],
      },
      s,
    );
    return sql`select p.key, p.rank, had.service_id from ${rows}
      cross join lateral (
        select e.service_id from service_leika l join service_edition e using (edition_id)
        where l.leika_key between p.lowest and p.highest and (${s.inForce(sql`e`)} or upper(e.in_force) <= ${s.moment()} and not exists (
          select from service_edition n where n.service_id = e.service_id and lower(n.in_force) >= upper(e.in_force) and lower(n.in_force) <= ${s.moment()}))
      ) had`;
  },
};

/**
 * Common table expressions, the last of which is `keyed (key, rank, edition_id, is_successor)`: the services in force to which
 * keys lead: their own, those with the form or online service that has the key, and those that succeed what has ended.
 */
export function keyedEditions(keys: readonly SaidKey[], s: Statement): Sql {
  const e = sql`e`;
  return sql`named (key, rank, record_id) as materialized (${union(records, keys, s)}),
    led (key, rank, service_id, steps) as (
      select o.key, o.rank, o.service_id, 0 from (
        select n.key, n.rank, v.id as service_id from named n join service v on v.id = n.record_id
        union all select n.key, n.rank, e.service_id from named n join service_form f on f.form_id = n.record_id
          join service_edition e on e.edition_id = f.edition_id and ${s.inForce(e)}
        union all select n.key, n.rank, r.service_id from named n join responsibility_edition r on r.online_service_id = n.record_id and ${s.inForce(sql`r`)}
        union all ${union(services, keys, s)}) o
      union
      select l.key, l.rank, after.successor_id, l.steps + 1 from led l cross join lateral (
        select n.successor_id from record_ending n where n.record_id = l.service_id and n.ended_at <= ${s.moment()} order by n.ended_at desc limit 1) after
      where after.successor_id is not null and l.steps < ${literal(mostSteps)}
        and not exists (select from service_edition e where e.service_id = l.service_id and ${s.inForce(e)})),
    keyed (key, rank, edition_id, is_successor) as materialized (
      select l.key, min(l.rank), e.edition_id, bool_and(l.steps > 0) from led l join service_edition e on e.service_id = l.service_id and ${s.inForce(e)}
      group by l.key, e.edition_id order by 1, 2, 3 limit ${literal(mostEditions)})`;
}
