import type { ClientBase } from 'pg';
import { Statement } from '../../platform/read/statement.js';
import { sql } from '../../platform/sql/sql.js';
import type { RecordKindName } from '../record/content-kind.js';
import type { RecordContent } from '../record/record-content.js';
import { ownersIn, type OwnerGroups, type Owners } from './owners-in-content.js';
import { ownersOfService, servicesServedBy } from './owners-sql.js';

/** A record's content, with the change set whose new services count as well. */
export interface OwnedContent {
  kind: RecordKindName;
  content: RecordContent;
  /** Null outside a change set. */
  changeSetId: string | null;
}

/** Services that each online service serves, by slug. */
async function servicesServed(client: ClientBase, onlineServices: readonly string[]): Promise<Map<string, string[]>> {
  if (onlineServices.length === 0) return new Map();
  const statement = Statement.now();
  const { rows } = await client.query<{ slug: string; services: string[] }>(
    sql`select o.slug, array(select s.slug from ${servicesServedBy(sql`o.id`, statement)} served join record s using (id)) as services
     from record o where o.kind = 'ONLINE_SERVICE' and o.slug = any(${statement.bind(onlineServices, 'text[]')})`.text,
    statement.parameters,
  );
  return new Map(rows.map(({ slug, services }) => [slug, services]));
}

interface ServiceOwner {
  service: string;
  owner: string;
  /** Change set that creates the service; null for a service in force. */
  changeSetId: string | null;
}

/** Owners of services: in force, and of those that a change set creates. */
async function ownersOfServices(
  client: ClientBase,
  services: readonly string[],
  changeSetIds: readonly string[],
): Promise<ServiceOwner[]> {
  if (services.length === 0) return [];
  const statement = Statement.now();
  const named = statement.bind(services, 'text[]');
  const { rows } = await client.query<ServiceOwner>(
    sql`select s.slug as service, o.slug as owner, null::uuid as "changeSetId"
     from record s cross join lateral unnest(${ownersOfService(sql`s.id`, statement)}) k (id) join record o on o.id = k.id
     where s.kind = 'SERVICE' and s.slug = any(${named})
     union all
     select slug, draft ->> 'owner', change_set_id from change
     where change_set_id = any(${statement.bind(changeSetIds, 'uuid[]')}) and kind = 'services' and slug = any(${named})
       and base is null and draft ? 'owner'`.text,
    statement.parameters,
  );
  return rows;
}

/** Organisations that change sets create, each with the one above it, by set and slug. */
async function organisationsDrafted(
  client: ClientBase,
  changeSetIds: readonly string[],
): Promise<Map<string, ReadonlyMap<string, string>>> {
  if (changeSetIds.length === 0) return new Map();
  const { rows } = await client.query<{ id: string; parents: Record<string, string> }>(
    `select change_set_id as id, jsonb_object_agg(slug, draft -> 'parent') as parents from change
     where change_set_id = any($1) and kind = 'organisations' and base is null and draft ? 'parent' group by change_set_id`,
    [changeSetIds],
  );
  return new Map(rows.map(({ id, parents }) => [id, new Map(Object.entries(parents))]));
}

/** The organisations and those above them that the set creates as well, up to one that is there. */
function withParents(organisations: readonly string[], drafted: ReadonlyMap<string, string> | undefined): string[] {
  const all = new Set(organisations);
  // A set grows while it is walked.
  for (const slug of all) {
    const parent = drafted?.get(slug);
    if (parent) all.add(parent);
  }
  return [...all];
}

/** Owners to look up, with the change set whose new services count as well. */
export interface AskedOwners {
  owners: readonly Owners[];
  /** Null outside a change set. */
  changeSetId: string | null;
}

/** Groups of owners, in the order of what is asked; at most three statements. */
export async function ownerGroupsOf(client: ClientBase, asked: readonly AskedOwners[]): Promise<OwnerGroups[]> {
  const all = asked.flatMap(({ owners }) => owners);
  const served = await servicesServed(
    client,
    all.flatMap((of) => ('onlineService' in of ? [of.onlineService] : [])),
  );
  const servicesOf = (of: Owners): readonly string[] => {
    if ('service' in of) return [of.service];
    return 'onlineService' in of ? (served.get(of.onlineService) ?? []) : [];
  };
  const changeSetIds = [...new Set(asked.flatMap(({ changeSetId }) => changeSetId ?? []))];
  const drafted = await organisationsDrafted(client, changeSetIds);
  const found = await ownersOfServices(client, [...new Set(all.flatMap(servicesOf))], changeSetIds);
  const byService = new Map<string, ServiceOwner[]>();
  for (const one of found) byService.set(one.service, [...(byService.get(one.service) ?? []), one]);
  const ownersFor = (service: string, changeSet: string | null): string[] =>
    (byService.get(service) ?? [])
      .filter(({ changeSetId }) => changeSetId === null || changeSetId === changeSet)
      .map(({ owner }) => owner);
  const groupsOf = (of: Owners, changeSetId: string | null): OwnerGroups =>
    'organisations' in of
      ? [of.organisations]
      : servicesOf(of).flatMap((service) => {
          const owners = ownersFor(service, changeSetId);
          return 'each' in of ? owners.map((owner) => [owner]) : [owners];
        });
  return asked.map(({ owners, changeSetId }) =>
    owners
      .flatMap((of) => groupsOf(of, changeSetId))
      .map((group) => withParents(group, drafted.get(changeSetId ?? ''))),
  );
}

/** Owners of many contents, in their order; at most three statements. */
export const ownersOf = (client: ClientBase, contents: readonly OwnedContent[]): Promise<OwnerGroups[]> =>
  ownerGroupsOf(
    client,
    contents.map(({ kind, content, changeSetId }) => ({ owners: ownersIn(kind, content), changeSetId })),
  );
