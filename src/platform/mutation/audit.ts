import type { ClientBase } from 'pg';

/** An event of the audit trail, written in the transaction of the change and immutable. */
export interface AuditEvent {
  actor: string;
  action: string;
  changeSetId?: string;
  recordId?: string;
  kind?: string;
  before?: unknown;
  after?: unknown;
  reason?: string | null;
}

export async function recordAudit(client: ClientBase, deed: AuditEvent): Promise<void> {
  const { actor, action, changeSetId, recordId, kind, before, after, reason } = deed;
  await client.query(
    `insert into audit_entry (actor, action, change_set_id, record_id, kind, before, after, reason)
     values ($1, $2, $3, $4, $5, $6::jsonb, $7::jsonb, $8)`,
    [actor, action, changeSetId, recordId, kind, json(before), json(after), reason],
  );
}

const json = (value: unknown): string | null => (value === undefined || value === null ? null : JSON.stringify(value));
