import { parsePhoneNumberFromString, type PhoneNumber } from 'libphonenumber-js/min';

/** A telephone number, read as it is dialled in Germany. */
export interface ReadPhone {
  /** The same for all spellings of a number. */
  key: string;
  /** RFC 3966. */
  uri: string;
  /** Country code "+43" of a number abroad, area code or mobile prefix "0421"; null where the number has none, such as 115. */
  prefix: readonly string[];
  /** What follows, in the groups in which it is written. */
  groups: readonly string[];
}

const germany = '49';

/** Longer texts are no numbers, and are not read. */
const longest = 60;

const trunk = /^\D*(?:\+|0)/;

/** Groups of the last digits of a written number, of which there are so many; what stands before them may share a group. */
function lastGroups(written: string, count: number): string[] {
  const groups: string[] = [];
  let left = count;
  for (const group of (written.match(/\d+/g) ?? []).toReversed()) {
    if (left === 0) break;
    const own = group.slice(-left);
    groups.unshift(own);
    left -= own.length;
  }
  return groups;
}

/** Digits before the subscriber number: of Germany as they are dialled, of other countries with their code. */
function prefixOf(number: PhoneNumber, written: string): string[] {
  if (number.countryCallingCode !== germany) {
    const [said = ''] = number.formatInternational().split(' ext.');
    const [code, area, ...rest] = said.split(/[\s-]+/);
    return rest.length > 0 ? [code!, area!] : [code!];
  }
  const area = /^0\d+(?=\D)/.exec(number.formatNational())?.[0];
  // Where a mobile prefix ends is not agreed on: 0151 or 01511.
  const [first = ''] = written.match(/\d+/g) ?? [];
  return area?.startsWith(first) && first.length > 2 ? [first] : area ? [area] : [];
}

/** Dialled without an area code, and without the 0 before it. */
const shortNumber = /^(?:\d{3}|116\d{3})$/;

/** Numbers that are dialled as they are: 115, 116 117, and those without an area code. */
function asDialled(written: string, digits = written.replace(/\D/g, '')): ReadPhone {
  return { key: digits, uri: `tel:${digits}`, prefix: [], groups: lastGroups(written, digits.length) };
}

function withPrefix(number: PhoneNumber, written: string): ReadPhone {
  const { countryCallingCode, nationalNumber, ext = '' } = number;
  const isGerman = countryCallingCode === germany;
  if (isGerman && ext === '' && shortNumber.test(nationalNumber)) return asDialled(written, nationalNumber);
  const [key, uri] = [`${number.number}${ext && `;ext=${ext}`}`, number.getURI()];
  const prefix = prefixOf(number, written);
  const area = prefix.at(isGerman ? 0 : 1) ?? '';
  // The 0 before a German area code is no part of the national number.
  const areaLength = isGerman && area !== '' ? area.length - 1 : area.length;
  const groups = lastGroups(written, nationalNumber.length - areaLength + ext.length);
  if (!isGerman || prefix.length > 0) return { key, uri, prefix, groups };
  const [first = '', ...others] = groups;
  return others.length > 0
    ? { key, uri, prefix: [`0${first}`], groups: others }
    : { key, uri, prefix, groups: [`0${first}`] };
}

// The same numbers are told again and again.
const known = new Map<string, ReadPhone | null>();
const mostKnown = 2_000;

/** Reads a text that is a telephone number and nothing else; null for any other text. */
export function readPhone(text: string): ReadPhone | null {
  let phone = known.get(text);
  if (phone === undefined) {
    if (known.size >= mostKnown) known.clear();
    known.set(text, (phone = read(text)));
  }
  return phone;
}

function read(text: string): ReadPhone | null {
  const written = text.normalize('NFKC').trim().replace(/^tel:/i, '');
  if (written.length > longest || !/^[+(\d]/.test(written)) return null;
  const number = parsePhoneNumberFromString(written, { defaultCountry: 'DE', extract: false });
  if (!number) return null;
  return trunk.test(written) ? withPrefix(number, written) : asDialled(written);
}

/** Matches 115 with or without an area code, but no number that merely ends with 115. */
export function isBuergertelefon(text: string): boolean {
  const international = text.replace(/^\s*(?=49\d)/, '+');
  const phone = readPhone(international);
  return phone !== null && phone.groups.join('') === '115' && !phone.prefix.some((part) => part.startsWith('+'));
}
