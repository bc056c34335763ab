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

/** Owners of many contents, in their order; at most two statements. */
export async function ownersOf(client: ClientBase, contents: readonly OwnedContent[]): Promise<OwnerGroups[]> {
  const named = contents.map(({ kind, content }) => ownersIn(kind, content));
  const served = await servicesServed(
    client,
    named.flatMap((of) => ('onlineService' in of ? [of.onlineService] : [])),
  );
  const servicesOf = (of: Owners): readonly string[] => {
    if ('service' in of) return [of.service];
    return 'onlineService' in of ? (served.get(of.onlineService) ?? []) : [];
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
    return servicesOf(of).map((service) => ownersFor(service, contents[at]!.changeSetId));
  });
}
