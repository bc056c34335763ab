import type { ClientBase } from 'pg';
import type { Scope } from '../../../catalogue/ownership/scope.js';
import type { MutationContext } from '../../../platform/mutation/mutate.js';
import { camelRow } from '../camel-row.js';

/** Approval of a set by one person. */
export interface Approval {
  changeSetId: string;
  actor: string;
  approvedAt: Date;
  /** Organisations (slugs) for which the person could approve; null for all. */
  organisations: readonly string[] | null;
}

/** Approvals by set id, oldest first. */
export async function approvalsOfSets(client: ClientBase, ids: readonly string[]): Promise<Map<string, Approval[]>> {
  const sql = 'select * from change_set_approval where change_set_id = any($1) order by approved_at, actor';
  const { rows } = await client.query<object>(sql, [ids]);
  const approvals = new Map<string, Approval[]>(ids.map((id) => [id, []]));
  for (const row of rows) {
    const approval = camelRow<Approval>(row);
    approvals.get(approval.changeSetId)!.push(approval);
  }
  return approvals;
}

/** Stores the caller's approval for the organisations in the scope; the database refuses authors (four eyes). */
export async function storeApproval({ client, principal }: MutationContext, id: string, scope: Scope): Promise<void> {
  await client.query(
    `insert into change_set_approval (change_set_id, actor, organisations) values ($1, $2, $3)
     on conflict (change_set_id, actor) do update set organisations = excluded.organisations, approved_at = now()`,
    [id, principal.id, scope === 'EVERYWHERE' ? null : [...scope]],
  );
}

/** Deletes all approvals of a set, because it goes back to its authors. */
export async function deleteApprovals(client: ClientBase, id: string): Promise<void> {
  await client.query('delete from change_set_approval where change_set_id = $1', [id]);
}
