import type { ReadOptions } from '../../platform/read/read-options.js';
import type { ColumnField } from '../../platform/read/read-model.js';
import type { Statement } from '../../platform/read/statement.js';
import { isTold } from '../contact-channel/told-channel.js';
import { evidenceIf, evidenceOfHours } from '../evidence/evidence.read-model.js';
import { addressRegions } from '../organisation/address-ars.js';
import { sql, word, type Sql } from '../../platform/sql/sql.js';
import { inRegions, type AddressRegion } from './address-region.rules.js';
import type { Booking, Timetable } from './timetable.js';

/** Facts of opening hours from which resolvers compute the state at a moment. */
export interface KnownOpening {
  timetables: Timetable[];
  /** Of a telephone channel: the telephone hours of its organisation, which hold where it has none of its own. */
  phoneOfOrganisation: Timetable[];
  /** Where appointments with the organisation are made; null when none are needed or it is not recorded. */
  booking: Booking | null;
  readOptions: ReadOptions;
}

const rangesOf = (hours: Sql): Sql => sql`(select coalesce(json_agg(json_build_object(
    'weekday', r.weekday, 'opens', left(r.opens::text, 5), 'closes', left(r.closes::text, 5),
    'weeksOfMonth', r.weeks_of_month, 'calendarWeeks', r.calendar_weeks,
    'interval', case when r.interval_weeks is not null
      then json_build_object('weeks', r.interval_weeks, 'from', r.interval_from) end,
    'holidayEves', r.holiday_eves, 'appointment', r.appointment, 'remark', r.remark
  ) order by r.weekday, r.opens, r.id), '[]') from opening_range r where r.opening_hours_id = ${hours}.id)`;

const exceptionsOf = (hours: Sql): Sql => sql`(select coalesce(json_agg(json_build_object(
    'from', lower(e.during), 'until', upper(e.during) - 1, 'closed', e.closed,
    'opens', left(e.opens::text, 5), 'closes', left(e.closes::text, 5),
    'appointment', e.appointment, 'reason', e.reason
  ) order by lower(e.during), e.opens, e.id), '[]') from opening_exception e where e.opening_hours_id = ${hours}.id)`;

/** A timetable in the form of the rules, as JSON, with the days on which it holds. */
const timetableOf = (
  hours: Sql,
  days: Sql,
  isEvidenceAsked: boolean,
  statement: Statement,
): Sql => sql`json_build_object(
  'purpose', ${hours}.purpose, 'appointment', ${hours}.appointment, 'label', ${hours}.label,
  'description', ${hours}.description,
  'validFrom', lower(${days}), 'validUntil', upper(${days}) - 1,
  'onPublicHolidays', ${hours}.on_public_holidays,
  'season', case when ${hours}.season_from is not null
    then json_build_object('from', ${hours}.season_from, 'until', ${hours}.season_until) end,
  'ranges', ${rangesOf(hours)}, 'exceptions', ${exceptionsOf(hours)},
  'evidence', ${evidenceIf(isEvidenceAsked, () => evidenceOfHours(hours, statement))})`;

/** Whether some of the hours need an appointment. */
const needsAppointment = (hours: Sql): Sql => sql`(${hours}.appointment = 'REQUIRED' or exists (
  select from opening_range r where r.opening_hours_id = ${hours}.id and r.appointment = 'REQUIRED') or exists (
  select from opening_exception e where e.opening_hours_id = ${hours}.id and e.appointment = 'REQUIRED'))`;

/** Where appointments with the organisation of a row are made: its booking page, else its telephone. */
const bookingOf = (row: Sql, statement: Statement): Sql => {
  const channel = statement.alias();
  return sql`(select json_build_object('kind', ${channel}.kind, 'value', ${channel}.value)
    from contact_channel_edition ${channel}
    where ${channel}.organisation_id = ${row}.organisation_id and ${channel}.service_id is null
      and ${channel}.kind in ('APPOINTMENT_BOOKING', 'PHONE') and ${channel}.value is not null
      and ${isTold(channel, statement)}
    order by ${channel}.kind <> 'APPOINTMENT_BOOKING', ${channel}.visibility = 'INTERNAL', ${channel}.position,
      ${channel}.contact_channel_id
    limit 1)`;
};

