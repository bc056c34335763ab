import { deliver } from '../../../platform/i18n/localized-text.js';
import { addDays, momentAt } from '../../../platform/clock/bremen-clock.rules.js';
import { doubtfulDay, nextOpening } from '../opening-state.rules.js';
import { spokenDayOfMonth, spokenOpening, type SpokenLanguage } from './spoken-time.rules.js';
import type { Timetable } from '../timetable.js';

/** When it opens after a day, for sure; null when that is not known. */
function sureAfter(timetables: readonly Timetable[], day: string, at: Date, language: SpokenLanguage): string | null {
  const next = nextOpening(timetables, momentAt(addDays(day, 1), '00:00'));
  return next && spokenOpening(next.opens, at, language);
}

/**
 * "für den 24. Dezember (Heiligabend) sind keine Öffnungszeiten hinterlegt, sicher geöffnet wieder am Montag, 28. Dezember,
 * um 8 Uhr": of a day on which the hours of the week tell nothing; null of other days.
 */
export function spokenDoubt(
  timetables: readonly Timetable[],
  day: string,
  at: Date,
  language: SpokenLanguage,
): string | null {
  const name = doubtfulDay(timetables, day);
  if (!name) return null;
  const date = `${spokenDayOfMonth(day, day, language)} (${deliver(name, [language]).value})`;
  const sure = sureAfter(timetables, day, at, language);
  return language === 'de'
    ? `für den ${date} sind keine Öffnungszeiten hinterlegt${sure ? `, sicher geöffnet wieder ${sure}` : ''}`
    : `no opening hours are recorded for ${date}${sure ? `, certainly open again ${sure}` : ''}`;
}
