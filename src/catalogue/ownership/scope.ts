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
import { ownersOf, type OwnedContent } from './record-owners.js';

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

/** Whether records with these contents lie within the scope, in the order of the contents. */
export async function areWithin(
  client: ClientBase,
  scope: Scope,
  contents: readonly OwnedContent[],
): Promise<boolean[]> {
  if (scope === 'EVERYWHERE') return contents.map(() => true);
  if (scope.size === 0) return contents.map(() => false);
  const groups = await ownersOf(client, contents);
  return groups.map((of) => of.length > 0 && of.every((slugs) => slugs.some((slug) => scope.has(slug))));
}

/** Whether a record with this content lies within the scope. */
export async function isWithin<K extends RecordKindName>(
  { client, changeSetId }: { client: ClientBase; changeSetId: string | null },
  scope: Scope,
  kind: K,
  content: Contents[K],
): Promise<boolean> {
  const [within] = await areWithin(client, scope, [{ kind, content, changeSetId }]);
  return within!;
}
