/** A row of a table; undefined becomes null. */
export type Row = { [column: string]: unknown };

/** Rows by table. The tables are filled in the order of the keys. */
export type Rows = { [table: string]: Row[] };

/** Tables whose ids are referenced within the edition and therefore allocated beforehand. */
export type NumberedTable = 'legal_basis' | 'fee' | 'document_requirement' | 'deadline' | 'opening_hours';

/** Returns the next allocated id of a table. */
export type NextId = (table: NumberedTable) => string;
