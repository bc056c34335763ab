import type { ClientBase } from 'pg';

/** A remark on a change set. */
export interface CommentRow {
  actor: string;
  content: string;
  createdAt: Date;
}

/** The remarks on each of the sets, by the set's id, the oldest first. */
export async function commentsOfSets(client: ClientBase, ids: readonly string[]): Promise<Map<string, CommentRow[]>> {
  const sql = `select change_set_id as "changeSetId", actor, content, created_at as "createdAt" from change_set_comment
    where change_set_id = any($1) order by id`;
  const { rows } = await client.query<CommentRow & { changeSetId: string }>(sql, [ids]);
  const comments = new Map<string, CommentRow[]>(ids.map((id) => [id, []]));
  for (const { changeSetId, ...comment } of rows) comments.get(changeSetId)!.push(comment);
  return comments;
}
