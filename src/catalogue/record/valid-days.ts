import { sql, type Sql } from '../../platform/sql/sql.js';

/** SQL: first and last day of an edition, as JSON (ValidDays). */
export const validDays = (edition: Sql): Sql =>
  sql`json_build_object('validFrom', lower(${edition}.valid), 'validUntil', upper(${edition}.valid) - 1)`;
