import { sentences, type Bilingual } from '../../platform/i18n/bilingual.js';
import { plainText } from '../../platform/i18n/plain-text.js';
import { checkWords } from '../../catalogue/record/check/check-words.js';
import { userError, refuse, refuseIf } from '../../platform/mutation/user-error.js';
import { personalDataIn, type PersonalData } from './personal-data.rules.js';

const shortest = 10;
const longest = 2_000;
/** Maximum length before HTML is removed, because parsing longer input would be an open attack surface. */
const longestWithHtml = 5 * longest;
const longestPage = 500;

const what: Record<PersonalData, Bilingual> = {
  EMAIL: { de: 'eine E-Mail-Adresse', en: 'an e-mail address' },
  PHONE: { de: 'eine Telefonnummer', en: 'a telephone number' },
  IBAN: { de: 'eine IBAN', en: 'an IBAN' },
  BIRTH_DATE: { de: 'ein Geburtsdatum', en: 'a date of birth' },
  HOME: { de: 'wer wo wohnt', en: 'who lives where' },
  IDENTITY_CARD: { de: 'die Nummer eines Ausweises', en: 'the number of an identity document' },
};

const wayOut: Bilingual = {
  de: 'Es wurde nichts gespeichert. Lassen Sie persönliche Angaben weg, oder umschreiben Sie sie, etwa „ein Anwohner“ oder „die zweite Telefonnummer“. Nummern und Adressen von Behörden dürfen Sie nennen, wenn sie hier eingetragen sind, und die richtige Nummer, wenn Sie eine falsche Nummer melden.',
  en: 'Nothing was stored. Leave personal data out, or describe it in words, such as "a resident" or "the second telephone number". You may name numbers and addresses of offices that are recorded here, and the right number when you report a wrong one.',
};

function cause(kinds: readonly PersonalData[]): Bilingual {
  const listed = (language: 'de' | 'en', and: string) => kinds.map((kind) => what[kind][language]).join(and);
  return {
    de: `Der Text enthält anscheinend ${listed('de', ' und ')}.`,
    en: `The text seems to contain ${listed('en', ' and ')}.`,
  };
}

/** What a text may contain though it looks like personal data. */
interface Allowed {
  /** Numbers and addresses that are recorded for offices. */
  recorded: readonly string[];
  /** Whether a wrong number is reported, and the right one may be named. */
  correctsNumber: boolean;
}

const nothing: Allowed = { recorded: [], correctsNumber: false };

/** Rejects a text that contains personal data. */
function checkPersonalData(field: string, text: string, now: Date, allowed: Allowed = nothing): void {
  const kinds = personalDataIn(text, now.getUTCFullYear(), allowed.recorded, allowed.correctsNumber);
  if (kinds.length > 0) refuseIf([userError('PERSONAL_DATA', [field], sentences(cause(kinds), wayOut))]);
}

function checkLength({ length }: string, least: number, most: number): void {
  if (length >= least && length <= most) return;
  refuse('INVALID_CONTENT', ['text'], {
    de: `Hier gehören ${shortest} bis ${longest} Zeichen hin; es sind ${length}. Beschreiben Sie das Problem in ein bis drei Sätzen.`,
    en: `The text must have ${shortest} to ${longest} characters; it has ${length}. Describe the problem in one to three sentences.`,
  });
}

/** The text as stored: plain, and checked for personal data first, except what is allowed. */
export function reportedText(given: string, now: Date, allowed: Allowed = nothing): string {
  checkLength(given, 0, longestWithHtml);
  const text = plainText(given);
  checkLength(text, shortest, longest);
  checkWords('text', text, longest);
  checkPersonalData('text', text, now, allowed);
  return text;
}

const noPage = {
  de: `Das ist keine Adresse einer Seite. Geben Sie eine Adresse mit https:// und höchstens ${longestPage} Zeichen an, oder lassen Sie sie weg.`,
  en: `This is not the address of a page. Give one with https:// and at most ${longestPage} characters, or leave it out.`,
};

/** Decodes percent-encoding for the check; older sites encode umlauts in other character sets than UTF-8. */
const readable = (page: string): string =>
  Buffer.from(
    page.replace(/%([\dA-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  ).toString();

/** The page URL without query and fragment, which may identify the reader. */
export function reportedPage(given: string | null | undefined, now: Date): string | null {
  if (given === null || given === undefined) return null;
  const url = URL.parse(given);
  if (!url || !/^https?:$/.test(url.protocol) || given.length > longestPage)
    return refuse('INVALID_CONTENT', ['page'], noPage);
  const page = `${url.origin}${url.pathname}`;
  checkPersonalData('page', readable(page), now);
  return page.length > longestPage ? refuse('INVALID_CONTENT', ['page'], noPage) : page;
}
