import { globalId } from '../../platform/graphql/global-id.js';
import {
  many,
  momentField,
  one,
  readModel,
  type ColumnField,
  type ReadModelField,
} from '../../platform/read/read-model.js';
import type { Lookup } from '../../platform/read/loaders.js';
import { entityReadModel } from '../../platform/read/entity-read-model.js';
import type { RecordKind } from './record-id.js';
import type { RecordNames } from './record-type.js';
import { ExternalIdentifier as ExternalIdentifierEntity, Provenance as ProvenanceEntity } from './record.entity.js';
import { ExternalIdentifier, Provenance } from './record.type.js';

export const externalIdentifierReadModel = entityReadModel(ExternalIdentifier, ExternalIdentifierEntity, {});

const provenanceReadModel = entityReadModel(Provenance, ProvenanceEntity, {});

const editionReadModel = readModel('Edition', {
  id: { kind: 'column', sql: (row) => `${row}.edition_id::text` },
  inForceFrom: momentField((row) => `lower(${row}.in_force)`),
  // The planned end of an edition is visible to editors only.
  inForceUntil: momentField((row) => `case when upper(${row}.in_force) <= now() then upper(${row}.in_force) end`),
  status: { kind: 'column', sql: (row) => `case when ${row}.in_force @> now() then 'IN_FORCE' else 'SUPERSEDED' end` },
});

/** Global id of the type from a column. */
export const idColumn = (type: string, name: string): ColumnField => ({
  kind: 'column',
  sql: (row) => `${row}.${name}`,
  convert: (value: string) => globalId(type, value),
});

/** Table of a concept's editions and the column of their record. */
export interface EditionTable {
  type: string;
  kind: RecordKind;
  table: string;
  recordColumn: string;
}

export const editionTable = ({ type, recordKind, table }: RecordNames): EditionTable => ({
  type,
  kind: recordKind,
  table: `${table}_edition`,
  recordColumn: `${table}_id`,
});

type RecordField = 'id' | 'slug' | 'identifiers' | 'provenance' | 'edition' | 'editions';

/** Fields of every record. */
export const recordFields = ({ type, table, recordColumn }: EditionTable): Record<RecordField, ReadModelField> => ({
  id: idColumn(type, recordColumn),
  slug: { kind: 'column', sql: (row) => `(select slug from record where id = ${row}.${recordColumn})` },
  identifiers: many(() => externalIdentifierReadModel, {
    from: 'external_identifier',
    where: (identifier, row) => `${identifier}.record_id = ${row}.${recordColumn}`,
    orderBy: (identifier) => `${identifier}.agency, ${identifier}.value`,
  }),
  provenance: many(() => provenanceReadModel, {
    from: 'provenance',
    where: (provenance, row) => `${provenance}.record_id = ${row}.${recordColumn}`,
    orderBy: (provenance) => `${provenance}.position`,
  }),
  edition: one(() => editionReadModel, {
    from: table,
    where: (edition, row) => `${edition}.edition_id = ${row}.edition_id`,
  }),
  editions: many(() => editionReadModel, {
    from: table,
    where: (edition, row) =>
      `${edition}.${recordColumn} = ${row}.${recordColumn} and lower(${edition}.in_force) <= now()`,
    orderBy: (edition) => `lower(${edition}.in_force) desc`,
  }),
});

/** Look-ups of a record's edition in force: by id, slug or external identifier. */
export function recordLookups({
  type,
  kind,
  table,
  recordColumn,
}: EditionTable): Record<'byId' | 'bySlug' | 'byIdentifier', Lookup> {
  const entry = (name: string, keyType: Lookup['keyType'], record: (key: string) => string): Lookup => ({
    name: `${type} by ${name}`,
    keyType,
    rows: {
      from: table,
      where: (row, key, statement) => `${row}.${recordColumn} = ${record(key)} and ${statement.inForce(row)}`,
    },
  });
  return {
    byId: entry('id', 'uuid', (key) => key),
    bySlug: entry('slug', 'text', (key) => `(select id from record where kind = '${kind}' and slug = ${key})`),
    byIdentifier: entry(
      'identifier',
      'text',
      (key) =>
        `(select i.record_id from external_identifier i join record o on o.id = i.record_id and o.kind = '${kind}'
          where i.agency = ${key}::jsonb ->> 0 and i.value = ${key}::jsonb ->> 1 order by o.created_at, o.id limit 1)`,
    ),
  };
}
