import { entityReadModel } from '../../platform/read/entity-read-model.js';
import { one, type ReadModel, type RelationField } from '../../platform/read/read-model.js';
import type { Statement } from '../../platform/read/statement.js';
import { sql, type Sql } from '../../platform/sql/sql.js';
import { evidenceIf, evidenceOfAccessibility } from '../evidence/evidence.read-model.js';
import { Accessibility as AccessibilityEntity } from './accessibility.entity.js';
import { Accessibility } from './accessibility.type.js';

export const accessibilityReadModel: ReadModel = entityReadModel(Accessibility, AccessibilityEntity, {});

/** Condition: the row is that of the address. */
const isOf = (row: Sql, address: Sql): Sql =>
  sql`${row}.edition_id = ${address}.edition_id and ${row}.address_position = ${address}.position`;

export const accessibilityOfAddress: RelationField = one(() => accessibilityReadModel, {
  from: sql`address_accessibility`,
  where: isOf,
});

/** SQL: what is recorded of an address as JSON, in the form of the rules (AccessFacts); null when nothing is. */
export function accessFactsOf(address: Sql, isEvidenceAsked: boolean, statement: Statement): Sql {
  const row = statement.alias();
  return sql`(select json_build_object('stepFree', ${row}.step_free, 'lift', ${row}.lift,
      'inductionLoop', ${row}.induction_loop, 'parking', ${row}.parking, 'toilet', ${row}.toilet, 'note', ${row}.note,
      'evidence', ${evidenceIf(isEvidenceAsked, () => evidenceOfAccessibility(row, statement))})
    from address_accessibility ${row} where ${isOf(row, address)})`;
}
