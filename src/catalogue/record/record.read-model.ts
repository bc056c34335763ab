import { editionId } from './edition-id.js';
import { globalId } from '../../platform/graphql/global-id.js';
import {
  computed,
  many,
  momentField,
  one,
  readModel,
  type ColumnField,
  type ReadModel,
  type ReadModelField,
  type RelationField,
} from '../../platform/read/read-model.js';
import type { Lookup } from '../../platform/read/loaders.js';
import type { ReadOptions } from '../../platform/read/read-options.js';
import { entityReadModel } from '../../platform/read/entity-read-model.js';
import { literal, sql, type Sql } from '../../platform/sql/sql.js';
import type { Statement } from '../../platform/read/statement.js';
import type { EditionTable } from './edition-table.js';
import type { RecordKind } from './record-id.js';
import { ExternalIdentifier as ExternalIdentifierEntity, Provenance as ProvenanceEntity } from './record.entity.js';
import { ExternalIdentifier, Provenance, XzufiIdentifier } from './record.type.js';
import { contentId } from './content-id.js';

const externalIdentifierReadModel = entityReadModel(ExternalIdentifier, ExternalIdentifierEntity, {
  id: contentId('ExternalIdentifier'),
});

const xzufiIdentifierReadModel = entityReadModel(XzufiIdentifier, ExternalIdentifierEntity, {});

const provenanceReadModel = entityReadModel(Provenance, ProvenanceEntity, {
  id: contentId('Provenance'),
});

const editionReadModelOf = (type: string): ReadModel =>
  readModel('Edition', {
    id: {
      kind: 'column',
      sql: (row) => sql`${row}.edition_id::text`,
      convert: (number: string) => editionId(type, number),
    },
    inForceFrom: momentField((row) => sql`lower(${row}.in_force)`),
    // The planned end of an edition is visible to editors only.
    inForceUntil: momentField((row) => sql`case when upper(${row}.in_force) <= now() then upper(${row}.in_force) end`),
    status: {
      kind: 'column',
      sql: (row) => sql`case when ${row}.in_force @> now() then 'IN_FORCE' else 'SUPERSEDED' end`,
    },
  });

/** Global id from a column, of the reading in which the row is read: in another reading it has other texts and parts. */
export const idColumn = (type: string, name: Sql): ColumnField => ({
  kind: 'column',
  sql: (row) => sql`${row}.${name}`,
  convert: (value: string, { reading }: ReadOptions) => globalId(type, value, reading),
});

/** Key under which a row has its id, whatever the query calls it. */
export const ownId = '#id';

type RecordField =
  'id' | 'record' | 'reading' | typeof ownId | 'slug' | 'identifiers' | 'provenance' | 'edition' | 'editions';

/** Fields of every record. */
export function recordFields({ type, table, recordColumn }: EditionTable): Record<RecordField, ReadModelField> {
  const editionReadModel = editionReadModelOf(type);
  return {
    id: idColumn(type, recordColumn),
    record: { kind: 'column', sql: (row) => sql`${row}.${recordColumn}`, convert: (id: string) => globalId(type, id) },
    [ownId]: idColumn(type, recordColumn),
    reading: computed(ownId),
    slug: { kind: 'column', sql: (row) => sql`(select slug from record where id = ${row}.${recordColumn})` },
    identifiers: many(() => externalIdentifierReadModel, {
      from: sql`external_identifier`,
      where: (identifier, row, statement) =>
        sql`${identifier}.record_id = ${row}.${recordColumn} and ${statement.inForce(identifier)}`,
      orderBy: (identifier) => sql`${identifier}.agency, ${identifier}.value`,
    }),
    provenance: many(() => provenanceReadModel, {
      from: sql`provenance`,
      where: (provenance, row) => sql`${provenance}.record_id = ${row}.${recordColumn}`,
      orderBy: (provenance) => sql`${provenance}.position`,
    }),
    edition: one(() => editionReadModel, {
      from: table,
      where: (edition, row) => sql`${edition}.edition_id = ${row}.edition_id`,
    }),
    editions: many(() => editionReadModel, {
      from: table,
      where: (edition, row) =>
        sql`${edition}.${recordColumn} = ${row}.${recordColumn} and lower(${edition}.in_force) <= now()`,
      orderBy: (edition) => sql`lower(${edition}.in_force) desc`,
    }),
  };
}

/** The identifier under which the PVOG knows a record; its agencies are a letter and six digits (S100003 is Bremen's). */
export const identifierOfPvog = ({ recordColumn }: EditionTable): RelationField =>
  one(() => xzufiIdentifierReadModel, {
    from: sql`external_identifier`,
    where: (identifier, row, statement) =>
      sql`${identifier}.record_id = ${row}.${recordColumn} and ${statement.inForce(identifier)} and ${identifier}.agency ~ '^[A-Z]\\d{6}$'`,
    orderBy: (identifier) => sql`${identifier}.derived, ${identifier}.agency, ${identifier}.value`,
  });

/** SQL: id of the record of a kind that has the slug, in force or ended. */
export const recordWithSlugSql = (kind: RecordKind, slug: Sql): Sql =>
  sql`(select id from record where kind = ${literal(kind)} and slug = ${slug})`;

/** SQL: id of the record of a kind that an identifier leads to, in force or ended; `key` is the text of the identifier. */
export const recordIdentifiedBy = (kind: RecordKind, key: Sql, statement: Statement): Sql =>
  sql`(select i.record_id from external_identifier i where i.kind = ${literal(kind)} and i.agency = ${key}::jsonb ->> 0
    and i.value = ${key}::jsonb ->> 1 and ${statement.inForce(sql`i`)} order by i.shared, i.record_id limit 1)`;

/** Look-ups of a record's edition in force: by id, slug or external identifier. */
export function recordLookups({
  type,
  kind,
  table,
  recordColumn,
}: EditionTable): Record<'byId' | 'bySlug' | 'byIdentifier', Lookup> {
  const entry = (
    name: string,
    keyType: Lookup['keyType'],
    record: (key: Sql, statement: Statement) => Sql,
  ): Lookup => ({
    name: `${type} by ${name}`,
    keyType,
    rows: {
      from: table,
      where: (row, key, statement) =>
        sql`${row}.${recordColumn} = ${record(key, statement)} and ${statement.inForce(row)}`,
    },
  });
  return {
    byId: entry('id', 'uuid', (key) => key),
    bySlug: entry('slug', 'text', (key) => recordWithSlugSql(kind, key)),
    byIdentifier: entry('identifier', 'text', (key, statement) => recordIdentifiedBy(kind, key, statement)),
  };
}
