import { registerEnumType } from 'type-graphql';
import type { Statement } from '../../platform/read/statement.js';
import { sql, type Sql } from '../../platform/sql/sql.js';

export enum Validity {
  CURRENT = 'CURRENT',
  UPCOMING = 'UPCOMING',
  ALL = 'ALL',
}
registerEnumType(Validity, {
  name: 'Validity',
  description: 'Geltung: validity of dated facts, relative to the day of the read context (`context.validOn`).',
  valuesConfig: {
    CURRENT: { description: 'Geltend: valid on that day.' },
    UPCOMING: { description: 'Künftig: valid from a later day.' },
    ALL: { description: 'Alle: past, current and upcoming.' },
  },
});

const conditions: Record<Validity, (row: Sql, statement: Statement) => Sql> = {
  CURRENT: (row, statement) => statement.validToday(row),
  UPCOMING: (row, statement) => sql`lower(${row}.valid) > ${statement.day()}`,
  ALL: () => sql`true`,
};

/** Condition: the row has the requested validity. */
export const isMeant = (validity: Validity, row: Sql, statement: Statement): Sql =>
  conditions[validity](row, statement);
