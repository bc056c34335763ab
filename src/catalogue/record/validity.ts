import { registerEnumType } from 'type-graphql';
import type { Statement } from '../../platform/read/statement.js';

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

const conditions: Record<Validity, (row: string, statement: Statement) => string> = {
  CURRENT: (row, statement) => statement.validToday(row),
  UPCOMING: (row, statement) => `lower(${row}.valid) > ${statement.day()}`,
  ALL: () => 'true',
};

/** Condition: the row has the requested validity. */
export const isMeant = (validity: Validity, row: string, statement: Statement): string =>
  conditions[validity](row, statement);
