import type { ClientBase } from 'pg';
import type { RecordKindName } from '../record/content-kind.js';
import type { Contents } from '../record/contents.js';
import type { RecordContent } from '../record/record-content.js';

/** A record's content, with the change set whose new services count as well. */
export interface OwnedContent {
  kind: RecordKindName;
  content: RecordContent;
  /** Null outside a change set. */
  changeSetId: string | null;
}

/** Groups of organisations (slugs); an editor needs a member of every group in scope. */
export type OwnerGroups = readonly (readonly string[])[];

/** Owner groups, or the record that they are inherited from. */
type Owners = OwnerGroups | { service: string } | { onlineService: string };

const ofBelonging = ({ organisation, service }: { organisation?: string; service?: string }): Owners => {
  if (organisation) return [[organisation]];
  return service ? { service } : [];
};

/** Owners of a record by its content. Records without owners are structure, which only administrators change. */
const owners: { [K in RecordKindName]?: (content: Contents[K]) => Owners } = {
  services: ({ owner, slug }) => (owner ? [[owner]] : { service: slug }),
  organisations: ({ slug, parent }) => [parent ? [slug, parent] : [slug]],
  'contact-channels': ofBelonging,
  responsibilities: ({ service }) => ({ service }),
  'online-services': ({ slug }) => ({ onlineService: slug }),
  'service-promises': ofBelonging,
};

/** Whether records of a kind have no owner, so that only administrators change them. */
export const isStructure = (kind: RecordKindName): boolean => !(kind in owners);

function ownersIn({ kind, content }: OwnedContent): Owners {
  const of = owners[kind] as ((content: RecordContent) => Owners) | undefined;
  return of ? of(content) : [];
}

/** Services that use each online service, by slug. */
async function servicesUsing(client: ClientBase, onlineServices: readonly string[]): Promise<Map<string, string[]>> {
  if (onlineServices.length === 0) return new Map();
  const { rows } = await client.query<{ slug: string; services: string[] }>(
    `select o.slug, array_agg(distinct s.slug) as services
     from record o join responsibility_edition r on r.online_service_id = o.id and r.in_force @> now()
     join record s on s.id = r.service_id where o.kind = 'ONLINE_SERVICE' and o.slug = any($1) group by o.slug`,
    [onlineServices],
  );
  return new Map(rows.map(({ slug, services }) => [slug, services]));
}

interface ServiceOwner {
  service: string;
  owner: string;
  /** Change set that creates the service; null for a service in force. */
  changeSetId: string | null;
}

/** Owners of services: the owner of each, else the responsible organisations. */
async function ownersOfServices(
  client: ClientBase,
  services: readonly string[],
  changeSetIds: readonly string[],
): Promise<ServiceOwner[]> {
  if (services.length === 0) return [];
  const { rows } = await client.query<ServiceOwner>(
    `select s.slug as service, o.slug as owner, null::uuid as "changeSetId" from record s
     join service_edition e on e.service_id = s.id and e.in_force @> now()
     join lateral (
       select e.owner_id as id where e.owner_id is not null
       union all
       select r.organisation_id from responsibility_edition r
       where e.owner_id is null and r.service_id = s.id and r.role = 'RESPONSIBLE' and r.organisation_id is not null and r.in_force @> now()
     ) k on true
     join record o on o.id = k.id
     where s.kind = 'SERVICE' and s.slug = any($1)
     union all
     select slug, draft ->> 'owner', change_set_id from change
     where change_set_id = any($2) and kind = 'services' and slug = any($1) and base is null and draft ? 'owner'`,
    [services, changeSetIds],
  );
  return rows;
}

/** Owners of many contents, in their order; at most two statements. */
export async function ownersOf(client: ClientBase, contents: readonly OwnedContent[]): Promise<OwnerGroups[]> {
  const named = contents.map(ownersIn);
  const using = await servicesUsing(
    client,
    named.flatMap((of) => ('onlineService' in of ? [of.onlineService] : [])),
  );
  const servicesOf = (of: Owners): readonly string[] => {
    if ('service' in of) return [of.service];
    return 'onlineService' in of ? (using.get(of.onlineService) ?? []) : [];
  };
  const changeSetIds = contents.flatMap(({ changeSetId }) => changeSetId ?? []);
  const found = await ownersOfServices(client, [...new Set(named.flatMap(servicesOf))], [...new Set(changeSetIds)]);
  const byService = new Map<string, ServiceOwner[]>();
  for (const one of found) byService.set(one.service, [...(byService.get(one.service) ?? []), one]);
  const ownersFor = (service: string, changeSet: string | null): string[] =>
    (byService.get(service) ?? [])
      .filter(({ changeSetId }) => changeSetId === null || changeSetId === changeSet)
      .map(({ owner }) => owner);
  return named.map((of, at) => {
    if (!('service' in of) && !('onlineService' in of)) return of;
    // Every service that uses an online service: attaching it to one's own does not grant ownership.
    return servicesOf(of).map((service) => ownersFor(service, contents[at]!.changeSetId));
  });
}
