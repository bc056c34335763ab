import { addDays } from '../../platform/clock/bremen-clock.rules.js';
import type { Bilingual } from '../../platform/i18n/bilingual.js';

/** First and last day of a record (YYYY-MM-DD); null when open. */
export interface ValidDays {
  validFrom: string | null;
  validUntil: string | null;
}

/** Whether it has ended by a day, or has not begun, and since or from which day. */
export interface OutOfValidity {
  kind: 'ENDED' | 'NOT_BEGUN';
  /** Since when it does not exist any more, or from when it will. */
  day: Bilingual;
}

const dateIn = (day: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));

const worded = (day: string): Bilingual => ({ de: dateIn(day, 'de-DE'), en: dateIn(day, 'en-GB') });

/** Why something does not hold on a day; null while it does. */
export function outOfValidity({ validFrom, validUntil }: ValidDays, day: string): OutOfValidity | null {
  if (validUntil !== null && validUntil < day) return { kind: 'ENDED', day: worded(addDays(validUntil, 1)) };
  if (validFrom !== null && validFrom > day) return { kind: 'NOT_BEGUN', day: worded(validFrom) };
  return null;
}
