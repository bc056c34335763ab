import type { ReadOptions } from '../../platform/read/read-options.js';
import type { ColumnField } from '../../platform/read/read-model.js';
import { sql, word, type Sql } from '../../platform/sql/sql.js';
import type { Timetable } from './timetable.js';

/** Facts of opening hours from which resolvers compute the state at a moment. */
export interface KnownOpening {
  timetables: Timetable[];
  readOptions: ReadOptions;
}

const rangesOf = (hours: Sql): Sql => sql`(select coalesce(json_agg(json_build_object(
    'weekday', r.weekday, 'opens', left(r.opens::text, 5), 'closes', left(r.closes::text, 5),
    'weeksOfMonth', r.weeks_of_month, 'appointment', r.appointment, 'remark', r.remark
  ) order by r.weekday, r.opens), '[]') from opening_range r where r.opening_hours_id = ${hours}.id)`;

const exceptionsOf = (hours: Sql): Sql => sql`(select coalesce(json_agg(json_build_object(
    'from', lower(e.during), 'until', upper(e.during) - 1, 'closed', e.closed,
    'opens', left(e.opens::text, 5), 'closes', left(e.closes::text, 5), 'reason', e.reason
  ) order by lower(e.during), e.opens, e.id), '[]') from opening_exception e where e.opening_hours_id = ${hours}.id)`;

/** A timetable in the form of the rules, as JSON. */
const timetableOf = (hours: Sql): Sql => sql`json_build_object(
  'purpose', ${hours}.purpose, 'appointment', ${hours}.appointment, 'label', ${hours}.label,
  'validFrom', lower(${hours}.valid), 'validUntil', upper(${hours}.valid) - 1,
  'onPublicHolidays', ${hours}.on_public_holidays,
  'season', case when ${hours}.season_from is not null
    then json_build_object('from', ${hours}.season_from, 'until', ${hours}.season_until) end,
  'ranges', ${rangesOf(hours)}, 'exceptions', ${exceptionsOf(hours)})`;

/** All timetables of the parent's edition, independent of the day. */
export const openingOf = (editionColumn: 'organisation_edition_id' | 'contact_channel_edition_id'): ColumnField => ({
  kind: 'column',
  sql: (row, statement) => {
    const hours = statement.alias();
    return sql`(select coalesce(json_agg(${timetableOf(hours)} order by ${hours}.position), '[]')
      from opening_hours ${hours} where ${hours}.${word(editionColumn)} = ${row}.edition_id)`;
  },
  convert: (timetables: Timetable[], readOptions): KnownOpening => ({ timetables, readOptions }),
});
