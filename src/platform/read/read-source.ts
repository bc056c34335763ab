import type { QueryResultRow } from 'pg';

/** Executes read statements: on the published catalogue or a preview. */
export interface ReadSource {
  query<Row extends QueryResultRow>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}
