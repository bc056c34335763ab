import { SearchField } from '../search-enums.js';
import type { KeyLookup, SaidKey } from './said-key.js';

type IsPlace = (number: string) => boolean;

const identified = (agency: string | null, value: string): KeyLookup => ({ rank: 1, as: 'IDENTIFIER', agency, value });

/** What was said from a place of the text on, with its look-up: a key if the catalogue has such. */
const possible = (begins: number, said: string, lookup: KeyLookup): SaidKey => ({
  field: SearchField.IDENTIFIER,
  begins,
  ends: begins + said.length,
  said,
  meant: said,
  isCertain: false,
  isExact: true,
  lookups: [lookup],
});

/** Of the PVOG: an agency is a letter and six digits, a value begins with its agency. */
const pvog = /(?<![\p{L}\p{N}])(?:[a-z]\d{6}[\s_:/.-]+)?([a-z]\d{16})(?![\p{L}\p{N}])/giu;

const pvogKeys = (text: string): SaidKey[] =>
  [...text.matchAll(pvog)].map((found) => {
    const value = found[1]!.toUpperCase();
    const key = possible(found.index, found[0], identified(null, value));
    return { ...key, meant: `${value.slice(0, 7)} ${value}`, isCertain: true };
  });

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const isUuid = new RegExp(`^${uuid}$`, 'u');
const recordId = new RegExp(`^[A-Z][A-Za-z]+:(${uuid})(?::.+)?$`, 'u');
const ids = new RegExp(String.raw`(?<![\p{L}\p{N}_-])(?:[A-Za-z0-9_-]{40,}|${uuid})(?![\p{L}\p{N}_-])`, 'gu');

/** Global ids, as answers give them, and what stands in them. */
const idKeys = (text: string): SaidKey[] =>
  [...text.matchAll(ids)].flatMap(({ 0: said, index }) => {
    const id = isUuid.test(said) ? said : recordId.exec(Buffer.from(said, 'base64url').toString('utf8'))?.[1];
    return id ? [{ ...possible(index, said, { rank: 1, as: 'RECORD', id }), isCertain: true }] : [];
  });

/** An agency and the value that it gave: "service.bremen.de 10796", "sixcms: bremen128.c.48454.de". */
const pairs =
  /(?<![\p{L}\p{N}._/-])([\p{L}\p{N}][\p{L}\p{N}._/-]{1,99})(?=((?::|#|\s(?:nr\.?|nummer|id|#)?)\s?)(?=\S*\d)([\p{L}\p{N}](?:[\p{L}\p{N}.:_/-]*[\p{L}\p{N}])?)(?![\p{L}\p{N}]))/giu;
const host = /^(?:[\p{L}\p{N}-]+\.)+[a-z]{2,6}(?:\/[\p{L}\p{N}-]+)*$/iu;

/** What follows the name of a host is its number, unless that is a postal code. */
const pairKeys = (text: string, isPlace: IsPlace): SaidKey[] =>
  [...text.matchAll(pairs)].map(({ 1: agency, 2: between, 3: value, index }) => {
    const named = agency!.toLowerCase().replace(/^www\./u, '');
    const key = possible(index, agency! + between! + value!, identified(named, value!));
    const isCertain = host.test(named) && /^\d{3,}$/u.test(value!) && !isPlace(value!);
    return { ...key, meant: `${named} ${value!}`, isCertain };
  });

const called =
  /(?<![\p{L}\p{N}])(?:(?:nr|nummer|number|no|id|kennung|kennziffer|kennnummer|schl(?:ü|ue)ssel|key|leistung|dienstleistung|leistungsnummer|gsid|identifikator|identifier|formular|vordruck|formblatt)[\s:.#]*)+$|#$/iu;
const numbers = /(?<![\p{L}\p{N}+.,/-])[1-9]\d{3,12}(?![\p{L}\p{N}]|[.,/-]\d)/gu;

/** Numbers that are said like a key, or nothing but one. No phone numbers: those begin with a zero. */
const numberKeys = (text: string, isPlace: IsPlace): SaidKey[] =>
  [...text.matchAll(numbers)].flatMap(({ 0: said, index }) => {
    const isAlone = text.trim().replace(/[.?!]+$/u, '') === said;
    if (isPlace(said) || !(isAlone || called.test(text.slice(0, index)))) return [];
    return [possible(index, said, identified(null, said))];
  });

const values = /(?<![^\s("'„“])[\p{L}\p{N}][\p{L}\p{N}.:_/-]{6,198}[\p{L}\p{N}](?![\p{L}\p{N}])/gu;

/** Values of letters and digits, as other systems give them. */
const valueKeys = (text: string): SaidKey[] =>
  [...text.matchAll(values)].flatMap(({ 0: said, index }) =>
    /\p{N}/u.test(said) && /\p{L}/u.test(said) ? [possible(index, said, identified(null, said))] : [],
  );

const slugs = /(?<![\p{L}\p{N}_./-])(?:(slug|kurzname)[\s:]+)?([a-z0-9]+(?:-[a-z0-9]+)*)(?![\p{L}\p{N}_/-])/giu;

/** Slugs. They are written like words that hyphens join: what else these words mean follows, unless it is called a slug. */
const slugKeys = (text: string): SaidKey[] =>
  [...text.matchAll(slugs)].flatMap(({ 0: whole, 1: marker, 2: slug, index }) => {
    const isCalled = marker !== undefined;
    if (slug! !== slug!.toLowerCase() || !(isCalled || /[a-z].*-|-.*[a-z]/u.test(slug))) return [];
    const key = possible(index, whole, { rank: 1, as: 'SLUG', slug: slug });
    return [{ ...key, meant: slug, isCertain: isCalled, isExact: isCalled }];
  });

/** Identifiers that a text names. */
export const identifierKeys = (text: string, isPlace: IsPlace): SaidKey[] => [
  ...pvogKeys(text),
  ...idKeys(text),
  ...pairKeys(text, isPlace),
  ...numberKeys(text, isPlace),
  ...valueKeys(text),
  ...slugKeys(text),
];
