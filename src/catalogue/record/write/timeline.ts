import type { ClientBase } from 'pg';
import { literal, sql, word } from '../../../platform/sql/sql.js';
import { recordTypes } from '../../record-types.js';
import type { RecordKindName } from '../content-kind.js';
import type { RecordContent } from '../record-content.js';
import { ofEachKind, type RecordName } from './record-state.js';

/** An edition that is in force or to come. */
export interface PlannedEdition {
  recordId: string;
  editionId: string;
  /** First moment; a timestamptz. */
  from: string;
  /** Moment at which it ends; null when nothing is planned after it. */
  until: string | null;
  document: RecordContent;
  /** Set that published or scheduled it; null for a load. */
  changeSetId: string | null;
}

// Not now(): a transaction that waited for another publication must see its result.
const timelineSql = (kind: RecordKindName): string => {
  const { table } = recordTypes[kind];
  return sql`select e.${word(table)}_id as "recordId", e.edition_id::text as "editionId", lower(e.in_force)::text as "from",
    upper(e.in_force)::text as "until", d.document, d.change_set_id as "changeSetId"
  from ${word(table)}_edition e
  join edition_document d on d.kind = ${literal(table)} and d.edition_id = e.edition_id
  where e.${word(table)}_id = any($1) and (upper_inf(e.in_force) or upper(e.in_force) > clock_timestamp())`.text;
};

/** Editions of records in force and to come, by record id and in order, in one statement. */
export async function timelinesOf(
  client: ClientBase,
  records: readonly RecordName[],
): Promise<Map<string, PlannedEdition[]>> {
  const timelines = new Map<string, PlannedEdition[]>();
  for (const edition of await ofEachKind<PlannedEdition>(client, records, timelineSql))
    timelines.set(edition.recordId, [...(timelines.get(edition.recordId) ?? []), edition]);
  for (const timeline of timelines.values())
    timeline.sort((one, other) => Date.parse(one.from) - Date.parse(other.from));
  return timelines;
}

/** The edition in force at a moment, and those that begin after it. */
export function editionsFrom(
  timeline: readonly PlannedEdition[],
  moment: string,
): { at: PlannedEdition | null; later: PlannedEdition[] } {
  const instant = Date.parse(moment);
  const isAt = ({ from, until }: PlannedEdition): boolean =>
    Date.parse(from) <= instant && (until === null || Date.parse(until) > instant);
  return { at: timeline.find(isAt) ?? null, later: timeline.filter(({ from }) => Date.parse(from) > instant) };
}
