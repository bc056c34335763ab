import type { QueryResultRow } from 'pg';

/** Whatever answers statements: the catalogue as it is published, or as it would be. */
export interface ReadSource {
  query<Row extends QueryResultRow>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}
