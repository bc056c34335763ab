import {
  column,
  firstDay,
  lastDay,
  many,
  readModel,
  text,
  type ColumnField,
  type RelationField,
  type ReadModel,
} from '../../platform/read/read-model.js';
import { openingOf } from './opening.read-model.js';
import { weekdayOf } from './weekday.js';

/** The end of a day (24:00) is returned as 00:00. */
const timeOfDay = (name: string): ColumnField => ({
  kind: 'column',
  sql: (row) => `${row}.${name}`,
  convert: (time: string) => time.replace(/^24/, '00').slice(0, 'HH:mm'.length),
});

const openingRangeReadModel: ReadModel = readModel('OpeningRange', {
  weekday: { kind: 'column', sql: (row) => `${row}.weekday`, convert: weekdayOf },
  opens: timeOfDay('opens'),
  closes: timeOfDay('closes'),
  weeksOfMonth: column('weeks_of_month'),
  appointment: column('appointment'),
  remark: text('remark'),
});

const openingExceptionReadModel: ReadModel = readModel('OpeningException', {
  from: firstDay('during'),
  until: lastDay('during'),
  closed: column('closed'),
  opens: timeOfDay('opens'),
  closes: timeOfDay('closes'),
  reason: text('reason'),
});

const openingHoursReadModel: ReadModel = readModel('OpeningHours', {
  purpose: column('purpose'),
  appointment: column('appointment'),
  label: text('label'),
  description: text('description'),
  validFrom: firstDay('valid'),
  validUntil: lastDay('valid'),
  onPublicHolidays: column('on_public_holidays'),
  seasonFrom: column('season_from'),
  seasonUntil: column('season_until'),
  ranges: many(() => openingRangeReadModel, {
    from: 'opening_range',
    where: (range, hours) => `${range}.opening_hours_id = ${hours}.id`,
    orderBy: (range) => `${range}.weekday, ${range}.opens`,
  }),
  exceptions: many(() => openingExceptionReadModel, {
    from: 'opening_exception',
    where: (exception, hours, statement) =>
      `${exception}.opening_hours_id = ${hours}.id and ${exception}.during && daterange(${statement.day()}, null)`,
    orderBy: (exception) => `lower(${exception}.during), ${exception}.opens, ${exception}.id`,
  }),
});

/** Opening hours of the parent's edition that are valid on the day. */
export const openingHoursOf = (
  editionColumn: 'organisation_edition_id' | 'contact_channel_edition_id',
): RelationField =>
  many(() => openingHoursReadModel, {
    from: 'opening_hours',
    where: (hours, parent, statement, { purpose }) =>
      `${hours}.${editionColumn} = ${parent}.edition_id and ${statement.validToday(hours)}${
        purpose ? ` and ${hours}.purpose = ${statement.bind(purpose, 'text')}` : ''
      }`,
    orderBy: (hours) => `${hours}.position`,
  });

export const openingHoursOfOrganisation: RelationField = openingHoursOf('organisation_edition_id');

export const openingOfOrganisation: ColumnField = openingOf('organisation_edition_id');
