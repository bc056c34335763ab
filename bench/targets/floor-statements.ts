import type { OperationName, Variables } from '../operations.js';
import { searchStatement, suggestStatement } from './floor-search-statements.js';

interface FloorStatement<Name extends OperationName> {
  sql: string;
  parameters: (variables: Variables[Name]) => unknown[];
}

const today = `(now() at time zone 'Europe/Berlin')::date`;

const list = (columns: string, from: string): string =>
  `array(select row_to_json(r) from (select ${columns} from ${from}) r)`;

const feeColumns = `f.kind, f.amount_cents as amount, f.minimum_cents as minimum, f.maximum_cents as maximum, f.currency, f.label ->> 'de' as label`;

const fees = list(feeColumns, `fee f where f.edition_id = e.edition_id and f.valid @> ${today} order by f.position`);

const channels = (owner: string): string =>
  list(
    'c.kind, c.value',
    `contact_channel_edition c where c.${owner} and c.in_force @> now() and c.valid @> ${today} and c.visibility = 'PUBLIC' order by c.position`,
  );

const text = (code: string): string =>
  `(select m.content from text_module m where m.edition_id = e.edition_id and m.code = '${code}' and m.language = 'de')`;

const serviceBySlug = `record s join service_edition e on e.service_id = s.id and e.in_force @> now() where s.kind = 'SERVICE' and s.slug = $1`;

const typeName = `(select t.name ->> 'de' from document_type_edition t where t.document_type_id = d.document_type_id and t.in_force @> now())`;

const ranges = list(
  `g.weekday, left(g.opens::text, 5) as opens, left(g.closes::text, 5) as closes`,
  'opening_range g where g.opening_hours_id = h.id order by g.weekday, g.opens',
);

const addresses = list(
  `a.street, a.postal_code as "postalCode", a.city`,
  `address a where a.edition_id = o.edition_id and a.valid @> ${today} order by a.position`,
);

const hours = list(
  `h.purpose, ${ranges} as ranges`,
  `opening_hours h where h.organisation_edition_id = o.edition_id and h.valid @> ${today} order by h.position`,
);

const lineage = `with recursive lineage (place_id, distance) as (
    select p.place_id, 0 from place_edition p where p.ars = $2 and p.in_force @> now()
    union all
    select p.parent_id, l.distance + 1 from lineage l
    join place_edition p on p.place_id = l.place_id and p.in_force @> now() where p.parent_id is not null
  )`;

const nearestOffice = `
  select r.organisation_id from record s join lineage l on true
  join responsibility_edition r on r.service_id = s.id and r.place_id = l.place_id and r.in_force @> now() and r.valid @> ${today}
  where s.kind = 'SERVICE' and s.slug = $1 order by l.distance limit 1`;

/** What a careful developer would write by hand for these questions and nothing else. */
export const floorStatements: { [Name in OperationName]: FloorStatement<Name> } = {
  Q1: {
    sql: `select row_to_json(x)::text as json from (
      select s.slug,
        ${list('m.code, m.content', `text_module m where m.edition_id = e.edition_id and m.language = 'de' order by m.code`)} as texts,
        ${list(`${typeName} as name, d.obligation`, 'document_requirement d where d.edition_id = e.edition_id order by d.position')} as documents,
        ${fees} as fees, ${channels('service_id = s.id')} as channels
      from ${serviceBySlug}) x`,
    parameters: ({ slug }) => [slug],
  },
  Q2: {
    sql: `${lineage} select row_to_json(x)::text as json from (
        select o.name ->> 'de' as name,
          ${addresses} as addresses, ${channels('organisation_id = o.organisation_id')} as channels, ${hours} as hours
        from (${nearestOffice}) n
        join organisation_edition o on o.organisation_id = n.organisation_id and o.in_force @> now()) x`,
    parameters: ({ slug, ars }) => [slug, ars],
  },
  Q3: {
    sql: `select json_build_object('hasNextPage', count(*) > 20, 'services', json_agg(p.json) filter (where p.number <= 20),
        'endCursor', max(p.cursor) filter (where p.number = 20))::text as json
      from (
        select row_number() over (order by e.sort_title, e.service_id) as number, e.sort_title || chr(9) || e.service_id as cursor, row_to_json(x) as json
        from (
          select e.* from service_edition e
          where e.in_force @> now() and (e.sort_title, e.service_id) > ($1, $2::uuid)
          order by e.sort_title, e.service_id limit 21) e
        cross join lateral (
          select (select slug from record where id = e.service_id) as slug, ${text('03')} as title,
            ${fees} as fees, ${channels('service_id = e.service_id')} as channels) x) p`,
    parameters: ({ after }) => after?.split('\t') ?? ['', '00000000-0000-0000-0000-000000000000'],
  },
  Q4: { sql: searchStatement, parameters: ({ query }) => [query] },
  Q5: {
    sql: `select json_build_object('title', ${text('03')})::text as json from ${serviceBySlug}`,
    parameters: ({ slug }) => [slug],
  },
  Q6: { sql: suggestStatement, parameters: ({ prefix }) => [prefix] },
  // The facts of a call card, and nothing that is computed from them: no open or closed, no spoken sentences, no sums, due
  // dates, questions, disruptions or recent changes.
  Q7: {
    sql: `${lineage} select row_to_json(x)::text as json from (
      select s.slug, ${text('03')} as title, ${text('02')} as "officialTitle", ${text('05')} as teaser,
        o.name ->> 'de' as office, ${addresses} as addresses,
        array(select c.value from contact_channel_edition c where c.organisation_id = o.organisation_id and c.kind = 'PHONE'
          and c.in_force @> now() and c.valid @> ${today} and c.visibility = 'PUBLIC' order by c.position) as numbers,
        ${channels('organisation_id = o.organisation_id')} as channels, ${channels('service_id = s.id')} as "serviceChannels", ${hours} as hours,
        ${fees} as fees,
        array(select ${typeName} from document_requirement d where d.edition_id = e.edition_id order by d.position) as documents,
        ${list('t.minimum, t.maximum, t.unit', 'processing_time t where t.edition_id = e.edition_id order by t.position')} as "processingTimes",
        ${list(
          'p.kind, p.value, p.unit',
          `service_promise_edition p where (p.service_id = s.id or (p.service_id is null and p.organisation_id = o.organisation_id))
            and p.in_force @> now() and p.valid @> ${today}`,
        )} as promises
      from record s
      join service_edition e on e.service_id = s.id and e.in_force @> now()
      cross join lateral (${nearestOffice}) n
      join organisation_edition o on o.organisation_id = n.organisation_id and o.in_force @> now()
      where s.kind = 'SERVICE' and s.slug = $1) x`,
    parameters: ({ slug, ars }) => [slug, ars],
  },
};
