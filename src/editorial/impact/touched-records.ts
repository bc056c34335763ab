import { sql, word, type Sql } from '../../platform/sql/sql.js';
import type { ClientBase } from 'pg';
import { seededId } from '../../catalogue/record/record-id.js';
import type { Contents } from '../../catalogue/record/contents.js';
import type { ResponsibilityContent } from '../../catalogue/responsibility/responsibility.content.js';
import type { RecordKindName } from '../../catalogue/record/content-kind.js';
import type { ContactChannelContent } from '../../catalogue/contact-channel/contact-channel.content.js';
import type { OrganisationContent } from '../../catalogue/organisation/organisation.content.js';
import type { ServiceContent } from '../../catalogue/service/service.content.js';
import type { ChangeRow } from '../change-set/change-repository.js';
import { recordTypes } from '../../catalogue/record-types.js';

/** Ids of records affected through relations. */
export interface Touched {
  services: Set<string>;
  organisations: Set<string>;
  places: Set<string>;
}

type Named = Partial<Record<keyof Touched, readonly (string | undefined)[]>>;

const ofBelonging = ({ service, organisation }: { service?: string; organisation?: string }): Named => ({
  services: [service],
  organisations: [organisation],
});

/** References of the contents, including records that the set creates. */
const named: { [K in RecordKindName]?: (content: Contents[K]) => Named } = {
  services: ({ owner, areas }: ServiceContent) => ({ organisations: [owner], places: areas }),
  organisations: ({ addresses = [] }: OrganisationContent) => ({ places: addresses.map(({ place }) => place) }),
  'life-events': ({ services }: Contents['life-events']) => ({ services: services.map(({ service }) => service) }),
  'contact-channels': (content: ContactChannelContent) => ofBelonging(content),
  'service-promises': (content: Contents['service-promises']) => ofBelonging(content),
  responsibilities: (content: ResponsibilityContent) => ({ ...ofBelonging(content), places: [content.place] }),
};

function namedBy({ kind, base, draft }: ChangeRow): Named[] {
  const of = named[kind] as ((content: object) => Named) | undefined;
  return of ? [base, draft].filter((content) => content !== null).map(of) : [];
}

function add(touched: Touched, names: Named): void {
  for (const kind of ['services', 'organisations', 'places'] as const)
    for (const slug of names[kind] ?? []) if (slug) touched[kind].add(seededId(recordTypes[kind].recordKind, slug));
}

/** A channel or promise of an organisation affects all its services, unless it is for one of them. */
const throughOrganisation = (changes: readonly ChangeRow[]): string[] =>
  changes
    .filter(({ kind }) => kind === 'contact-channels' || kind === 'service-promises')
    .flatMap(({ base, draft }) => [base, draft] as (ContactChannelContent | null)[])
    .flatMap((content) => (content?.organisation && !content.service ? [content.organisation] : []))
    .map((slug) => seededId('ORGANISATION', slug));

const inForce = (edition: Sql): Sql => sql`${edition}.in_force @> now()`;

const ofService = (table: string, column: string): Sql =>
  sql`select e.service_id from ${word(table)} x join service_edition e on e.edition_id = x.edition_id and ${inForce(sql`e`)} where x.${word(column)} = any($1)`;

/** $1: changed records, and organisations with a changed channel or promise. */
const servicesUsing = sql`
  select e.service_id as id from service_edition e where e.owner_id = any($1) and ${inForce(sql`e`)}
  union select r.service_id from responsibility_edition r where (r.organisation_id = any($1) or r.place_id = any($1) or r.online_service_id = any($1)) and ${inForce(sql`r`)}
  union select r.service_id from online_service_support x
    join online_service_edition e on e.edition_id = x.edition_id and ${inForce(sql`e`)}
    join responsibility_edition r on r.online_service_id = e.online_service_id and ${inForce(sql`r`)}
    where x.contact_channel_id = any($1)
  union ${ofService('service_area', 'place_id')}
  union ${ofService('service_form', 'form_id')}
  union ${ofService('service_situation', 'situation_id')}
  union ${ofService('document_requirement', 'document_type_id')}
  union ${ofService('fee', 'proof_id')}`;

const organisationsAnswering = sql`
  select r.organisation_id as id from responsibility_edition r
    where r.organisation_id is not null and (r.service_id = any($1) or r.place_id = any($1)) and ${inForce(sql`r`)}
  union select e.organisation_id from address a join organisation_edition e on e.edition_id = a.edition_id and ${inForce(sql`e`)} where a.place_id = any($1)`;

const placesConcerned = sql`
  select r.place_id as id from responsibility_edition r where (r.service_id = any($1) or r.organisation_id = any($1)) and ${inForce(sql`r`)}`;

/** Records affected through relations, in both directions. */
export async function touchedBy(client: ClientBase, changes: readonly ChangeRow[]): Promise<Touched> {
  const touched: Touched = { services: new Set(), organisations: new Set(), places: new Set() };
  for (const change of changes) for (const names of namedBy(change)) add(touched, names);
  const changed = changes.map(({ recordId: id }) => id);
  const searches: [keyof Touched, Sql, string[]][] = [
    ['services', servicesUsing, [...changed, ...throughOrganisation(changes)]],
    ['organisations', organisationsAnswering, changed],
    ['places', placesConcerned, changed],
  ];
  for (const [kind, query, ids] of searches)
    for (const { id } of (await client.query<{ id: string }>(query.text, [ids])).rows) touched[kind].add(id);
  return touched;
}
