import type { ColumnField } from '../../platform/read/read-model.js';
import type { Statement } from '../../platform/read/statement.js';
import { sql, word, type Sql } from '../../platform/sql/sql.js';

/** Evidence as it is read and answered. */
export interface EvidenceFacts {
  source: string | null;
  address: string | null;
  /** YYYY-MM-DD */
  asOf: string | null;
  readOn: string | null;
  level: 'FEDERAL' | 'STATE' | 'MUNICIPAL' | null;
  note: string | null;
  isOwn: boolean;
}

/** What is told with its evidence. */
export interface WithEvidence {
  /** Null when it is not asked for. */
  evidence: readonly EvidenceFacts[] | null;
}

/** SQL: the evidence, where the query asks for it. */
export const evidenceIf = (isAsked: boolean, evidence: () => Sql): Sql => (isAsked ? evidence() : sql`null`);

/** Sources as JSON, best first. */
const sourcesOf = (record: Sql, level: Sql, statement: Statement): Sql => {
  const source = statement.alias();
  return sql`(select json_agg(json_build_object('source', ${source}.source, 'address', ${source}.address,
      'asOf', ${source}.seen_on, 'readOn', ${source}.read_on, 'level', coalesce(${level}, ${source}.level),
      'note', ${source}.note, 'isOwn', false) order by ${source}.position)
    from provenance ${source} where ${source}.record_id = ${record})`;
};

/** SQL: evidence of a record that is one figure, such as a telephone number: the sources of the record. */
export const evidenceOfRecord = (record: Sql, statement: Statement): Sql =>
  sql`coalesce(${sourcesOf(record, sql`null::text`, statement)}, '[]')`;

/**
 * SQL: evidence of a row with the columns of evidence: the source that it names itself, else those of its record. Which
 * of several sources of a record says the figure is not recorded, so that all are given.
 */
export function evidenceOfFigure(row: Sql, record: Sql, statement: Statement, level = sql`${row}.level`): Sql {
  const own = sql`json_build_array(json_build_object('source', ${row}.source, 'address', ${row}.source_address,
    'asOf', ${row}.seen_on, 'readOn', ${row}.read_on, 'level', ${level}, 'note', null, 'isOwn', true))`;
  return sql`case when ${row}.source is not null then ${own}
    else coalesce(${sourcesOf(record, level, statement)}, case when ${level} is not null then ${own} else '[]' end) end`;
}

/** The service whose edition a row is a part of. */
const serviceOf = (row: Sql, statement: Statement): Sql => {
  const edition = statement.alias();
  return sql`(select ${edition}.service_id from service_edition ${edition} where ${edition}.edition_id = ${row}.edition_id)`;
};

export const evidenceOfServicePart = (row: Sql, statement: Statement): Sql =>
  evidenceOfFigure(row, serviceOf(row, statement), statement);

/** A fee is laid down on the level of its legal basis, where it does not say its own. */
export function evidenceOfFee(row: Sql, statement: Statement): Sql {
  const basis = statement.alias();
  const level = sql`coalesce(${row}.level,
    (select ${basis}.level from legal_basis ${basis} where ${basis}.id = ${row}.legal_basis_id))`;
  return evidenceOfFigure(row, serviceOf(row, statement), statement, level);
}

/** Opening hours belong to an organisation or a contact channel. */
export function evidenceOfHours(row: Sql, statement: Statement): Sql {
  const [office, channel] = [statement.alias(), statement.alias()];
  const owner = sql`coalesce(
    (select ${office}.organisation_id from organisation_edition ${office} where ${office}.edition_id = ${row}.organisation_edition_id),
    (select ${channel}.contact_channel_id from contact_channel_edition ${channel} where ${channel}.edition_id = ${row}.contact_channel_edition_id))`;
  return evidenceOfFigure(row, owner, statement);
}

/** What is recorded of the accessibility of an address belongs to the organisation; no level lays it down. */
export function evidenceOfAccessibility(row: Sql, statement: Statement): Sql {
  const office = statement.alias();
  const owner = sql`(select ${office}.organisation_id from organisation_edition ${office} where ${office}.edition_id = ${row}.edition_id)`;
  return evidenceOfFigure(row, owner, statement, sql`null::text`);
}

/** The sources of the record in a column, for a figure that is the record itself. */
export const recordEvidence = (column: string): ColumnField =>
  evidenceField((row, statement) => evidenceOfRecord(sql`${row}.${word(column)}`, statement));

/** The field of a type, by the SQL of its evidence. */
export const evidenceField = (of: (row: Sql, statement: Statement) => Sql): ColumnField => ({
  kind: 'column',
  sql: of,
});
