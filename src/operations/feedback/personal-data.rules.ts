import { namesPrivatePerson } from './private-person.rules.js';
import { withoutRecorded } from './without-recorded.rules.js';

/** Kinds of personal data that a report must not contain. */
export type PersonalData = 'EMAIL' | 'PHONE' | 'IBAN' | 'BIRTH_DATE' | 'IDENTITY_CARD' | 'HOME';

/** Normalises full-width digits and removes invisible characters. */
const asRead = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\p{Cf}\u034f]/gu, '')
    .replace(/[\p{Zs}\t\n\r]+/gu, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-');

const digitsOf = (text: string): number => text.replace(/\D/g, '').length;

const email =
  /[^\s@<>(),;:]+ ?(?:@|\((?:at|ät)\)|\[(?:at|ät)\]) ?[^\s@<>(),;:]+(?:\.| ?(?:\(|\[)(?:dot|punkt)(?:\)|\]) ?)[a-z]{2,}/iu;

const iban = /\b[a-z]{2}\d{2}(?:[ -]?[a-z\d]{4}){2,7}(?:[ -]?[a-z\d]{1,4})?\b/gi;

const clockTime = /(?<![\d./-])(?:[01]?\d|2[0-4])[.:][0-5]\d(?![\d/]|[.:]\d)/g;
const date = /(?<!\d)(?:[0-3]?\d\. ?[01]?\d\. ?(?:\d{4}|\d{2})|\d{4}-[01]\d-[0-3]\d)(?!\d)/g;

/** Matches numbers that begin with 0, 00 or +, with any separators, or that follow a word such as "Tel". */
const phone = /(?<![\d.,])(?:\+ ?\d|0)(?:[ ()/.-]{0,3}\d){6,14}/g;
const namedPhone =
  /\b(?:tel|telefon\p{L}*|ruf\p{L}*|handy\p{L}*|mobil\p{L}*|phone|mobile|call|fax|whatsapp)\b[\s.:]*(?:nr\.?|nummer|number|no\.?)?[\s.:]*(?:[ ()/.-]{0,3}\d){5,14}/giu;

const writtenDate = /(?<!\d)(?:[0-3]?\d[./-] ?[01]?\d[./-] ?((?:19|20)\d{2})|((?:19|20)\d{2})-[01]\d-[0-3]\d)(?!\d)/g;
const months =
  'jan\\p{L}*|feb\\p{L}*|mär\\p{L}*|mar\\p{L}*|apr\\p{L}*|mai|may|jun\\p{L}*|jul\\p{L}*|aug\\p{L}*|sep\\p{L}*|o[kc]t\\p{L}*|nov\\p{L}*|de[zc]\\p{L}*';
const wordedDate = new RegExp(`(?<!\\d)[0-3]?\\d\\.? (?:${months})\\.? ((?:19|20)\\d{2})(?!\\d)`, 'giu');
const anyDate = `[0-3]?\\d[./ -]{1,2}(?:[01]?\\d|${months})[./ -]{1,2}\\d{2,4}`;
const birth =
  '(?:\\bgeb\\.|\\bgeboren|\\bgeburts(?:datum|tag)|\\bborn\\b|\\bbirthda(?:y|te)|\\bdate of birth|\\bdob\\b)';
const born = new RegExp(`${birth}[^]{0,20}?(?<!\\d)${anyDate}|(?<!\\d)${anyDate}[^]{0,10}?${birth}`, 'iu');

/** Dates older than this many years are taken for dates of birth. */
const yearsOfAnOldDate = 12;

function hasOldDate(text: string, thisYear: number): boolean {
  const years = [...text.matchAll(writtenDate), ...text.matchAll(wordedDate)].map(([, one, other]) => one ?? other);
  return years.some((year) => Number(year) <= thisYear - yearsOfAnOldDate);
}

/** Serial numbers of identity cards, passports and residence permits contain no vowels. */
const cardNumber = /(?<![\p{L}\d])[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ\d]{8}\d?(?:<<)?D?(?![\p{L}\d])/giu;

/** A number that somebody calls his or her own, and those of mobile telephones, which offices do not have. */
const own = /\b(?:mein\p{L}*|mich|mir|uns(?:er\p{L}*)?|privat\p{L}*|handy\p{L}*|mobil\p{L}*|my|mine|me|our|mobile)\b/iu;
const mobile = /(?<!\d)(?:(?:\+|0 ?0) ?49[ ()/.-]{0,3}(?:0[ ()/.-]{0,3})?|0)1[ ()/.-]{0,3}[567]/;

/** Whether the numbers of a text may be those of an office that somebody names as the right ones. */
const mayCorrect = (text: string): boolean => !own.test(asRead(text)) && !mobile.test(asRead(text));

const hasPhone = (text: string): boolean => {
  const others = text.replace(date, ' ; ').replace(clockTime, ' ; ');
  return [...others.matchAll(phone)].length > 0 || [...text.matchAll(namedPhone)].length > 0;
};

/**
 * Detects kinds of personal data in a text; the year distinguishes dates of birth from current dates. Numbers and
 * addresses that are recorded for an office are no personal data, nor, where a wrong number is reported, is the right one.
 */
export function personalDataIn(
  given: string,
  thisYear: number,
  recorded: readonly string[] = [],
  correctsNumber = false,
): PersonalData[] {
  const text = withoutRecorded(asRead(given), recorded);
  const withIban = [...text.matchAll(iban)].filter(([found]) => digitsOf(found) >= 10);
  const rest = withIban.reduce((left, [found]) => left.replace(found, ' '), text);
  const found: [PersonalData, boolean][] = [
    ['EMAIL', email.test(text)],
    ['IBAN', withIban.length > 0],
    ['PHONE', hasPhone(rest) && !(correctsNumber && mayCorrect(given))],
    ['BIRTH_DATE', born.test(text) || hasOldDate(text, thisYear)],
    ['HOME', namesPrivatePerson(text)],
    ['IDENTITY_CARD', [...rest.matchAll(cardNumber)].some(([one]) => digitsOf(one) >= 3)],
  ];
  return found.filter(([, isThere]) => isThere).map(([kind]) => kind);
}
