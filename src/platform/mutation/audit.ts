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

/** Writes events into the audit trail in their order, in one statement. */
export async function recordAudits(client: ClientBase, events: readonly AuditEvent[]): Promise<void> {
  if (events.length === 0) return;
  await client.query(
    `insert into audit_entry (actor, action, change_set_id, record_id, kind, before, after, reason)
     select actor, action, "changeSetId", "recordId", kind, before, after, reason
     from json_to_recordset($1) as event (actor text, action text, "changeSetId" uuid, "recordId" uuid, kind text,
       before jsonb, after jsonb, reason text)`,
    [JSON.stringify(events)],
  );
}

export const recordAudit = (client: ClientBase, event: AuditEvent): Promise<void> => recordAudits(client, [event]);
