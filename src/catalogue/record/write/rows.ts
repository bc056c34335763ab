/** A row of a table; a column that is undefined is written as null. */
export type Row = { [column: string]: unknown };

/** Rows by table. The tables are filled in the order in which they stand here. */
export type Rows = { [table: string]: Row[] };

/** Tables whose ids other rows of the same edition refer to; the ids are taken before the rows are written. */
export type NumberedTable = 'legal_basis' | 'fee' | 'document_requirement' | 'opening_hours';

/** The next of the ids that were taken from the sequence of a table. */
export type NextId = (table: NumberedTable) => string;
