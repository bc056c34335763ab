/** Splits digits into pairs, an odd digit first: "88666" becomes "8 86 66". */
const inPairs = (digits: string): string =>
  digits.length <= 3
    ? digits
    : [...(digits.length % 2 === 1 ? [digits[0]!] : []), ...digits.slice(digits.length % 2).match(/\d\d/g)!].join(' ');

const harmonised = /^116\d{3}$/;

/** Area codes recognised without a separator; mobile prefixes have four digits. */
const areaCode = /^(0421|0471|01\d\d|0800|0180)(\d+)$/;

/** A number in German dialling form, in its written groups. */
function groupsOf(number: string): string[] {
  const national = number
    .replace(/^(?:\+|00)49\s*/, '0')
    .replace(/\(0\)/g, '')
    .replace(/^00+/, '0');
  const groups = national.split(/\D+/).filter((group) => group !== '');
  const [first = '', ...rest] = groups;
  // "0 421 361" comes from "+49 421 361".
  if (first === '0' && rest.length > 0) return [`0${rest[0]!}`, ...rest.slice(1)];
  const joined = rest.length === 0 ? areaCode.exec(first) : null;
  return joined ? [joined[1]!, joined[2]!] : groups;
}

/** Matches 115 with or without an area code, but no number that merely ends with 115. */
export const isBuergertelefon = (number: string): boolean =>
  /^(?:(?:0|(?:00)?49)\d{2,4})?115$/.test(number.replace(/\D/g, ''));

/** A telephone number as read out: "0421, 361, 8 86 66"; other text is returned unchanged. */
export function spokenNumber(number: string): string {
  if (!/^[+\d][\d\s()/.–-]*$/.test(number.trim())) return number;
  const [area = '', ...groups] = groupsOf(number.trim());
  if (groups.length > 0) return [area, ...groups.map(inPairs)].join(', ');
  return harmonised.test(area) ? `${area.slice(0, 3)} ${area.slice(3)}` : inPairs(area);
}
