import type { ClientBase } from 'pg';
import { reachOf, type Action } from '../../platform/auth/permissions.js';
import type { Principal } from '../../platform/auth/principal.js';
import type { Contents } from '../record/contents.js';
import type { RecordKindName } from '../record/content-kind.js';

/** Scope of a caller: everything, or these organisations (slugs, descendants included). */
export type Scope = 'EVERYWHERE' | ReadonlySet<string>;

/** Organisations by slug, with their descendants. */
export async function organisationsBelow(
  client: ClientBase,
  slugs: readonly string[],
): Promise<{ id: string; slug: string }[]> {
  const { rows } = await client.query<{ id: string; slug: string }>(
    `with recursive below (id) as (
       select id from record where kind = 'ORGANISATION' and slug = any($1)
       union
       select e.organisation_id from organisation_edition e join below b on e.parent_id = b.id where e.in_force @> now()
     )
     select id, slug from below join record using (id)`,
    [slugs],
  );
  return rows;
}

export async function scopeOf(client: ClientBase, principal: Principal, action: Action): Promise<Scope> {
  const reach = reachOf(principal, action);
  if (reach === 'ALL') return 'EVERYWHERE';
  if (reach === 'NONE') return new Set();
  return new Set((await organisationsBelow(client, principal.organisations)).map(({ slug }) => slug));
}

/** Context of the question: the database, and the new services of a change set. */
interface Whereabouts {
  client: ClientBase;
  /** Null outside a change set. */
  changeSetId: string | null;
}

/** Owners of a service: its owner, else the responsible organisations. */
async function ownersOfService({ client, changeSetId }: Whereabouts, slug: string): Promise<string[]> {
  const { rows } = await client.query<{ slug: string }>(
    `select o.slug from record s
     join service_edition e on e.service_id = s.id and e.in_force @> now()
     join lateral (
       select e.owner_id as id where e.owner_id is not null
       union all
       select r.organisation_id from responsibility_edition r
       where e.owner_id is null and r.service_id = s.id and r.role = 'RESPONSIBLE' and r.organisation_id is not null and r.in_force @> now()
     ) k on true
     join record o on o.id = k.id
     where s.kind = 'SERVICE' and s.slug = $1
     union all
     select draft ->> 'owner' from change
     where change_set_id = $2 and kind = 'services' and slug = $1 and base is null and draft ? 'owner'`,
    [slug, changeSetId],
  );
  return rows.map((row) => row.slug);
}

/** Owners of every service that uses the online service, so that attaching it to one's own service does not grant ownership. */
async function ownersOfOnlineService(at: Whereabouts, slug: string): Promise<string[][]> {
  const { rows } = await at.client.query<{ slug: string }>(
    `select distinct s.slug from record o join responsibility_edition r on r.online_service_id = o.id and r.in_force @> now()
     join record s on s.id = r.service_id where o.kind = 'ONLINE_SERVICE' and o.slug = $1`,
    [slug],
  );
  return Promise.all(rows.map((row) => ownersOfService(at, row.slug)));
}

/** Groups of organisations; an editor needs a member of every group in scope. */
type Owners<K extends RecordKindName> = (content: Contents[K], at: Whereabouts) => Promise<string[][]> | string[][];

const ofService = async (at: Whereabouts, slug: string): Promise<string[][]> => [await ownersOfService(at, slug)];

/** Owners of a record by its content. Records without owners are structure, which only administrators change. */
const owners: { [K in RecordKindName]?: Owners<K> } = {
  services: ({ owner, slug }, at) => (owner ? [[owner]] : ofService(at, slug)),
  organisations: ({ slug, parent }) => [parent ? [slug, parent] : [slug]],
  'contact-channels': ({ organisation, service }, at) =>
    organisation ? [[organisation]] : service ? ofService(at, service) : [],
  responsibilities: ({ service }, at) => ofService(at, service),
  'online-services': ({ slug }, at) => ownersOfOnlineService(at, slug),
  'service-promises': ({ organisation, service }, at) =>
    organisation ? [[organisation]] : service ? ofService(at, service) : [],
};

/** Whether records of a kind have no owner, so that only administrators change them. */
export const isStructure = (kind: RecordKindName): boolean => !(kind in owners);

/** Whether a record with this content lies within the scope. */
export async function isWithin<K extends RecordKindName>(
  at: Whereabouts,
  scope: Scope,
  kind: K,
  content: Contents[K],
): Promise<boolean> {
  if (scope === 'EVERYWHERE') return true;
  const of = owners[kind];
  if (!of || scope.size === 0) return false;
  const groups = await of(content, at);
  return groups.length > 0 && groups.every((slugs) => slugs.some((slug) => scope.has(slug)));
}
