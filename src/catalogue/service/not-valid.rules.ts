import type { LocalizedText } from '../../platform/i18n/localized-text.js';
import { outOfValidity, type ValidDays } from '../record/valid-days.rules.js';

/** Says of a service that has ended, or has not begun, since or from when; null while it is valid. */
export function notValid(service: ValidDays, on: string): LocalizedText | null {
  const out = outOfValidity(service, on);
  if (!out) return null;
  const { kind, day } = out;
  if (kind === 'ENDED')
    return {
      de: `Diese Leistung gibt es seit dem ${day.de} nicht mehr.`,
      en: `This service has not been offered since ${day.en}.`,
    };
  return {
    de: `Diese Leistung gibt es erst ab dem ${day.de}.`,
    en: `This service will only be offered from ${day.en}.`,
  };
}
