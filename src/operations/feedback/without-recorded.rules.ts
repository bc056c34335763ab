import { readPhone } from '../../catalogue/contact-channel/phone-number.rules.js';

/** Separators between two digits. */
const between = '[ ()/.-]{0,3}';

const spaced = (digits: string): string => [...digits].join(between);

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** No digit belongs to the number on its right; a number that follows begins with 0 or a plus. */
const ended = (number: string): string => `${number}(?!\\d|${between}[1-9])`;

/** A number that begins with 0 or a plus. */
const whole = (number: string): string => `(?<!\\d)${ended(number)}`;

/** A number that would be part of another one if digits stood before it. */
const alone = (number: string): string => `(?<!\\d${between})${ended(number)}`;

/** Spellings of a telephone number: with country code, with area code, and what is dialled within its area. */
function spellingsOf(value: string): string[] {
  const phone = readPhone(value);
  if (!phone) return [];
  const digits = phone.key.replace(/\D/g, '');
  if (!phone.key.startsWith('+')) return [alone(spaced(digits))];
  const international = `(?:\\+|0${between}0)${between}`;
  if (!digits.startsWith('49')) return [whole(`${international}${spaced(digits)}`)];
  const [national, local] = [spaced(digits.slice(2)), phone.groups.join('')];
  return [
    whole(`${international}${spaced('49')}${between}(?:0${between})?${national}`),
    whole(`0${between}${national}`),
    // Shorter ones are numbers of rooms and paragraphs as well.
    ...(phone.prefix.length > 0 && local.length >= 5 ? [alone(spaced(local))] : []),
  ];
}

const literal = (value: string): string =>
  `(?<![\\p{L}\\d.+_-])${literally(value.trim())}(?![\\p{L}\\d_-]|\\.[\\p{L}\\d])`;

/** The text without recorded telephone numbers, however they are written, e-mail addresses and streets. */
export function withoutRecorded(text: string, recorded: readonly string[]): string {
  const patterns = recorded
    .filter((value) => value.trim() !== '')
    .flatMap((value) => {
      const spellings = value.includes('@') ? [] : spellingsOf(value);
      return spellings.length > 0 ? spellings : [literal(value)];
    });
  return patterns.reduce((rest, pattern) => rest.replace(new RegExp(pattern, 'giu'), ' ; '), text);
}
