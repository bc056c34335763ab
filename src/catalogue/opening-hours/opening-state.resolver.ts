import { Arg, FieldResolver, Resolver, Root } from 'type-graphql';
import { CalendarDate, DateTime } from '../../platform/graphql/scalars.js';
import { deliver, type DeliveredText, type LocalizedText as Wordings } from '../../platform/i18n/localized-text.js';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';
import { askedDay } from '../../platform/clock/asked-moment.js';
import { badInput } from '../../platform/errors/errors.js';
import type { ReadOptions } from '../../platform/read/read-options.js';
import { holidayRegionOf } from '../../platform/clock/public-holidays.js';
import { addDays, dayInBremen, daysBetween, momentAt } from '../../platform/clock/bremen-clock.rules.js';
import { OpeningPurpose, OpeningStatus } from './opening-hours-enums.js';
import { countedHours, knownStatusAt, lacksHours, openness } from './opening-gaps.rules.js';
import { byPurpose, onlyPurpose, type Purpose } from './opening-purpose.rules.js';
import { isTimetableValidOn } from './opening-day.rules.js';
import { closedBecause, nextOpening, openPeriods, openUntil, statusAt } from './opening-state.rules.js';
import { AppointmentBooking, OpeningPeriod, OpeningState } from './opening-state.type.js';
import { spokenHours } from './spoken/spoken-hours.rules.js';
import { spokenState } from './spoken/spoken-state.rules.js';
import type { Booking, OpenPeriod, Timetable } from './timetable.js';

/** The relevant timetables, the moment and the read options. */
export interface AskedOpening {
  timetables: readonly Timetable[];
  at: Date;
  booking: Booking | null;
  /** Purpose that was asked for. */
  purpose: Purpose | null;
  ofOffice: boolean;
  readOptions: ReadOptions;
}

/** Maximum number of days in a list. */
const mostDays = 92;

const delivered = (text: Wordings | null, { languages }: ReadOptions): DeliveredText | null =>
  text && deliver(text, languages);

const told = (period: OpenPeriod, readOptions: ReadOptions): object => ({
  ...period,
  remark: delivered(period.remark, readOptions),
});

/** The timetables that hold on the day of a moment. */
const inForceAt = (timetables: readonly Timetable[], at: Date): Timetable[] =>
  timetables.filter((one) => isTimetableValidOn(one, dayInBremen(at)));

const statusOf = (asked: AskedOpening): `${OpeningStatus}` => knownStatusAt(asked.timetables, asked.at, asked);

@Resolver(() => OpeningState)
export class OpeningStateResolver {
  @FieldResolver(() => DateTime, { description: 'Zeitpunkt: the moment of this state.' })
  at(@Root() { at }: AskedOpening): Date {
    return at;
  }

  @FieldResolver(() => OpeningStatus, { description: 'Art des Öffnungsstands: what is known of the moment.' })
  status(@Root() asked: AskedOpening): `${OpeningStatus}` {
    return statusOf(asked);
  }

  @FieldResolver(() => OpeningPurpose, {
    nullable: true,
    description: 'Zweck: purpose of the hours that are told; null when they are for several, or when there are none.',
  })
  purpose(@Root() { timetables, at }: AskedOpening): Purpose | null {
    return onlyPurpose(timetables, dayInBremen(at));
  }

  @FieldResolver(() => [OpeningState], {
    description:
      'Öffnungsstand nach Zweck: the state of each purpose for itself; the whole is open when one of them is, but for the telephone and the chat of an organisation.',
  })
  byPurpose(@Root() asked: AskedOpening): AskedOpening[] {
    return byPurpose(asked.timetables, dayInBremen(asked.at)).map(({ purpose, timetables }) => ({
      ...asked,
      timetables,
      purpose,
    }));
  }

