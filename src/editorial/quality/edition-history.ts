import { literal, sql, type Sql } from '../../platform/sql/sql.js';

/** Number of earlier editions searched for the source of a translation. */
const mostEditions = 10;

const isMinor = (document: Sql): Sql =>
  sql`coalesce((select c.minor from change c where c.change_set_id = ${document}.change_set_id and c.record_id = ${document}.record_id), false)`;

/** SQL: earlier editions, oldest first, as [{ content, minor }]. */
export const historyOf = (table: Sql, edition: Sql): Sql =>
  sql`(select coalesce(json_agg(json_build_object('content', h.document, 'minor', h.minor) order by h.began), '[]') from (
    select d.document, ${isMinor(sql`d`)} as minor, lower(e.in_force) as began
    from ${table}_edition e join edition_document d on d.kind = '${table}' and d.edition_id = e.edition_id
    where e.${table}_id = ${edition}.${table}_id and lower(e.in_force) < lower(${edition}.in_force)
    order by lower(e.in_force) desc limit ${literal(mostEditions)}) h)`;

/** SQL: whether an edition is a minor edit. */
export const minorEdit = (table: Sql, edition: Sql): Sql =>
  sql`coalesce((select ${isMinor(sql`m`)} from edition_document m where m.kind = '${table}' and m.edition_id = ${edition}.edition_id), false)`;

/** SQL: document of an edition; null for editions older than stored documents. */
export const documentOf = (table: Sql, edition: Sql): Sql =>
  sql`(select d.document from edition_document d where d.kind = '${table}' and d.edition_id = ${edition}.edition_id)`;
