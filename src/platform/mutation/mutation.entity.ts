import { defineEntity, p } from '@mikro-orm/core';
import { momentColumn } from '../database/moment-column.js';

const document = p.json<Record<string, unknown>>();

const AuditEntrySchema = defineEntity({
  name: 'AuditEntry',
  tableName: 'audit_entry',
  properties: {
    id: p.bigint('string').primary().autoincrement(),
    at: momentColumn.defaultRaw('clock_timestamp()'),
    actor: p.text(),
    action: p.text(),
    changeSetId: p.uuid().nullable(),
    recordId: p.uuid().nullable(),
    kind: p.text().nullable(),
    before: document.nullable(),
    after: document.nullable(),
    reason: p.text().nullable(),
  },
});

/** Protokolleintrag: who did what and when; immutable. */
export class AuditEntry extends AuditEntrySchema.class {}
AuditEntrySchema.setClass(AuditEntry);

const IdempotentAnswerSchema = defineEntity({
  name: 'IdempotentAnswer',
  tableName: 'idempotent_answer',
  properties: {
    actor: p.text().primary(),
    key: p.text().primary(),
    requestHash: p.text(),
    answer: document.nullable(),
    createdAt: momentColumn.defaultRaw('now()'),
  },
});

/** Beantwortete Anfrage: the answer to return when a request is repeated. */
export class IdempotentAnswer extends IdempotentAnswerSchema.class {}
IdempotentAnswerSchema.setClass(IdempotentAnswer);

export const mutationEntities = [AuditEntry, IdempotentAnswer];