  @FieldResolver(() => Boolean, {
    description:
      'Bekannt: whether hours are recorded for the purpose and the day. The state is unknown without them, and with them too where others are missing.',
  })
  isKnown(@Root() asked: AskedOpening): boolean {
    return statusAt(countedHours(asked.timetables, asked), asked.at) !== 'UNKNOWN';
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Geöffnet: whether it is open at the moment; null when that is not known or agreed on by appointment.',
  })
  isOpen(@Root() asked: AskedOpening): boolean | null {
    return openness(asked.timetables, asked.at, asked);
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'Geöffnet bis: closing time; null when closed or not closing within 400 days.',
  })
  until(@Root() asked: AskedOpening): Date | null {
    return openUntil(countedHours(asked.timetables, asked), asked.at);
  }

  @FieldResolver(() => OpeningPeriod, {
    nullable: true,
    description:
      'Nächste Öffnung: next opening after being closed; null when not within 400 days, or when it may be open before, at hours that are not known.',
  })
  nextOpening(@Root() asked: AskedOpening): object | null {
    const { timetables, at } = asked;
    if (lacksHours(timetables, dayInBremen(at), asked)) return null;
    const next = nextOpening(countedHours(timetables, asked), at);
    return next && told(next, asked.readOptions);
  }

  @FieldResolver(() => LocalizedText, {
    nullable: true,
    description:
      'Grund der Schließung: public holiday, the day before one or reason of an exception; null when open, or on a day that is closed anyway.',
  })
  closedBecause(@Root() asked: AskedOpening): DeliveredText | null {
    const { timetables, at, readOptions } = asked;
    if (statusOf(asked) !== 'CLOSED') return null;
    return delivered(closedBecause(countedHours(timetables, asked), at), readOptions);
  }

  @FieldResolver(() => Boolean, {
    description:
      'Nur bundesweite Feiertage: true when the Land of the address is not recorded, so that only nationwide public holidays count.',
  })
  onlyNationwideHolidays(@Root() { timetables, at }: AskedOpening): boolean {
    return inForceAt(timetables, at).some(({ ars }) => holidayRegionOf(ars) === 'BUND');
  }

  @FieldResolver(() => AppointmentBooking, {
    nullable: true,
    description: 'Terminvereinbarung: where to make an appointment; null when none is needed or it is not recorded.',
  })
  booking(@Root() { booking, timetables, at }: AskedOpening): Booking | null {
    return inForceAt(timetables, at).length > 0 ? booking : null;
  }

  @FieldResolver(() => LocalizedText, {
    description: 'Öffnungsstand in Worten: short phrase to read out, in German or English.',
  })
  spoken(@Root() asked: AskedOpening): DeliveredText {
    const { timetables, at, readOptions } = asked;
    const spoken = { de: spokenState(timetables, at, 'de', asked), en: spokenState(timetables, at, 'en', asked) };
    return deliver(spoken, readOptions.languages);
  }

  @FieldResolver(() => LocalizedText, {
    description: 'Öffnungszeiten in Worten: regular week at the moment, to read out, in German or English.',
  })
  spokenHours(@Root() asked: AskedOpening): DeliveredText {
    const { timetables, at, readOptions } = asked;
    const spoken = { de: spokenHours(timetables, at, 'de', asked), en: spokenHours(timetables, at, 'en', asked) };
    return deliver(spoken, readOptions.languages);
  }

  @FieldResolver(() => [OpeningPeriod], {
    description: 'Öffnungsspannen: periods that overlap the days `from` to `until`, earliest first.',
  })
  hours(
    @Root() { timetables, readOptions }: AskedOpening,
    @Arg('from', () => CalendarDate, { description: 'Erster Tag: in Europe/Berlin.' }) from: Date,
    @Arg('until', () => CalendarDate, { description: 'Letzter Tag: inclusive; at most 92 days in total.' }) until: Date,
  ): object[] {
    const [first, last] = [askedDay('from', from), askedDay('until', until)];
    const days = daysBetween(first, last) + 1;
    if (days < 1) throw badInput(`until (${last}) is before from (${first}); swap them`);
    if (days > mostDays) throw badInput(`${days} days are requested; the maximum is ${mostDays}`);
    const [begins, ends] = [momentAt(first, '00:00'), momentAt(addDays(last, 1), '00:00')];
    return openPeriods(timetables, begins, ends).map((period) => told(period, readOptions));
  }
}
