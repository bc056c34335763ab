import type { SentenceLanguage } from '../../platform/i18n/sentence-language.js';

/** Written form, or spoken form for the phone. */
export type Manner = 'written' | 'spoken';

const euro = (language: SentenceLanguage, isOne: boolean): string =>
  language === 'de' ? 'Euro' : isOne ? 'euro' : 'euros';

const cent = (language: SentenceLanguage, isOne: boolean): string =>
  language === 'de' ? 'Cent' : isOne ? 'cent' : 'cents';

function spoken(cents: number, currency: string, language: SentenceLanguage): string {
  const [whole, rest] = [Math.floor(cents / 100), cents % 100];
  if (currency !== 'EUR') return `${cents / 100} ${currency}`;
  if (whole === 0 && rest > 0) return `${rest} ${cent(language, rest === 1)}`;
  return `${whole} ${euro(language, whole === 1)}${rest > 0 ? ` ${rest}` : ''}`;
}

function written(cents: number, currency: string, language: SentenceLanguage): string {
  const [thousands, decimal] = language === 'de' ? ['.', ','] : [',', '.'];
  const whole = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, thousands);
  const name = currency === 'EUR' ? euro(language, cents === 100) : currency;
  return `${whole}${decimal}${String(cents % 100).padStart(2, '0')} ${name}`;
}

/** Formats an amount: 22,80 Euro written, "22 Euro 80" spoken. */
export const amountText = (
  cents: number,
  currency: string | null,
  language: SentenceLanguage,
  manner: Manner,
): string => (manner === 'spoken' ? spoken : written)(cents, currency ?? 'EUR', language);
