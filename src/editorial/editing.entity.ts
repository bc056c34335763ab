import { defineEntity, p } from '@mikro-orm/core';
import { CatalogueRecord } from '../catalogue/record/record.entity.js';
import { localizedText } from '../platform/i18n/localized-text-column.js';
import {
  Change,
  ChangeSet,
  ChangeSetAuthor,
  ChangeSetComment,
  document,
  moment,
  ofChangeSet,
  PreviewToken,
  successor,
} from './change-set/change-set.entity.js';
import { ProblemReport } from '../operations/feedback/problem-report.entity.js';
import { SearchCount, SearchCountSecret, SearchGapDismissal } from '../operations/search-gaps/search-count.entity.js';

const NoticeAcknowledgementSchema = defineEntity({
  name: 'NoticeAcknowledgement',
  tableName: 'notice_acknowledgement',
  properties: {
    changeSetId: ofChangeSet.primary(),
    actor: p.text().primary(),
    acknowledgedAt: moment.defaultRaw('now()'),
  },
});

/** Kenntnisnahme: that somebody has read a briefing. */
export class NoticeAcknowledgement extends NoticeAcknowledgementSchema.class {}
NoticeAcknowledgementSchema.setClass(NoticeAcknowledgement);

const EditionDocumentSchema = defineEntity({
  name: 'EditionDocument',
  tableName: 'edition_document',
  properties: {
    kind: p.text().primary(),
    editionId: p.bigint('string').primary(),
    recordId: p.manyToOne(CatalogueRecord).mapToPk().fieldName('record_id'),
    document,
    changeSetId: ofChangeSet.nullable(),
    writtenAt: moment.defaultRaw('now()'),
  },
});

/** Fassung als Dokument: the content of an edition as it was written. */
export class EditionDocument extends EditionDocumentSchema.class {}
EditionDocumentSchema.setClass(EditionDocument);

const RecordEndingSchema = defineEntity({
  name: 'RecordEnding',
  tableName: 'record_ending',
  properties: {
    recordId: p.manyToOne(CatalogueRecord).mapToPk().primary().fieldName('record_id'),
    endedAt: moment.primary(),
    action: p.enum(['WITHDRAW', 'REPLACE', 'REMOVE']),
    explanation: localizedText.nullable(),
    successorId: successor,
    changeSetId: ofChangeSet,
  },
});

/** Wegfall: why a record is no longer in force, and where to go instead. */
export class RecordEnding extends RecordEndingSchema.class {}
RecordEndingSchema.setClass(RecordEnding);

const FederatedReaderSchema = defineEntity({
  name: 'FederatedReader',
  tableName: 'federated_reader',
  properties: {
    client: p.text().primary(),
    recordId: p.manyToOne(CatalogueRecord).mapToPk().primary().fieldName('record_id'),
    lastReadOn: p.date(),
  },
});

/** Föderierter Leser: which client of the federation read a record, and when last. */
export class FederatedReader extends FederatedReaderSchema.class {}
FederatedReaderSchema.setClass(FederatedReader);

const AuditEntrySchema = defineEntity({
  name: 'AuditEntry',
  tableName: 'audit_entry',
  properties: {
    id: p.bigint('string').primary().autoincrement(),
    at: moment.defaultRaw('clock_timestamp()'),
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

/** Protokolleintrag: who did what and when; it stays as it is. */
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
    createdAt: moment.defaultRaw('now()'),
  },
});

/** Beantwortete Anfrage: what a request that is sent again is answered with. */
export class IdempotentAnswer extends IdempotentAnswerSchema.class {}
IdempotentAnswerSchema.setClass(IdempotentAnswer);

/** Every table of editing, as the persistence layer knows it. */
export const editingEntities = [
  ChangeSet,
  ChangeSetAuthor,
  Change,
  ChangeSetComment,
  PreviewToken,
  EditionDocument,
  RecordEnding,
  FederatedReader,
  AuditEntry,
  IdempotentAnswer,
  ProblemReport,
  NoticeAcknowledgement,
  SearchCountSecret,
  SearchCount,
  SearchGapDismissal,
];
