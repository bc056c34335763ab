import { joined, literal, sql, word, type Sql } from '../../platform/sql/sql.js';
import type { ClientBase } from 'pg';
import { isUuid } from '../../platform/graphql/global-id.js';
import type { LocalizedText } from '../../platform/i18n/localized-text.js';
import { camelRow } from './camel-row.js';
import type { ChangeSetStatus } from './change-set-status.rules.js';

/** A change set as stored. */
export interface ChangeSetRow {
  id: string;
  title: string;
  reason: string;
  status: ChangeSetStatus;
  revision: number;
  createdBy: string;
  createdAt: Date;
  submittedBy: string | null;
  submittedAt: Date | null;
  returnedBy: string | null;
  returnedReason: string | null;
  approvedBy: string | null;
  approvedAt: Date | null;
  publishAt: Date | null;
  publishedBy: string | null;
  publishedAt: Date | null;
  rollsBackId: string | null;
  forAgents: boolean;
  briefing: LocalizedText | null;
}

/** Input of a new change set. */
export type NewChangeSet = Pick<
  ChangeSetRow,
  'title' | 'reason' | 'forAgents' | 'briefing' | 'createdBy' | 'rollsBackId'
>;

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

/** Loads and locks a change set, which serialises commands on it. */
export async function lockChangeSet(client: ClientBase, id: string): Promise<ChangeSetRow | null> {
  return isUuid(id) ? ((await changeSetsBy(client, sql`where id = $1 for update`, [id]))[0] ?? null) : null;
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

export async function insertChangeSet(client: ClientBase, set: NewChangeSet): Promise<string> {
  const { title, reason, forAgents, briefing, createdBy, rollsBackId } = set;
  const { rows } = await client.query<{ id: string }>(
    'insert into change_set (title, reason, for_agents, briefing, created_by, rolls_back_id) values ($1, $2, $3, $4::jsonb, $5, $6) returning id',
    [title, reason, forAgents, briefing && JSON.stringify(briefing), createdBy, rollsBackId],
  );
  return rows[0]!.id;
}

/** Updates columns of a change set and increments its revision. */
export async function updateChangeSetColumns(
  client: ClientBase,
  id: string,
  columns: Record<string, unknown>,
): Promise<void> {
  const names = Object.keys(columns);
  const assignments = joined(
    names.map((name, index) => sql`${word(name)} = $${literal(index + 2)}`),
    ', ',
  );
  await client.query(sql`update change_set set revision = revision + 1, ${assignments} where id = $1`.text, [
    id,
    ...Object.values(columns),
  ]);
}

/** Authors by set id. */
export async function authorsOfSets(client: ClientBase, ids: readonly string[]): Promise<Map<string, string[]>> {
  const sql = `select change_set_id as id, array_agg(actor order by actor) as authors from change_set_author
    where change_set_id = any($1) group by change_set_id`;
  const { rows } = await client.query<{ id: string; authors: string[] }>(sql, [ids]);
  return new Map(rows.map(({ id, authors }) => [id, authors]));
}

/** Adds an author, who then cannot approve the set. */
export async function addAuthor(client: ClientBase, changeSetId: string, actor: string): Promise<void> {
  const sql = 'insert into change_set_author (change_set_id, actor) values ($1, $2) on conflict do nothing';
  await client.query(sql, [changeSetId, actor]);
}
