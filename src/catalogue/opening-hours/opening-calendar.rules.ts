import ical, { ICalCalendarMethod } from 'ical-generator';
import { DateTime } from 'luxon';
import type { Bilingual } from '../../platform/i18n/bilingual.js';
import { deliver, type LocalizedText } from '../../platform/i18n/localized-text.js';
import { addDays, bremenZone, dayInBremen } from '../../platform/clock/bremen-clock.rules.js';
import { customaryClosureDays } from '../../platform/clock/customary-closures.js';
import { doubtOn, offersAppointments, reasonsOfAppointments } from './opening-day.rules.js';
import { openPeriods } from './opening-state.rules.js';
import type { SpokenLanguage } from './spoken/spoken-time.rules.js';
import type { OpenPeriod, Timetable } from './timetable.js';

/** Owner of the hours in a calendar. */
export interface CalendarOwner {
  id: string;
  name: string;
  timetables: readonly Timetable[];
}

/** Number of days covered by a calendar. */
const calendarDays = 180;

const purposes: Record<Timetable['purpose'], Bilingual> = {
  GENERAL: { de: 'geöffnet', en: 'open' },
  COUNTER: { de: 'Schalter geöffnet', en: 'counter open' },
  PHONE: { de: 'telefonisch erreichbar', en: 'answered by phone' },
  APPOINTMENT: { de: 'Termine', en: 'appointments' },
  WALK_IN: { de: 'ohne Termin', en: 'without appointment' },
  CASH_DESK: { de: 'Kasse geöffnet', en: 'cash desk open' },
  CHAT: { de: 'Chat besetzt', en: 'chat answered' },
};

const notRecorded: Bilingual = { de: 'Öffnungszeiten nicht hinterlegt', en: 'opening hours not recorded' };

const onlyWithAppointment: Bilingual = { de: 'Nur mit Termin.', en: 'By appointment only.' };

/** Rules of summer time since 1996 (RFC 5545, 3.6.5); calendars contain nothing older. */
const bremenClock = `BEGIN:VTIMEZONE
TZID:${bremenZone}
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`;

const worded = (text: LocalizedText | null, language: SpokenLanguage): string | null =>
  text && deliver(text, [language]).value;

interface Shown extends OpenPeriod {
  label: LocalizedText | null;
}

const shownOf = (timetable: Timetable, from: Date): Shown[] =>
  openPeriods([timetable], from, new Date(from.getTime() + calendarDays * 24 * 3_600_000)).map((period) => ({
    ...period,
    label: timetable.label,
  }));

/** Exceptional days of the calendar on which people come by appointment only. */
function daysByAppointment(timetable: Timetable, now: Date): string[] {
  const today = dayInBremen(now);
  if (!timetable.exceptions.some(({ closed, opens }) => !closed && opens === null)) return [];
  return Array.from({ length: calendarDays }, (_, ahead) => addDays(today, ahead)).filter(
    (day) => offersAppointments(timetable, day) && !offersAppointments({ ...timetable, exceptions: [] }, day),
  );
}

/** Days of the calendar on which the hours of the week tell nothing, with their names. */
function doubtfulDays(timetable: Timetable, now: Date): [day: string, name: LocalizedText][] {
  const today = dayInBremen(now);
  return customaryClosureDays(today, addDays(today, calendarDays - 1)).flatMap((day) => {
    const name = doubtOn(timetable, day);
    return name ? [[day, name]] : [];
  });
}

const inBremen = (moment: Date): DateTime => DateTime.fromJSDate(moment, { zone: bremenZone });

function descriptionOf({ label, appointment, remark }: Shown, language: SpokenLanguage): string | null {
  const parts = [
    worded(label, language),
    appointment === 'REQUIRED' ? onlyWithAppointment[language] : null,
    worded(remark, language),
  ].filter((part) => part !== null);
  return parts.length > 0 ? parts.join('\n') : null;
}

/** "20261102T080000Z" */
const stampOf = (moment: Date): string => DateTime.fromJSDate(moment, { zone: 'utc' }).toFormat("yyyyMMdd'T'HHmmss'Z'");

/** The name in one line: the library escapes line breaks in events, not in the name of the calendar. */
const inOneLine = (name: string): string => name.replace(/\s+/g, ' ');

/** Calendar (RFC 5545) of the opening periods of the next 180 days, and of the days among them on which nobody knows them. */
export function openingCalendar({ id, name, timetables }: CalendarOwner, now: Date, language: SpokenLanguage): string {
  const calendar = ical({
    name: inOneLine(name),
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Freie Hansestadt Bremen', product: 'Leistungskatalog', language: language.toUpperCase() },
    timezone: { name: bremenZone, generator: () => bremenClock },
  });
  const taken = new Map<string, number>();
  for (const period of timetables.flatMap((timetable) => shownOf(timetable, now))) {
    // A period keeps its UID across requests.
    const identity = `${id}-${period.purpose.toLowerCase()}-${period.opens.getTime() / 60_000}`;
    const before = taken.get(identity) ?? 0;
    taken.set(identity, before + 1);
    calendar.createEvent({
      id: before === 0 ? identity : `${identity}-${before}`,
      stamp: now,
      start: inBremen(period.opens),
      end: inBremen(period.closes),
      timezone: bremenZone,
      summary: `${name}: ${purposes[period.purpose][language]}`,
      description: descriptionOf(period, language),
    });
  }
  timetables.forEach((timetable, index) => {
    for (const day of daysByAppointment(timetable, now))
      calendar.createEvent({
        id: `${id}-${timetable.purpose.toLowerCase()}-${day}-${index}`,
        stamp: now,
        start: DateTime.fromISO(day, { zone: bremenZone }),
        allDay: true,
        timezone: bremenZone,
        summary: `${name}: ${purposes[timetable.purpose][language]}`,
        description: [
          worded(timetable.label, language),
          onlyWithAppointment[language],
          ...reasonsOfAppointments(timetable, day).map((reason) => worded(reason, language)),
        ]
          .filter((part) => part !== null)
          .join('\n'),
      });
    for (const [day, doubt] of doubtfulDays(timetable, now))
      calendar.createEvent({
        id: `${id}-${timetable.purpose.toLowerCase()}-${day}-${index}`,
        stamp: now,
        start: DateTime.fromISO(day, { zone: bremenZone }),
        allDay: true,
        timezone: bremenZone,
        summary: `${name}: ${notRecorded[language]}`,
        description: [worded(timetable.label, language), worded(doubt, language)]
          .filter((part) => part !== null)
          .join('\n'),
      });
  });
  // The library writes the local time; RFC 5545 (3.8.7.2) wants UTC.
  return calendar.toString().replace(/^DTSTAMP:[^\r\n]*/gm, `DTSTAMP:${stampOf(now)}`);
}
