import { deliver } from '../../../platform/i18n/localized-text.js';
import { addDays, dayInBremen, timeAt } from '../../../platform/clock/bremen-clock.rules.js';
import { saidByLabel } from './labelled-hours.rules.js';
import type { OpeningStatus } from '../opening-hours-enums.js';
import { byPurpose, isToBeNamed, missingHours, type Purpose, type PurposeHours } from '../opening-purpose.rules.js';
import {
  closedBecause,
  lacksHolidays,
  nextOpening,
  openPeriods,
  openUntil,
  statusAt,
  unknownFrom,
} from '../opening-state.rules.js';
import {
  missingWords,
  plainWords,
  purposeNames,
  purposeWords,
  sentences,
  type StateWords,
} from './purpose-wording.rules.js';
import { spokenBooking, spokenByAppointment } from './spoken-appointment.rules.js';
import { nearDay, spokenDate, spokenOpening, spokenTime, type SpokenLanguage } from './spoken-time.rules.js';
import { spokenDoubt } from './spoken-doubt.rules.js';
import { datedDay, spokenUnknown } from './spoken-unknown.rules.js';
import type { Booking, Timetable } from '../timetable.js';

const byAppointment = { de: ', nur mit Termin', en: ', by appointment only' };

const onlyNationwide = {
  de: 'nur bundesweite Feiertage sind berücksichtigt',
  en: 'only nationwide public holidays are taken into account',
};

const begin = (sentence: string): string => `${sentence[0]!.toUpperCase()}${sentence.slice(1)}`;

/** What the hours are told for. */
export interface Told {
  /** Purpose that was asked for: hours of this purpose need not say so. */
  purpose?: Purpose | null;
  booking?: Booking | null;
  /** Whether they are the hours of an office, of which it is told what is not recorded. */
  ofOffice?: boolean;
}

/** Whether an appointment is required at the moment. */
const onlyByAppointment = (timetables: readonly Timetable[], at: Date): boolean =>
  openPeriods(timetables, at, new Date(at.getTime() + 1)).every(({ appointment }) => appointment === 'REQUIRED');

const appointmentAt = (timetables: readonly Timetable[], at: Date, language: SpokenLanguage): string =>
  onlyByAppointment(timetables, at) ? byAppointment[language] : '';

/** Midnight belongs to the day before. */
function spokenUntil(until: Date, at: Date, language: SpokenLanguage): string {
  const midnight = timeAt(until) === '00:00';
  const day = midnight ? addDays(dayInBremen(until), -1) : dayInBremen(until);
  const time = spokenTime(midnight ? '24:00' : timeAt(until), language);
  const today = dayInBremen(at);
  if (day === today) return time;
  const name = nearDay(day, today, language) ?? spokenDate(day, today, language);
  return language === 'de' ? `${name}, ${time}` : `${time} on ${name}`.replace('on tomorrow', 'tomorrow');
}

type Wording = (timetables: readonly Timetable[], at: Date, language: SpokenLanguage, words: StateWords) => string;

const whileOpen: Wording = (timetables, at, language, { open, always }) => {
  const until = openUntil(timetables, at);
  const appointment = appointmentAt(timetables, at, language);
  if (!until) return `${always}${appointment}`;
  return `${open} ${language === 'de' ? 'bis' : 'until'} ${spokenUntil(until, at, language)}${appointment}`;
};

function reasonOf(timetables: readonly Timetable[], at: Date, language: SpokenLanguage): string {
  const because = closedBecause(timetables, at);
  return because ? ` (${deliver(because, [language]).value})` : '';
}

const whileClosed: Wording = (timetables, at, language, { closed, again, never }) => {
  const reason = reasonOf(timetables, at, language);
  const next = nextOpening(timetables, at);
  if (next) {
    const opening = spokenOpening(next.opens, at, language);
    return `${closed}${reason}, ${again} ${opening}${appointmentAt(timetables, next.opens, language)}`;
  }
  const unknown = unknownFrom(timetables, at);
  if (!unknown) return `${never}${reason}`;
  const doubt = spokenDoubt(timetables, unknown, at, language);
  if (doubt) return `${closed}${reason}; ${doubt}`;
  return language === 'de'
    ? `${closed}${reason}, Öffnungszeiten ab dem ${datedDay(unknown, 'de')} nicht bekannt`
    : `${closed}${reason}, opening hours from ${datedDay(unknown, 'en')} not known`;
};

/** Between regular hours, also when these begin again. */
const whileByAppointment: Wording = (timetables, at, language, { again }) => {
  const said = spokenByAppointment(timetables, at, language);
  const next = nextOpening(timetables, at);
  if (!next) return said;
  return `${language === 'de' ? 'zurzeit' : 'now'} ${said}, ${again} ${spokenOpening(next.opens, at, language)}`;
};

const wordings: Record<`${OpeningStatus}`, Wording> = {
  OPEN: whileOpen,
  CLOSED: whileClosed,
  BY_APPOINTMENT: whileByAppointment,
  UNKNOWN: spokenUnknown,
};

const plainState = (timetables: readonly Timetable[], at: Date, language: SpokenLanguage): string =>
  saidByLabel(timetables, at, language, (hours) =>
    wordings[statusAt(hours, at)](hours, at, language, plainWords[language]),
  );

/** The state of one purpose. While others are open, it is not told when it opens again. */
function namedState(hours: PurposeHours, at: Date, language: SpokenLanguage, othersOpen: boolean): string {
  const { purpose, timetables } = hours;
  const words = purposeWords[language][purpose];
  return saidByLabel(timetables, at, language, (ofLabel) => {
    const status = statusAt(ofLabel, at);
    if (status === 'CLOSED' && othersOpen) return `${words.closed}${reasonOf(ofLabel, at, language)}`;
    const said = wordings[status](ofLabel, at, language, words);
    return status === 'OPEN' || status === 'CLOSED' ? said : `${purposeNames[language][purpose]}: ${said}`;
  });
}

/** The state of each purpose for itself, in sentences. */
function namedStates(hours: readonly PurposeHours[], at: Date, language: SpokenLanguage, told: Told): string {
  const someOpen = hours.some(({ timetables }) => statusAt(timetables, at) === 'OPEN');
  const missing = told.ofOffice ? missingHours(hours) : null;
  return sentences([
    ...hours.map((one) => namedState(one, at, language, someOpen)),
    ...(missing ? [missingWords[language][missing]] : []),
  ]);
}

/**
 * Short phrase: open until when, closed until when, by appointment and where to make one, or since when not known. Hours
 * for several purposes, or for another one than was asked for, are told in a sentence for each.
 */
export function spokenState(
  timetables: readonly Timetable[],
  at: Date,
  language: SpokenLanguage,
  told: Told = {},
): string {
  const hours = byPurpose(timetables, dayInBremen(at));
  const statuses = hours.map((one) => statusAt(one.timetables, at));
  const isNamed = isToBeNamed(hours, told.purpose ?? null) && statuses.some((status) => status !== 'UNKNOWN');
  const said = isNamed ? namedStates(hours, at, language, told) : plainState(timetables, at, language);
  const notes = [
    ...(lacksHolidays(timetables, dayInBremen(at)) ? [onlyNationwide[language]] : []),
    ...(told.booking && statuses.includes('BY_APPOINTMENT') ? [spokenBooking(told.booking, language)] : []),
  ];
  return isNamed ? sentences([said, ...notes.map(begin)]) : [said, ...notes].join('; ');
}
