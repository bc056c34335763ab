import { defineEntity, p } from '@mikro-orm/core';
import { localizedText } from '../../platform/i18n/localized-text-column.js';
import { evidenceColumns } from '../evidence/evidence-columns.js';
import { OrganisationEdition } from '../organisation/organisation.entity.js';
import { partId, validity } from '../record/edition-columns.js';
import { ContactChannelEdition } from '../contact-channel/contact-channel.entity.js';

const appointmentRules = ['REQUIRED', 'POSSIBLE', 'NOT_NEEDED'] as const;

const OpeningHoursSchema = defineEntity({
  name: 'OpeningHours',
  tableName: 'opening_hours',
  properties: {
    id: partId,
    organisationEditionId: p.manyToOne(OrganisationEdition).mapToPk().fieldName('organisation_edition_id').nullable(),
    contactChannelEditionId: p
      .manyToOne(ContactChannelEdition)
      .mapToPk()
      .fieldName('contact_channel_edition_id')
      .nullable(),
    position: p.integer(),
    purpose: p.enum(['GENERAL', 'COUNTER', 'PHONE', 'APPOINTMENT', 'WALK_IN', 'CASH_DESK', 'CHAT']),
    appointment: p.enum(appointmentRules).nullable(),
    label: localizedText.nullable(),
    description: localizedText.nullable(),
    valid: validity,
    onPublicHolidays: p.enum(['CLOSED', 'OPEN']).default('CLOSED'),
    seasonFrom: p.text().nullable(),
    seasonUntil: p.text().nullable(),
    ...evidenceColumns,
  },
});

/** Öffnungszeiten (Sprechzeiten, Servicezeiten): a timetable of an organisation or of a contact channel. */
export class OpeningHours extends OpeningHoursSchema.class {}
OpeningHoursSchema.setClass(OpeningHours);

const OpeningRangeSchema = defineEntity({
  name: 'OpeningRange',
  tableName: 'opening_range',
  properties: {
    id: partId,
    openingHoursId: p.manyToOne(OpeningHours).mapToPk().fieldName('opening_hours_id'),
    weekday: p.smallint(),
    opens: p.time().columnType('time'),
    closes: p.time().columnType('time'),
    weeksOfMonth: p.array().columnType('smallint[]').default([]),
    calendarWeeks: p.enum(['EVEN', 'ODD']).nullable(),
    intervalWeeks: p.smallint().nullable(),
    intervalFrom: p.date().nullable(),
    holidayEves: p.enum(['ONLY', 'NEVER']).nullable(),
    appointment: p.enum(appointmentRules).nullable(),
    remark: localizedText.nullable(),
  },
});

/** Öffnungszeitraum: a stretch of a weekday (1 is Monday, 8 a public holiday) that comes back every week. */
export class OpeningRange extends OpeningRangeSchema.class {}
OpeningRangeSchema.setClass(OpeningRange);

const OpeningExceptionSchema = defineEntity({
  name: 'OpeningException',
  tableName: 'opening_exception',
  properties: {
    id: partId,
    openingHoursId: p.manyToOne(OpeningHours).mapToPk().fieldName('opening_hours_id'),
    during: p.string().columnType('daterange'),
    closed: p.boolean(),
    opens: p.time().columnType('time').nullable(),
    closes: p.time().columnType('time').nullable(),
    appointment: p.enum(appointmentRules).nullable(),
    reason: localizedText.nullable(),
  },
});

/** Abweichende Öffnungszeit (Schließtag, Feiertag): days on which the weekly timetable does not hold. */
export class OpeningException extends OpeningExceptionSchema.class {}
OpeningExceptionSchema.setClass(OpeningException);
