import type { SentenceLanguage } from '../../platform/i18n/sentence-language.js';

/** Written form, or spoken form for the phone. */
export type Manner = 'written' | 'spoken';

const locales: Record<SentenceLanguage, string> = { de: 'de-DE', en: 'en-GB' };

/** Number of decimals of a currency by ISO 4217: 2 for the euro, none for the yen. */
const decimalsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

interface NumberForm {
  decimals: number;
  /** Formats a number with all decimals. */
  format: (value: number) => string;
}

const forms = new Map<string, NumberForm>();

/** Cached, because creating a number format takes longer than using it. */
function formOf(currency: string, language: SentenceLanguage, grouped: boolean): NumberForm {
  const key = `${currency} ${language} ${grouped}`;
  const known = forms.get(key);
  if (known) return known;
  const decimals = decimalsOf(currency);
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals, useGrouping: grouped };
  const { format } = new Intl.NumberFormat(locales[language], options);
  const form = { decimals, format };
  forms.set(key, form);
  return form;
}

/** The number of an amount in minor units, with all its decimals: 1.234,50 in German, 1,234.50 in English. */
export function decimalAmount(minor: number, currency: string, language: SentenceLanguage, grouped = true): string {
  const { decimals, format } = formOf(currency, language, grouped);
  return format(minor / 10 ** decimals);
}

const euro = (language: SentenceLanguage, isOne: boolean): string =>
  language === 'de' ? 'Euro' : isOne ? 'euro' : 'euros';

const cent = (language: SentenceLanguage, isOne: boolean): string =>
  language === 'de' ? 'Cent' : isOne ? 'cent' : 'cents';

function spokenEuros(cents: number, language: SentenceLanguage): string {
  const [whole, rest] = [Math.floor(cents / 100), cents % 100];
  if (whole === 0 && rest > 0) return `${rest} ${cent(language, rest === 1)}`;
  return `${whole} ${euro(language, whole === 1)}${rest > 0 ? ` ${rest}` : ''}`;
}

function spoken(minor: number, currency: string, language: SentenceLanguage): string {
  if (currency === 'EUR') return spokenEuros(minor, language);
  const whole = minor / 10 ** formOf(currency, language, false).decimals;
  return `${Number.isInteger(whole) ? whole : decimalAmount(minor, currency, language, false)} ${currency}`;
}

const written = (minor: number, currency: string, language: SentenceLanguage): string =>
  `${decimalAmount(minor, currency, language)} ${currency === 'EUR' ? euro(language, minor === 100) : currency}`;

/** Whether an amount takes the singular, as one euro does; one cent only when it is spoken. */
export const isSingular = (minor: number, currency: string | null, manner: Manner): boolean =>
  minor === 10 ** decimalsOf(currency ?? 'EUR') ||
  (minor === 1 && manner === 'spoken' && (currency ?? 'EUR') === 'EUR');

/** Formats an amount in minor units of its currency: 22,80 Euro written, "22 Euro 80" spoken. */
export const amountText = (
  cents: number,
  currency: string | null,
  language: SentenceLanguage,
  manner: Manner,
): string => (manner === 'spoken' ? spoken : written)(cents, currency ?? 'EUR', language);
