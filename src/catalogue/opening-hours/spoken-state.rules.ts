import { deliver } from '../../platform/i18n/localized-text.js';
import { addDays, dayInBremen, timeAt } from '../../platform/clock/bremen-clock.rules.js';
import { saidByLabel } from './labelled-hours.rules.js';
import type { OpeningStatus } from './opening-hours-enums.js';
import { closedBecause, nextOpening, openPeriods, openUntil, statusAt, unknownFrom } from './opening-state.rules.js';
import { spokenBooking, spokenByAppointment } from './spoken-appointment.rules.js';
import { nearDay, spokenDate, spokenTime, type SpokenLanguage } from './spoken-time.rules.js';
import { datedDay, spokenUnknown } from './spoken-unknown.rules.js';
import type { Booking, Timetable } from './timetable.js';

const always = { de: 'jetzt durchgehend geöffnet', en: 'open now, around the clock' };
const byAppointment = { de: ', nur mit Termin', en: ', by appointment only' };

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

function whileOpen(timetables: readonly Timetable[], at: Date, language: SpokenLanguage): string {
  const until = openUntil(timetables, at);
  const appointment = appointmentAt(timetables, at, language);
  if (!until) return `${always[language]}${appointment}`;
  const end = spokenUntil(until, at, language);
  return `${language === 'de' ? `jetzt geöffnet bis ${end}` : `open now until ${end}`}${appointment}`;
}

function spokenOpening(opens: Date, at: Date, language: SpokenLanguage): string {
  const [day, today, time] = [dayInBremen(opens), dayInBremen(at), spokenTime(timeAt(opens), language)];
  const near = nearDay(day, today, language);
  const date = spokenDate(day, today, language);
  if (language === 'de') return `öffnet wieder ${near ? `${near} um` : `am ${date}, um`} ${time}`;
  return `opens again ${near ?? `on ${date}`} at ${time}`;
}

function whileClosed(timetables: readonly Timetable[], at: Date, language: SpokenLanguage): string {
  const because = closedBecause(timetables, at);
  const reason = because ? ` (${deliver(because, [language]).value})` : '';
  const next = nextOpening(timetables, at);
  const closed = language === 'de' ? 'geschlossen' : 'closed';
  if (next)
    return `${closed}${reason}, ${spokenOpening(next.opens, at, language)}${appointmentAt(timetables, next.opens, language)}`;
  const unknown = unknownFrom(timetables, at);
  if (unknown)
    return language === 'de'
      ? `geschlossen${reason}, Öffnungszeiten ab dem ${datedDay(unknown, 'de')} nicht bekannt`
      : `closed${reason}, opening hours from ${datedDay(unknown, 'en')} not known`;
  return language === 'de' ? `bis auf Weiteres geschlossen${reason}` : `closed until further notice${reason}`;
}

/** Between regular hours, also when these begin again. */
function whileByAppointment(timetables: readonly Timetable[], at: Date, language: SpokenLanguage): string {
  const said = spokenByAppointment(timetables, at, language);
  const next = nextOpening(timetables, at);
  if (!next) return said;
  return `${language === 'de' ? 'zurzeit' : 'now'} ${said}, ${spokenOpening(next.opens, at, language)}`;
}

type Wording = (timetables: readonly Timetable[], at: Date, language: SpokenLanguage) => string;

const wordings: Record<`${OpeningStatus}`, Wording> = {
  OPEN: whileOpen,
  CLOSED: whileClosed,
  BY_APPOINTMENT: whileByAppointment,
  UNKNOWN: spokenUnknown,
};

/** Short phrase: open until when, closed until when, by appointment and where to make one, or since when not known. */
export function spokenState(
  timetables: readonly Timetable[],
  at: Date,
  language: SpokenLanguage,
  booking: Booking | null = null,
): string {
  let needsBooking = false;
  const said = saidByLabel(timetables, at, language, (hours) => {
    const status = statusAt(hours, at);
    if (status === 'BY_APPOINTMENT') needsBooking = true;
    return wordings[status](hours, at, language);
  });
  return booking && needsBooking ? `${said}; ${spokenBooking(booking, language)}` : said;
}
