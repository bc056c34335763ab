import type { Bilingual } from '../i18n/bilingual.js';
import { bareNumber, decimalDigits, twoNumbers } from './number.rules.js';
import { ambiguous, means, unreadable, type Reading } from './reading.js';

const amountForm: Bilingual = {
  de: 'Schreiben Sie einen Betrag mit höchstens zwei Nachkommastellen, etwa 22,80 oder 1.250,00.',
  en: 'Write an amount with two decimals at most, such as 22.80 or 1,250.00.',
};

const centsForm: Bilingual = {
  de: 'Schreiben Sie ganze Cent als Zahl, etwa 1250, oder den Betrag als Text, etwa „12,50 €“.',
  en: 'Write whole cents as a number, such as 1250, or the amount as text, such as "12.50 €".',
};

const mostCents = 2_147_483_647;

const euroSign = /^(?:€|EUR|Euro)\s*|\s*(?:€|EUR|Euro)$/gi;
const centSign = /\s*(?:Cents?|ct)\.?$/i;

/** "12,-" and "12,– €" have no cents. */
const roundAmount = /[.,]\s*(?:-{1,2}|–|—)$/;

const inEuros = (one: Bilingual): Bilingual => ({ de: `${one.de} Euro`, en: `${one.en} euros` });

const within = (text: string, cents: number, form: Bilingual): Reading<number> =>
  Number.isInteger(cents) && cents >= 0 && cents <= mostCents ? means(cents) : unreadable(text, form);

const wholeCents = (text: string): string | null => (centSign.test(text) ? text.replace(centSign, '') : null);

function readEuros(written: string, form: Bilingual): Reading<number> {
  const bare = bareNumber(written.trim().replace(euroSign, '').trim().replace(roundAmount, ''));
  const two = twoNumbers(bare);
  if (two) return ambiguous(written, [inEuros(two[0]), inEuros(two[1])], form);
  const [, euros, cents = ''] = /^(\d+)(?:\.(\d{1,2}))?$/.exec(decimalDigits(bare) ?? '') ?? [];
  if (euros === undefined) return unreadable(written, form);
  return within(written, Number(euros) * 100 + Number(cents.padEnd(2, '0')), form);
}

/** An amount of money in cents: 22,80 and 22.80 €, 1.250,00 and 1,250.00, 50 Cent; 1.250 has two meanings. */
export function readAmount(written: string): Reading<number> {
  const cents = wholeCents(written.trim());
  return cents !== null && /^\d+$/.test(cents)
    ? within(written, Number(cents), amountForm)
    : readEuros(written, amountForm);
}

/** An amount where a number means cents: a text must say that it is euros, by a sign or by decimals. */
export function readCents(written: string): Reading<number> {
  const text = written.trim();
  const bare = bareNumber(text);
  if (!/^\d+$/.test(bare)) {
    const cents = wholeCents(text);
    return cents !== null && /^\d+$/.test(cents)
      ? within(written, Number(cents), centsForm)
      : readEuros(text, centsForm);
  }
  const two: [Bilingual, Bilingual] = [
    { de: `${bare} Cent`, en: `${bare} cents` },
    { de: `${bare} Euro`, en: `${bare} euros` },
  ];
  return ambiguous(written, two, centsForm);
}
