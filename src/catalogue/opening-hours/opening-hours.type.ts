import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { CalendarDate, LocalTime } from '../../platform/graphql/scalars.js';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';
import { AppointmentRule, HolidayRule, OpeningPurpose } from './opening-hours-enums.js';
import { Weekday } from './weekday.js';

@Directive('@shareable')
@ObjectType({
  description: 'Öffnungszeitraum: a stretch of a weekday that comes back every week.',
  simpleResolvers: true,
})
export class OpeningRange {
  @Field(() => Weekday, { description: 'Wochentag: the day on which it begins.' })
  weekday!: Weekday;

  @Field(() => LocalTime, { description: 'Öffnet um: HH:mm in Europe/Berlin.' })
  opens!: string;

  @Field(() => LocalTime, {
    description:
      'Schließt um: HH:mm in Europe/Berlin; before `opens` means on the next day, the same as `opens` after 24 hours.',
  })
  closes!: string;

  @Field(() => [Int], {
    description:
      'Wochen im Monat: 1 to 5 for the first to fifth such weekday of a month, -1 for the last; empty for every week.',
  })
  weeksOfMonth!: number[];

  @Field(() => AppointmentRule, {
    nullable: true,
    description: 'Terminregelung: where it differs from that of the hours as a whole.',
  })
  appointment!: AppointmentRule | null;

  @Field(() => LocalizedText, { nullable: true, description: 'Bemerkung: what is to be known about this stretch.' })
  remark!: LocalizedText | null;
}

@Directive('@shareable')
@ObjectType({
  description: 'Abweichende Öffnungszeit (Feiertag, Schließtag): days on which the week does not hold.',
  simpleResolvers: true,
})
export class OpeningException {
  @Field(() => CalendarDate, { nullable: true, description: 'Erster Tag: from which day on; null when open.' })
  from!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Letzter Tag: until which day, inclusive; null when open.',
  })
  until!: string | null;

  @Field(() => Boolean, { description: 'Geschlossen: closed all day.' })
  closed!: boolean;

  @Field(() => LocalTime, { nullable: true, description: 'Öffnet um: HH:mm in Europe/Berlin; null when closed.' })
  opens!: string | null;

  @Field(() => LocalTime, { nullable: true, description: 'Schließt um: HH:mm in Europe/Berlin; null when closed.' })
  closes!: string | null;

  @Field(() => LocalizedText, { nullable: true, description: 'Grund: why, such as the name of a holiday.' })
  reason!: LocalizedText | null;
}

@Directive('@shareable')
@ObjectType({
  description: 'Öffnungszeiten (Sprechzeiten, Servicezeiten): when somebody is there, week after week, and when not.',
  simpleResolvers: true,
})
export class OpeningHours {
  @Field(() => OpeningPurpose, { description: 'Zweck: for what somebody is there.' })
  purpose!: OpeningPurpose;

  @Field(() => AppointmentRule, {
    nullable: true,
    description: 'Terminregelung: whether people need an appointment; null when not known.',
  })
  appointment!: AppointmentRule | null;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'Bezeichnung: heading, where an organisation has several hours.',
  })
  label!: LocalizedText | null;

  @Field(() => LocalizedText, { nullable: true, description: 'Beschreibung: what weekdays and times cannot say.' })
  description!: LocalizedText | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Gültig ab: first day; null when open.' })
  validFrom!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Gültig bis: last day; null when open.' })
  validUntil!: string | null;

  @Field(() => HolidayRule, {
    description: 'Feiertagsregelung: what holds on public holidays, unless an exception says otherwise.',
  })
  onPublicHolidays!: HolidayRule;

  @Field(() => String, {
    nullable: true,
    description: 'Saison von: first day of every year, MM-DD; after `seasonUntil` it goes over the turn of the year.',
  })
  seasonFrom!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Saison bis: last day of every year, MM-DD; null when the week holds all year.',
  })
  seasonUntil!: string | null;

  @Field(() => [OpeningRange], { description: 'Öffnungszeiträume: the week, by weekday and time.' })
  ranges!: OpeningRange[];

  @Field(() => [OpeningException], {
    description: 'Abweichungen: those that have not ended before the day of the reading, the earliest first.',
  })
  exceptions!: OpeningException[];
}
