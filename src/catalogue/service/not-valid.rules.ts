import { addDays } from '../../platform/clock/bremen-clock.rules.js';
import type { LocalizedText } from '../../platform/i18n/localized-text.js';

/** First and last day of a service (YYYY-MM-DD); null when open. */
export interface ServiceValidity {
  validFrom: string | null;
  validUntil: string | null;
}

const dateIn = (day: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));

/** Says of a service that has ended, or has not begun, since or from when; null while it is valid. */
export function notValid({ validFrom, validUntil }: ServiceValidity, day: string): LocalizedText | null {
  if (validUntil !== null && validUntil < day) {
    const since = addDays(validUntil, 1);
    return {
      de: `Diese Leistung gibt es seit dem ${dateIn(since, 'de-DE')} nicht mehr.`,
      en: `This service has not been offered since ${dateIn(since, 'en-GB')}.`,
    };
  }
  if (validFrom !== null && validFrom > day)
    return {
      de: `Diese Leistung gibt es erst ab dem ${dateIn(validFrom, 'de-DE')}.`,
      en: `This service will only be offered from ${dateIn(validFrom, 'en-GB')}.`,
    };
  return null;
}