export type EditionColumn = 'organisation_edition_id' | 'contact_channel_edition_id';

/** What the edition in force of the organisation says that a contact channel belongs to; null when it belongs to none. */
function ofOrganisation(channel: Sql, column: 'edition_id' | 'active', statement: Statement): Sql {
  const organisation = statement.alias();
  return sql`(select ${organisation}.${word(column)} from organisation_edition ${organisation}
    where ${organisation}.organisation_id = ${channel}.organisation_id and ${statement.inForce(organisation)})`;
}

/** The edition of the organisation that a row of organisations or of their contact channels belongs to. */
const organisationEditionOf = (editionColumn: EditionColumn, row: Sql, statement: Statement): Sql =>
  editionColumn === 'organisation_edition_id' ? sql`${row}.edition_id` : ofOrganisation(row, 'edition_id', statement);

/** Days on which hours hold: while they are valid, so is their channel, and the organisation is active. May be empty. */
export const daysOfHours = (hours: Sql, editionColumn: EditionColumn, row: Sql, statement: Statement): Sql =>
  editionColumn === 'organisation_edition_id'
    ? sql`(${hours}.valid * ${row}.active)`
    : sql`(${hours}.valid * ${row}.valid * coalesce(${ofOrganisation(row, 'active', statement)}, '(,)'))`;

/** Opening hours as they are read. */
export interface ReadOpening extends Pick<KnownOpening, 'booking'> {
  timetables: Omit<Timetable, 'ars'>[];
  phoneOfOrganisation: Omit<Timetable, 'ars'>[];
  regions: AddressRegion[];
}

/** Condition: the hours are the telephone hours of the organisation of a telephone channel. */
const isPhoneOfOrganisation = (hours: Sql, channel: Sql, statement: Statement): Sql =>
  sql`${channel}.kind = 'PHONE' and ${hours}.purpose = 'PHONE'
    and ${hours}.organisation_edition_id = ${ofOrganisation(channel, 'edition_id', statement)}`;

/** Opening hours with the days on which they hold in each Land of the address. */
export const knownOpening = (
  { timetables, phoneOfOrganisation, regions, booking }: ReadOpening,
  readOptions: ReadOptions,
): KnownOpening => ({
  timetables: timetables.flatMap((timetable) => inRegions(timetable, regions)),
  phoneOfOrganisation: phoneOfOrganisation.flatMap((timetable) => inRegions(timetable, regions)),
  booking,
  readOptions,
});

/** All timetables of the parent's edition that hold on any day, with their evidence unless nothing asks for it. */
export const openingOf = (editionColumn: EditionColumn, isEvidenceAsked = true): ColumnField => ({
  kind: 'column',
  sql: (row, statement) => {
    const [hours, held] = [statement.alias(), statement.alias()];
    const isOwn = sql`${hours}.${word(editionColumn)} = ${row}.edition_id`;
    const isRead =
      editionColumn === 'organisation_edition_id'
        ? isOwn
        : sql`(${isOwn} or ${isPhoneOfOrganisation(hours, row, statement)})`;
    const timetables = (which: Sql): Sql =>
      sql`coalesce(json_agg(${timetableOf(hours, sql`${held}.days`, isEvidenceAsked, statement)} order by ${hours}.position) filter (where ${which}), '[]')`;
    return sql`(select json_build_object(
        'timetables', ${timetables(isOwn)},
        'phoneOfOrganisation', ${editionColumn === 'organisation_edition_id' ? sql`'[]'::json` : timetables(sql`not coalesce(${isOwn}, false)`)},
        'booking', case when bool_or(${needsAppointment(hours)}) then ${bookingOf(row, statement)} end,
        'regions', case when count(*) > 0
          then ${addressRegions(organisationEditionOf(editionColumn, row, statement), statement)} else '[]' end)
      from opening_hours ${hours}
      cross join lateral (select ${daysOfHours(hours, editionColumn, row, statement)} as days) ${held}
      where ${isRead} and not isempty(${held}.days))`;
  },
  convert: knownOpening,
});
