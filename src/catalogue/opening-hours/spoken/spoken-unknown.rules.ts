import { DateTime } from 'luxon';
import type { Bilingual } from '../../../platform/i18n/bilingual.js';
import { addDays, dayInBremen } from '../../../platform/clock/bremen-clock.rules.js';
import { isRegular } from '../opening-day.rules.js';
import { spokenDoubt } from './spoken-doubt.rules.js';
import type { SpokenLanguage } from './spoken-time.rules.js';
import type { Timetable } from '../timetable.js';

export const notKnown: Bilingual = { de: 'Öffnungszeiten nicht bekannt', en: 'opening hours not known' };

/** "1. Juli 2026", "1 July 2026": always with the year, since the day may be long past. */
export const datedDay = (day: string, language: SpokenLanguage): string =>
  DateTime.fromISO(day, { zone: 'utc', locale: language }).toFormat(language === 'de' ? 'd. LLLL yyyy' : 'd LLLL yyyy');

/** Days between recorded hours: the first one after what has ended, and the first one of what begins later. */
function gapAround(timetables: readonly Timetable[], day: string): { since: string | null; until: string | null } {
  const recorded = timetables.filter(isRegular);
  const ended = recorded.flatMap(({ validUntil }) => (validUntil !== null && validUntil < day ? [validUntil] : []));
  const coming = recorded.flatMap(({ validFrom }) => (validFrom !== null && day < validFrom ? [validFrom] : []));
  const last = ended.sort().at(-1);
  return { since: last === undefined ? null : addDays(last, 1), until: coming.sort()[0] ?? null };
}

const askBefore: Bilingual = {
  de: 'Viele Ämter haben dann geschlossen oder kürzer geöffnet: bitte vorher nachfragen.',
  en: 'Many offices are closed then or open for less time: please ask first.',
};

/** Says that the hours of a day are not known, and since when or until when. */
export function spokenUnknown(timetables: readonly Timetable[], at: Date, language: SpokenLanguage): string {
  const doubt = spokenDoubt(timetables, dayInBremen(at), at, language);
  if (doubt) return `${doubt[0]!.toUpperCase()}${doubt.slice(1)}. ${askBefore[language]}`;
  const { since, until } = gapAround(timetables, dayInBremen(at));
  const say = (day: string): string => datedDay(day, language);
  if (language === 'de') {
    if (since)
      return `Die Öffnungszeiten sind seit dem ${say(since)} nicht bekannt${until ? `, erst wieder ab dem ${say(until)}` : ''}.`;
    return until ? `Die Öffnungszeiten sind erst ab dem ${say(until)} bekannt.` : notKnown.de;
  }
  if (since)
    return `The opening hours have not been known since ${say(since)}${until ? `; they are known again from ${say(until)}` : ''}.`;
  return until ? `The opening hours are known only from ${say(until)}.` : notKnown.en;
}
