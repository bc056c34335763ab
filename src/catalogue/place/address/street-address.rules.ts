/** Which side of a street: all house numbers, even or odd ones. */
export type Parity = 'ALL' | 'EVEN' | 'ODD';

/** House numbers of a street, as a range of places in their order: 5 comes before 5a, and that before 6. */
export interface HouseNumbers {
  first: number;
  last: number;
  parity: Parity;
}

/** One way to read what somebody wrote as street and house number. */
export interface StreetReading {
  street: string;
  numbers: HouseNumbers;
}

const places = 27;

/** Place after every house number. */
const end = 10_000 * places;

const wholeStreet: HouseNumbers = { first: 0, last: end, parity: 'ALL' };

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Words that are written short; "str" also ends a word, as in "Heerstr." */
const shortened: readonly (readonly [RegExp, string])[] = [
  [/str(?:\.|(?![\p{L}\p{N}]))/gu, 'strasse'],
  [/pl(?:\.|$)/gu, 'platz'],
  [/\b(?:bgm|buergerm)(?:\. ?| )(?=\p{L})/gu, 'buergermeister'],
  [/\bst\.? (?=\p{L})|\bst\.(?=\p{L})/gu, 'sankt'],
];

/**
 * Name of a street for comparison: short and long, with or without hyphens, spaces and capitals are one, and ä is ae. Rohrstraße
 * and Röhrstraße are two.
 */
export function streetKey(street: string): string {
  const lower = street
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/gu, (letter) => umlauts[letter]!)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[\s\-–—]+/gu, ' ')
    .trim();
  const spelled = shortened.reduce((text, [short, long]) => text.replace(short, long), lower);
  return spelled.replace(/[^\p{L}\p{N}]+/gu, '');
}

const written = String.raw`(?<first>\d{1,4})\s*(?<letter>[a-z])?(?:\s*[-–—/+]\s*(?:(?<last>\d{1,4})\s*)?(?<lastLetter>[a-z])?)?`;
const houseNumber = new RegExp(`^(?:(?:haus)?(?:nr|nummer)\\.?\\s*)?${written}$`, 'iu');

const placeOf = (number: string, letter = ''): number =>
  Number(number) * places + (letter === '' ? 0 : letter.toLowerCase().charCodeAt(0) - 96);

const parityOf = (number: string): Parity => (Number(number) % 2 === 0 ? 'EVEN' : 'ODD');

/** Reads "5", "5 A", "Nr. 5", "12-14", "12/14", "5a-c"; null when it cannot be read. Numbers from 12 to 14 are those of one side. */
export function readHouseNumber(text: string): HouseNumbers | null {
  const { first, letter, last, lastLetter } = houseNumber.exec(text.trim())?.groups ?? {};
  if (first === undefined || Number(first) === 0) return null;
  const isRange = /[-–—/+]/u.test(text);
  if (isRange && last === undefined && lastLetter === undefined) return null;
  const until = last ?? first;
  const numbers = {
    first: placeOf(first, letter),
    last: isRange ? placeOf(until, lastLetter) : placeOf(first, letter),
    parity: parityOf(first) === parityOf(until) ? parityOf(first) : ('ALL' as const),
  };
  return numbers.last < numbers.first ? null : numbers;
}

const streetAndNumber = new RegExp(String.raw`^(?<street>.*?\p{L}.*?)[,\s]+(?<number>(?:nr\.?\s*)?${written})$`, 'iu');

/** Longest text that is read. */
const longest = 200;

/**
 * Reads a street with its house number, which may stand behind the street: "Am Wall 5a". A street that ends in a number, such as
 * "Straße 13", is read in both ways. Without a number that can be read, all numbers may be meant.
 */
export function readStreet(street: string, number?: string | null): StreetReading[] {
  const text = street.trim().slice(0, longest);
  if (number?.trim()) return [{ street: streetKey(text), numbers: readHouseNumber(number) ?? wholeStreet }];
  const { street: name, number: behind } = streetAndNumber.exec(text)?.groups ?? {};
  const numbers = behind === undefined ? null : readHouseNumber(behind);
  return [
    ...(name && numbers ? [{ street: streetKey(name), numbers }] : []),
    { street: streetKey(text), numbers: wholeStreet },
  ];
}

const addressLine = new RegExp(
  String.raw`^(?<street>[^,]*\p{L}[^,]*?[,\s]+(?:nr\.?\s*)?${written})(?:\s*,\s*|\s+(?=(?:D[- ]?)?\d{5}(?!\d)))(?<city>.*[\p{L}\d].*)$`,
  'iu',
);

/** Reads "Am Wall 5a, 28195 Bremen": a street with a house number, and after a comma or before a postal code the city; else null. */
export function readAddress(text: string): { street: string; city: string } | null {
  const { street, city } = addressLine.exec(text.trim().slice(0, longest))?.groups ?? {};
  return street && city && readStreet(street).length > 1 ? { street, city } : null;
}

/** House numbers that are on record for a place. */
export interface AddressRange {
  street: string;
  from?: string;
  to?: string;
  parity?: string;
  postalCode?: string;
}

/** First and last number of a range, and its side; a number alone has the side it is on. Null when a bound cannot be read. */
export function numbersOf({ from, to, parity = 'ALL' }: AddressRange): HouseNumbers | null {
  const first = from === undefined ? 0 : readHouseNumber(from)?.first;
  const last = to === undefined ? end : readHouseNumber(to)?.last;
  if (first === undefined || last === undefined) return null;
  const isOne = parity === 'ALL' && Math.floor(first / places) === Math.floor(last / places);
  return { first, last, parity: isOne ? parityOf(String(Math.floor(first / places))) : (parity as Parity) };
}

/** Whether one address may be in both ranges. */
export function overlap(one: AddressRange, other: AddressRange): boolean {
  const [numbers, others] = [numbersOf(one), numbersOf(other)];
  if (!numbers || !others || streetKey(one.street) !== streetKey(other.street)) return false;
  if (one.postalCode && other.postalCode && one.postalCode !== other.postalCode) return false;
  const isOneSide = numbers.parity === 'ALL' || others.parity === 'ALL' || numbers.parity === others.parity;
  return isOneSide && numbers.first <= others.last && others.first <= numbers.last;
}

/**
 * What an address does for a question about the place: street and house number may answer it, have been told and do not
 * answer it, or nothing is recorded about them.
 */
export type AddressHelp = 'DECIDES' | 'UNDECIDED' | 'UNKNOWN';

export function addressHelp(
  told: { street: string; houseNumber?: string | null } | null,
  hasAddresses: boolean,
): AddressHelp {
  const isHouseTold = told && readStreet(told.street, told.houseNumber).some(({ numbers }) => numbers !== wholeStreet);
  if (isHouseTold) return 'UNDECIDED';
  return hasAddresses ? 'DECIDES' : 'UNKNOWN';
}
