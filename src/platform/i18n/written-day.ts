import type { Bilingual } from './bilingual.js';

const german = new Intl.DateTimeFormat('de-DE', { day: 'numeric', month: 'numeric', year: 'numeric', timeZone: 'UTC' });
const english = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A day as people write it: 31.12.2026 and 31 December 2026. What is no day of the calendar stays as it is. */
export function writtenDay(day: string): Bilingual {
  const moment = Date.parse(day);
  if (Number.isNaN(moment)) return { de: day, en: day };
  return { de: german.format(moment), en: english.format(moment) };
}
