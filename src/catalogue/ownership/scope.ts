import { Statement } from '../../platform/read/statement.js';
import { downwards } from '../record/hierarchy.js';
import { organisationRecordType } from '../organisation/organisation.edition.js';
import { editionTable } from '../record/edition-table.js';
import type { ClientBase } from 'pg';
import { reachOf, type Action } from '../../platform/auth/permissions.js';
import type { Principal } from '../../platform/auth/principal.js';
import { sql } from '../../platform/sql/sql.js';
import type { Contents } from '../record/contents.js';
import type { RecordKindName } from '../record/content-kind.js';
import { ownersIn } from './owners-in-content.js';
import { ownerGroupsOf, ownersOf, type OwnedContent } from './record-owners.js';

/** Scope of a caller: everything, or these organisations (slugs, descendants included). */
export type Scope = 'EVERYWHERE' | ReadonlySet<string>;

/** Organisations by slug, with their descendants. */
export async function organisationsBelow(
  client: ClientBase,
  slugs: readonly string[],
): Promise<{ id: string; slug: string }[]> {
  const statement = Statement.now();
  const named = sql`select id from record where kind = 'ORGANISATION' and slug = any(${statement.bind(slugs, 'text[]')})`;
  const { rows } = await client.query<{ id: string; slug: string }>(
    sql`select distinct id, slug from ${downwards(editionTable(organisationRecordType), named, statement)} below join record using (id)`
      .text,
    statement.parameters,
  );
  return rows;
}

export async function scopeOf(client: ClientBase, principal: Principal, action: Action): Promise<Scope> {
  const reach = reachOf(principal, action);
  if (reach === 'ALL') return 'EVERYWHERE';
  if (reach === 'NONE') return new Set();
  return new Set((await organisationsBelow(client, principal.organisations)).map(({ slug }) => slug));
}

/** Whether a group of owners has a member in the scope. */
export const hasMemberIn = (scope: Scope, group: readonly string[]): boolean =>
  scope === 'EVERYWHERE' || group.some((slug) => scope.has(slug));

/** Whether records with these contents lie within the scope, in the order of the contents: one of their owners does. */
export async function areWithin(
  client: ClientBase,
  scope: Scope,
  contents: readonly OwnedContent[],
): Promise<boolean[]> {
  if (scope === 'EVERYWHERE') return contents.map(() => true);
  if (scope.size === 0) return contents.map(() => false);
  const groups = await ownersOf(client, contents);
  return groups.map((of) => of.some((group) => hasMemberIn(scope, group)));
}

/** A scope, with the change set whose new services count as well; null outside a change set. */
export interface ScopeIn {
  client: ClientBase;
  scope: Scope;
  changeSetId: string | null;
}

/** Whether a record with this content lies within the scope. */
export async function isWithin<K extends RecordKindName>(
  { client, scope, changeSetId }: ScopeIn,
  kind: K,
  content: Contents[K],
): Promise<boolean> {
  const [within] = await areWithin(client, scope, [{ kind, content, changeSetId }]);
  return within!;
}

/** Whether all owners that the first reference of a record leads to are in the scope: they decide without being asked back. */
export async function decidesAlone<K extends RecordKindName>(
  { client, scope, changeSetId }: ScopeIn,
  kind: K,
  content: Contents[K],
): Promise<boolean> {
  if (scope === 'EVERYWHERE') return true;
  const [groups] = await ownerGroupsOf(client, [{ owners: ownersIn(kind, content).slice(0, 1), changeSetId }]);
  return groups!.length > 0 && groups!.every((group) => hasMemberIn(scope, group));
}
