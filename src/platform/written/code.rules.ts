import type { Bilingual } from '../i18n/bilingual.js';
import { means, unreadable, type Reading } from './reading.js';

/** Reads a code of a fixed number of digits, with or without spaces between them. */
export function readDigits(written: string, digits: number): Reading<string> {
  const form: Bilingual = {
    de: `Schreiben Sie ${digits} Ziffern als Text; Tabellenprogramme streichen sonst führende Nullen.`,
    en: `Write ${digits} digits as text; spreadsheets drop leading zeros otherwise.`,
  };
  const bare = written.replace(/[\s\u00a0]/g, '');
  return /^\d+$/.test(bare) && bare.length === digits ? means(bare) : unreadable(written, form);
}

/** Reads a postal code of Germany, also with the letter of the country: D-28195. */
export const readPostalCode = (written: string): Reading<string> =>
  readDigits(written.replace(/^\s*D(?:E)?\s*-\s*/i, ''), 5);
