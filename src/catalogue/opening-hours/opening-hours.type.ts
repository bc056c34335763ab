import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { CalendarDate, LocalTime } from '../../platform/graphql/scalars.js';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';
import { AppointmentRule, CalendarWeeks, HolidayEves, HolidayRule, OpeningPurpose } from './opening-hours-enums.js';
import { Weekday } from './weekday.js';
import { ContentId } from '../record/content-id.js';

@Directive('@shareable')
@ObjectType({
  description: 'Öffnungszeitraum: a recurring range on a weekday.',
  simpleResolvers: true,
})
export class OpeningRange {
  @ContentId()
  id!: string;

  @Field(() => Weekday, {
    description: 'Wochentag: first day; ranges of PUBLIC_HOLIDAY replace those of the weekday on public holidays.',
  })
  weekday!: Weekday;

  @Field(() => LocalTime, { description: 'Öffnet um: HH:mm in Europe/Berlin.' })
  opens!: string;

  @Field(() => LocalTime, {
    description:
      'Schließt um: HH:mm in Europe/Berlin; before `opens` means the next day; equal to `opens` means 24 hours.',
  })
  closes!: string;

  @Field(() => [Int], {
    description:
      'Wochen im Monat: 1 to 5 for the first to fifth such weekday of a month, -1 for the last; empty for every week.',
  })
  weeksOfMonth!: number[];

  @Field(() => CalendarWeeks, {
    nullable: true,
    description: 'Kalenderwochen: only in even or odd calendar weeks; null for every week.',
  })
  calendarWeeks!: CalendarWeeks | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Abstand in Wochen: 2 for every second week, counted from `intervalFrom`; null for every week.',
  })
  intervalWeeks!: number | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Abstand ab: first day of the interval, on the weekday; the range does not hold before.',
  })
  intervalFrom!: string | null;

  @Field(() => HolidayEves, {
    nullable: true,
    description:
      'Tage vor Feiertagen: only on the days before public holidays, or never on them; null as on other days, unless a range of ONLY holds instead.',
  })
  holidayEves!: HolidayEves | null;

  @Field(() => AppointmentRule, {
    nullable: true,
    description: 'Terminregelung: appointment rule that differs from that of the hours.',
  })
  appointment!: AppointmentRule | null;

  @Field(() => LocalizedText, { nullable: true, description: 'Bemerkung: notes on this range.' })
  remark!: LocalizedText | null;
}

@Directive('@shareable')
@ObjectType({
  description: 'Abweichende Öffnungszeit (Feiertag, Schließtag): days that deviate from the regular week.',
  simpleResolvers: true,
})
export class OpeningException {
  @ContentId()
  id!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'Erster Tag: first day; null when open.' })
  from!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Letzter Tag: last day, inclusive; null when open.',
  })
  until!: string | null;

  @Field(() => Boolean, { description: 'Geschlossen: closed all day.' })
  closed!: boolean;

  @Field(() => LocalTime, {
    nullable: true,
    description: 'Öffnet um: HH:mm in Europe/Berlin; null when closed or by appointment only.',
  })
  opens!: string | null;

  @Field(() => LocalTime, {
    nullable: true,
    description: 'Schließt um: HH:mm in Europe/Berlin; null when closed or by appointment only.',
  })
  closes!: string | null;

  @Field(() => AppointmentRule, {
    nullable: true,
    description:
      'Terminregelung: appointment rule that differs from that of the hours; REQUIRED without times means by appointment only.',
  })
  appointment!: AppointmentRule | null;

  @Field(() => LocalizedText, { nullable: true, description: 'Grund: why, such as the name of a holiday.' })
  reason!: LocalizedText | null;
}

@Directive('@shareable')
@ObjectType({
  description: 'Öffnungszeiten (Sprechzeiten, Servicezeiten): regular and exceptional hours.',
  simpleResolvers: true,
})
export class OpeningHours {
  @ContentId()
  id!: string;

  @Field(() => OpeningPurpose, { description: 'Zweck: purpose of the hours.' })
  purpose!: OpeningPurpose;

  @Field(() => AppointmentRule, {
    nullable: true,
    description: 'Terminregelung: whether an appointment is needed; null when not recorded.',
  })
  appointment!: AppointmentRule | null;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'Bezeichnung: heading, where an organisation has several hours.',
  })
  label!: LocalizedText | null;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'Beschreibung: notes that weekdays and times cannot express.',
  })
  description!: LocalizedText | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Gültig ab: first day; null when open.' })
  validFrom!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Gültig bis: last day; null when open.' })
  validUntil!: string | null;

  @Field(() => HolidayRule, {
    description: 'Feiertagsregelung: rule for public holidays, unless an exception says otherwise.',
  })
  onPublicHolidays!: HolidayRule;

  @Field(() => String, {
    nullable: true,
    description: 'Saison von: first day of every year, MM-DD; later than `seasonUntil` spans the turn of the year.',
  })
  seasonFrom!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Saison bis: last day of every year, MM-DD; null when the hours apply all year.',
  })
  seasonUntil!: string | null;

  @Field(() => [OpeningRange], { description: 'Öffnungszeiträume: the week, by weekday and time.' })
  ranges!: OpeningRange[];

  @Field(() => [OpeningException], {
    description: 'Abweichungen: those that have not ended before the day of the read context, earliest first.',
  })
  exceptions!: OpeningException[];
}
