import type { Bilingual } from '../i18n/bilingual.js';
import { ambiguous, means, unreadable, type Reading } from './reading.js';

const numberForm: Bilingual = {
  de: 'Schreiben Sie eine Zahl wie 12 oder 12,5.',
  en: 'Write a number such as 12 or 12.5.',
};

const wholeForm: Bilingual = { de: 'Schreiben Sie eine ganze Zahl wie 12.', en: 'Write a whole number such as 12.' };

/** Spaces and apostrophes between groups of three digits, as Switzerland and typewriters set them. */
const ungrouped = (text: string): string => text.replace(/(?<=\d)['’\s](?=\d{3}(?!\d))/g, '');

/** German numbers use dots for thousands and a comma for decimals; English numbers do the opposite. */
const german = /^-?(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,\d+)?$/;
const english = /^-?(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/;

const twoFold = /^-?[1-9]\d{0,2}[.,]\d{3}$/;

/** The decimal digits of a number in either way of writing, with a dot; null when it is none. */
export function decimalDigits(text: string): string | null {
  if (german.test(text)) return text.replaceAll('.', '').replace(',', '.');
  return english.test(text) ? text.replaceAll(',', '') : null;
}

/** Both meanings of a number such as 1.500, when it has two. */
export function twoNumbers(written: string): [Bilingual, Bilingual] | null {
  const text = ungrouped(written.trim());
  if (!twoFold.test(text)) return null;
  const [whole, part] = text.split(/[.,]/) as [string, string];
  return [
    { de: `${whole}${part}`, en: `${whole}${part}` },
    { de: `${whole},${part}`, en: `${whole}.${part}` },
  ];
}

/** The text without what only separates thousands: no spaces, no apostrophes. */
export const bareNumber = (written: string): string => ungrouped(written.trim());

/** Reads 12, 12,5 and 12.5, also 1.234,5; 1.500 is refused, because it has two meanings. */
export function readNumber(written: string): Reading<number> {
  const two = twoNumbers(written);
  if (two) return ambiguous(written, two, numberForm);
  const digits = decimalDigits(bareNumber(written));
  return digits === null ? unreadable(written, numberForm) : means(Number(digits));
}

/** Reads a whole number. */
export function readWholeNumber(written: string): Reading<number> {
  const read = readNumber(written);
  if (read.misreading) return read;
  return Number.isSafeInteger(read.value) ? read : unreadable(written, wholeForm);
}
