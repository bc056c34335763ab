import {
  firstDay,
  lastDay,
  many,
  type ColumnField,
  type RelationField,
  type ReadModel,
} from '../../platform/read/read-model.js';
import { entityReadModel } from '../../platform/read/entity-read-model.js';
import { sql, word, type Sql } from '../../platform/sql/sql.js';
import { daysOfHours, openingOf, type EditionColumn } from './opening-state.read-model.js';
import { weekdayOf } from './weekday.js';
import {
  OpeningRange as OpeningRangeEntity,
  OpeningException as OpeningExceptionEntity,
  OpeningHours as OpeningHoursEntity,
} from './opening-hours.entity.js';
import { OpeningRange, OpeningException, OpeningHours } from './opening-hours.type.js';
import { contentId } from '../record/content-id.js';

/** The end of a day (24:00) is returned as 00:00. */
const timeOfDay = (name: Sql): ColumnField => ({
  kind: 'column',
  sql: (row) => sql`${row}.${name}`,
  convert: (time: string) => time.replace(/^24/, '00').slice(0, 'HH:mm'.length),
});

const openingRangeReadModel: ReadModel = entityReadModel(OpeningRange, OpeningRangeEntity, {
  id: contentId('OpeningRange'),
  weekday: { kind: 'column', sql: (row) => sql`${row}.weekday`, convert: weekdayOf },
  opens: timeOfDay(sql`opens`),
  closes: timeOfDay(sql`closes`),
});

const openingExceptionReadModel: ReadModel = entityReadModel(OpeningException, OpeningExceptionEntity, {
  id: contentId('OpeningException'),
  from: firstDay('during'),
  until: lastDay('during'),
  opens: timeOfDay(sql`opens`),
  closes: timeOfDay(sql`closes`),
});

export const openingHoursReadModel: ReadModel = entityReadModel(OpeningHours, OpeningHoursEntity, {
  id: contentId('OpeningHours'),
  ranges: many(() => openingRangeReadModel, {
    from: sql`opening_range`,
    where: (range, hours) => sql`${range}.opening_hours_id = ${hours}.id`,
    orderBy: (range) => sql`${range}.weekday, ${range}.opens, ${range}.id`,
  }),
  exceptions: many(() => openingExceptionReadModel, {
    from: sql`opening_exception`,
    where: (exception, hours, statement) =>
      sql`${exception}.opening_hours_id = ${hours}.id and ${exception}.during && daterange(${statement.day()}, null)`,
    orderBy: (exception) => sql`lower(${exception}.during), ${exception}.opens, ${exception}.id`,
  }),
});

/** Opening hours of the parent's edition that hold on the day. */
export const openingHoursOf = (editionColumn: EditionColumn): RelationField =>
  many(() => openingHoursReadModel, {
    from: sql`opening_hours`,
    where: (hours, parent, statement, { purpose }) =>
      sql`${hours}.${word(editionColumn)} = ${parent}.edition_id
        and ${daysOfHours(hours, editionColumn, parent, statement)} @> ${statement.day()}${
          purpose ? sql` and ${hours}.purpose = ${statement.bind(purpose, 'text')}` : sql``
        }`,
    orderBy: (hours) => sql`${hours}.position`,
  });

export const openingHoursOfOrganisation: RelationField = openingHoursOf('organisation_edition_id');

export const openingOfOrganisation: ColumnField = openingOf('organisation_edition_id');
