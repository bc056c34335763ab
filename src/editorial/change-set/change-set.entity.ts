import { defineEntity, p } from '@mikro-orm/core';
import type { RecordKindName } from '../../catalogue/record/content-kind.js';
import type { RecordContent } from '../../catalogue/record/record-content.js';
import { CatalogueRecord } from '../../catalogue/record/record.entity.js';
import { localizedText } from '../../platform/i18n/localized-text-column.js';
import { changeSetStatuses } from './change-set-status.rules.js';
import { momentColumn } from '../../platform/database/moment-column.js';

export const document = p.json<RecordContent>();
const someday = momentColumn.nullable();
export const successor = p.manyToOne(CatalogueRecord).mapToPk().fieldName('successor_id').nullable();

const ChangeSetSchema = defineEntity({
  name: 'ChangeSet',
  tableName: 'change_set',
  properties: {
    id: p.uuid().primary().defaultRaw('gen_random_uuid()'),
    title: p.text(),
    reason: p.text(),
    status: p.enum(changeSetStatuses).default('DRAFT'),
    revision: p.integer().default(1),
    createdBy: p.text(),
    createdAt: momentColumn.defaultRaw('now()'),
    submittedBy: p.text().nullable(),
    submittedAt: someday,
    returnedBy: p.text().nullable(),
    returnedReason: p.text().nullable(),
    approvedBy: p.text().nullable(),
    approvedAt: someday,
    publishAt: someday,
    publishedBy: p.text().nullable(),
    publishedAt: someday,
    unscheduledBy: p.text().nullable(),
    rollsBackId: () => p.manyToOne(ChangeSet).mapToPk().fieldName('rolls_back_id').nullable(),
    forAgents: p.boolean().default(false),
    briefing: localizedText.nullable(),
  },
});

/** Änderungspaket: changes that are approved and published together, or not at all. */
export class ChangeSet extends ChangeSetSchema.class {}
ChangeSetSchema.setClass(ChangeSet);

/** Reference to a change set. */
export const ofChangeSet = p.manyToOne(ChangeSet).mapToPk().fieldName('change_set_id');

const ChangeSetAuthorSchema = defineEntity({
  name: 'ChangeSetAuthor',
  tableName: 'change_set_author',
  properties: { changeSetId: ofChangeSet.primary(), actor: p.text().primary() },
});

/** Verfasser: somebody who has written in a change set, and so cannot approve it. */
export class ChangeSetAuthor extends ChangeSetAuthorSchema.class {}
ChangeSetAuthorSchema.setClass(ChangeSetAuthor);

const ChangeSetApprovalSchema = defineEntity({
  name: 'ChangeSetApproval',
  tableName: 'change_set_approval',
  properties: {
    changeSetId: ofChangeSet.primary(),
    actor: p.text().primary(),
    approvedAt: momentColumn.defaultRaw('now()'),
    organisations: p.array<string>().columnType('text[]').nullable(),
  },
});

/** Freigabe: the approval of a set for the organisations of whoever approved. */
export class ChangeSetApproval extends ChangeSetApprovalSchema.class {}
ChangeSetApprovalSchema.setClass(ChangeSetApproval);

const ChangeSchema = defineEntity({
  name: 'Change',
  tableName: 'change',
  properties: {
    changeSetId: ofChangeSet.primary(),
    recordId: p.uuid().primary(),
    kind: p.text().$type<RecordKindName>(),
    slug: p.text(),
    action: p.enum(['UPDATE', 'RESTORE', 'WITHDRAW', 'REPLACE', 'REMOVE']),
    baseEditionId: p.bigint('string').nullable(),
    base: document.nullable(),
    draft: document.nullable(),
    explanation: localizedText.nullable(),
    successorId: successor,
    minor: p.boolean().default(false),
    revision: p.integer().default(1),
    editedBy: p.text(),
    editedAt: momentColumn.defaultRaw('now()'),
  },
});

/** Änderung: what a change set does to one record. */
export class Change extends ChangeSchema.class {}
ChangeSchema.setClass(Change);

const ChangeSetCommentSchema = defineEntity({
  name: 'ChangeSetComment',
  tableName: 'change_set_comment',
  properties: {
    id: p.bigint('string').primary().autoincrement(),
    changeSetId: ofChangeSet,
    actor: p.text(),
    content: p.text(),
    createdAt: momentColumn.defaultRaw('now()'),
  },
});

/** Anmerkung: what somebody has said about a change set. */
export class ChangeSetComment extends ChangeSetCommentSchema.class {}
ChangeSetCommentSchema.setClass(ChangeSetComment);
