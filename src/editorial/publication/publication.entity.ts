import { defineEntity, p } from '@mikro-orm/core';
import { CatalogueRecord } from '../../catalogue/record/record.entity.js';
import { localizedText } from '../../platform/i18n/localized-text-column.js';
import { document, ofChangeSet, successor } from '../change-set/change-set.entity.js';
import { momentColumn } from '../../platform/database/moment-column.js';

const EditionDocumentSchema = defineEntity({
  name: 'EditionDocument',
  tableName: 'edition_document',
  properties: {
    kind: p.text().primary(),
    editionId: p.bigint('string').primary(),
    recordId: p.manyToOne(CatalogueRecord).mapToPk().fieldName('record_id'),
    document,
    changeSetId: ofChangeSet.nullable(),
    writtenAt: momentColumn.defaultRaw('now()'),
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
    endedAt: momentColumn.primary(),
    action: p.enum(['WITHDRAW', 'REPLACE', 'REMOVE']),
    explanation: localizedText.nullable(),
    successorId: successor,
    changeSetId: ofChangeSet,
  },
});

/** Wegfall: why a record is no longer in force, and its successor. */
export class RecordEnding extends RecordEndingSchema.class {}
RecordEndingSchema.setClass(RecordEnding);
