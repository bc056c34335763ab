import { literal, sql, type Sql } from '../../platform/sql/sql.js';
import type { ClientBase } from 'pg';
import { isUuid } from '../../platform/graphql/global-id.js';
import type { Stored } from '../../platform/mutation/entity-repository.js';
import type { MutationContext } from '../../platform/mutation/mutate.js';
import { camelRow } from './camel-row.js';
import { ChangeSetAuthor, type ChangeSet } from './change-set.entity.js';
import type { ChangeSetStatus } from './change-set-status.rules.js';

/** A change set as stored. */
export type ChangeSetRow = Stored<ChangeSet>;

/** Maximum number of recent sets searched for visible ones. */
const mostListed = 500;

/** Maximum number of waiting sets searched for tasks, longest waiting first. */
const mostWaiting = 200;

async function changeSetsBy(client: ClientBase, condition: Sql, parameters: unknown[]): Promise<ChangeSetRow[]> {
  const { rows } = await client.query<object>(sql`select * from change_set ${condition}`.text, parameters);
  return rows.map((row) => camelRow<ChangeSetRow>(row));
}

export async function changeSetById(client: ClientBase, id: string): Promise<ChangeSetRow | null> {
  return isUuid(id) ? ((await changeSetsBy(client, sql`where id = $1`, [id]))[0] ?? null) : null;
}

/** The latest change sets by status; a scheduled one counts as published after its moment. */
export const latestChangeSets = (client: ClientBase, status: ChangeSetStatus | null): Promise<ChangeSetRow[]> =>
  changeSetsBy(
    client,
    sql`where $1::text is null
      or $1 = case when status = 'SCHEDULED' and publish_at <= now() then 'PUBLISHED' else status end
    order by created_at desc, id limit ${literal(mostListed)}`,
    [status],
  );

/** Change sets that wait for an approver or their authors, longest waiting first. */
export const waitingChangeSets = (client: ClientBase): Promise<ChangeSetRow[]> =>
  changeSetsBy(
    client,
    sql`where status = 'SUBMITTED' or (status = 'DRAFT' and returned_by is not null)
    order by submitted_at, id limit ${literal(mostWaiting)}`,
    [],
  );

/** Open change sets with records that somebody has published or scheduled since they were begun. */
export const overtakenChangeSets = (client: ClientBase): Promise<ChangeSetRow[]> =>
  changeSetsBy(
    client,
    sql`where status in ('DRAFT', 'SUBMITTED', 'APPROVED') and exists (select from change c
      join edition_document d on d.record_id = c.record_id and d.edition_id > c.base_edition_id where c.change_set_id = change_set.id)
    order by created_at, id limit ${literal(mostWaiting)}`,
    [],
  );

/** Authors by set id. */
export async function authorsOfSets(client: ClientBase, ids: readonly string[]): Promise<Map<string, string[]>> {
  const sql = `select change_set_id as id, array_agg(actor order by actor) as authors from change_set_author
    where change_set_id = any($1) group by change_set_id`;
  const { rows } = await client.query<{ id: string; authors: string[] }>(sql, [ids]);
  return new Map(rows.map(({ id, authors }) => [id, authors]));
}

/** Adds an author, who then cannot approve the set. */
export async function addAuthor({ em, principal }: MutationContext, changeSetId: string): Promise<void> {
  const insert = em.createQueryBuilder(ChangeSetAuthor).insert({ changeSetId, actor: principal.id });
  await insert.onConflict(['changeSetId', 'actor']).ignore().execute('run');
}
