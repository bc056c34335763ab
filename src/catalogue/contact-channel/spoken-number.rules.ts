import { readPhone } from './phone-number.rules.js';

/** Splits digits into pairs, an odd digit first: "88666" becomes "8 86 66". */
const inPairs = (digits: string): string =>
  digits.length <= 3
    ? digits
    : [...(digits.length % 2 === 1 ? [digits[0]!] : []), ...digits.slice(digits.length % 2).match(/\d\d/g)!].join(' ');

const harmonised = /^116\d{3}$/;

/** A telephone number as read out: "0421, 361, 8 86 66"; other text is returned unchanged. */
export function spokenNumber(number: string): string {
  const phone = readPhone(number);
  if (!phone) return number;
  const { prefix, groups } = phone;
  const [whole = ''] = groups;
  if (prefix.length === 0 && groups.length === 1 && harmonised.test(whole))
    return `${whole.slice(0, 3)} ${whole.slice(3)}`;
  return [...prefix, ...groups.map(inPairs)].join(', ');
}
