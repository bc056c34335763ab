import { partsOfTag } from '../../platform/i18n/language-tag.js';
import { textIn, type LocalizedText } from '../../platform/i18n/localized-text.js';
import { oneLine } from '../../platform/i18n/plain-text.js';
import { readPhone } from './phone-number.rules.js';
import { spokenNumber } from './spoken-number.rules.js';

/** A number to be told, with the name of who answers where there are several. */
export interface NumberToSay {
  readonly name?: LocalizedText | null;
  readonly phone: string;
}

const numberIs: { readonly [language: string]: string } = {
  de: 'Die Telefonnummer ist',
  en: 'The telephone number is',
  ar: 'رقم الهاتف:',
  bg: 'Телефонният номер е',
  es: 'El número de teléfono es',
  fa: 'شماره تلفن:',
  fr: 'Le numéro de téléphone est le',
  pl: 'Numer telefonu:',
  ro: 'Numărul de telefon este',
  ru: 'Номер телефона:',
  tr: 'Telefon numarası:',
  uk: 'Номер телефону:',
};

const digitsOf = (text: string): string => text.normalize('NFKC').replace(/\D/g, '');

/** Whether a text tells the number already, however it groups the digits. */
function isToldIn(text: string, phone: string): boolean {
  const read = readPhone(phone);
  const digits = digitsOf(read ? [...read.prefix, ...read.groups].join('') : phone);
  const numbers = text.normalize('NFKC').match(/\d[\d /-]*/g) ?? [];
  return numbers.some((number) => digitsOf(number) === digits);
}

const ended = (text: string): string => (/[.!?؟。]$/.test(text) ? text : `${text}.`);

function sentence({ name, phone }: NumberToSay, language: string): string {
  const said = spokenNumber(phone);
  if (name) return `${textIn(name, language).trim()}: ${said}.`;
  return `${numberIs[partsOfTag(language).language] ?? '☎'} ${said}.`;
}

/** What is read out: in each language of the text, the text and then the numbers that it does not tell itself. */
export const withNumbers = (text: LocalizedText, numbers: readonly NumberToSay[]): LocalizedText =>
  Object.fromEntries(
    Object.entries(text).map(([language, wording]) => {
      const own = oneLine(typeof wording === 'string' ? wording : wording.text);
      const untold = numbers.filter(({ phone }) => !isToldIn(own, phone));
      const said = [ended(own), ...untold.map((number) => sentence(number, language))].join(' ');
      return [language, typeof wording === 'string' ? said : { ...wording, text: said }];
    }),
  );
