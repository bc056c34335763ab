import { defineEntity, p } from '@mikro-orm/core';
import { governmentLevel } from '../evidence/evidence-columns.js';
import { recordKinds, type RecordKind } from './record-id.js';
import { momentColumn } from '../../platform/database/moment-column.js';

const CatalogueRecordSchema = defineEntity({
  name: 'CatalogueRecord',
  tableName: 'record',
  properties: {
    id: p.uuid().primary(),
    kind: p.enum(recordKinds),
    slug: p.text(),
    createdAt: momentColumn.defaultRaw('now()'),
  },
});

/** Datensatz: the unchanging identity of something that people refer to. Its editions hold the content. */
export class CatalogueRecord extends CatalogueRecordSchema.class {}
CatalogueRecordSchema.setClass(CatalogueRecord);

const ExternalIdentifierSchema = defineEntity({
  name: 'ExternalIdentifier',
  tableName: 'external_identifier',
  properties: {
    recordId: p.manyToOne(CatalogueRecord).mapToPk().primary().fieldName('record_id'),
    agency: p.text().primary(),
    value: p.text().primary(),
    inForce: p.string().columnType('tstzrange').primary().default('(,)'),
    kind: p.text().$type<RecordKind>(),
    derived: p.boolean().default(false),
    shared: p.boolean().default(false),
  },
});

/**
 * Identifikator: the name that another agency's directory gives to a record, for the period in which the record bears it,
 * which goes on when the record ends. One leads to one record of a kind; `shared` marks older ones that do not.
 */
export class ExternalIdentifier extends ExternalIdentifierSchema.class {}
ExternalIdentifierSchema.setClass(ExternalIdentifier);

const ProvenanceSchema = defineEntity({
  name: 'Provenance',
  tableName: 'provenance',
  properties: {
    recordId: p.manyToOne(CatalogueRecord).mapToPk().primary().fieldName('record_id'),
    position: p.integer().primary(),
    source: p.text(),
    sourceId: p.text().nullable(),
    licence: p.text().nullable(),
    address: p.text().nullable(),
    seenOn: p.date().nullable(),
    readOn: p.date().nullable(),
    level: governmentLevel,
    contentHash: p.text().nullable(),
    note: p.text().nullable(),
  },
});

/** Herkunft (Quellenangabe): where a record's content was taken from, and under which licence. */
export class Provenance extends ProvenanceSchema.class {}
ProvenanceSchema.setClass(Provenance);
