import { amountText, isSingular, type Manner } from '../../catalogue/fee/amount.rules.js';
import { numberIn, type SentenceLanguage } from '../../platform/i18n/sentence-language.js';
import { boundOf, unitsOf } from './fee-money.rules.js';
import { feeWording } from './fee-wording.rules.js';
import { toldWords } from './fee-words.rules.js';
import type { FeeFacts, Money, QuoteLine } from './quote.js';

/** "zwischen 10,00 Euro und 40,00 Euro"; null when neither bound is known. */
export function amounts(
  { minimum, maximum }: Money,
  currency: string | null,
  language: SentenceLanguage,
  manner: Manner,
): string | null {
  const { between, upTo, from } = feeWording[language];
  const amount = (cents: number): string => amountText(cents, currency, language, manner);
  if (minimum !== null && minimum === maximum) return amount(minimum);
  if (minimum !== null && maximum !== null) return between(amount(minimum), amount(maximum));
  if (maximum !== null) return upTo(amount(maximum));
  return minimum === null ? null : from(amount(minimum));
}

/** Whether a percentage is known by itself and its bounds only, not as an amount. */
const isUncalculated = ({ kind, minimumCents, maximumCents }: FeeFacts, { minimum, maximum }: Money): boolean =>
  kind === 'PERCENTAGE' &&
  minimum === minimumCents &&
  maximum === maximumCents &&
  (minimum === null || minimum !== maximum);

/** "3 Prozent vom Streitwert, mindestens 10,00 Euro" */
function share({ fee, unit, currency }: QuoteLine, language: SentenceLanguage, manner: Manner): string {
  const { percentOf, baseFee, atLeast, atMost } = feeWording[language];
  const { percentage, percentageOf, minimumCents, maximumCents } = fee;
  const amount = (cents: number): string => amountText(cents, currency, language, manner);
  const of = percentOf(numberIn(percentage!, language), toldWords([percentageOf], language, manner) || baseFee);
  return [
    [of, toldWords([unit], language, manner)].filter(Boolean).join(' '),
    ...(minimumCents === null ? [] : [atLeast(amount(minimumCents))]),
    ...(maximumCents === null ? [] : [atMost(amount(maximumCents))]),
  ].join(', ');
}

/** Amount with its unit: "90,00 Euro je Hund und Jahr". */
export function price(line: QuoteLine, language: SentenceLanguage, manner: Manner): string {
  const { fee, money, unit, currency } = line;
  if (fee.kind === 'FREE') return feeWording[language].nothing;
  if (isUncalculated(fee, money)) return share(line, language, manner);
  const known = amounts(money, currency, language, manner);
  if (known !== null) return [known, toldWords([unit], language, manner)].filter(Boolean).join(' ');
  return toldWords([fee.description], language, manner);
}

/** Whether what is due is one of something and takes the singular: one euro, one per cent, nothing. */
export function isOne({ fee, money, currency }: QuoteLine, manner: Manner): boolean {
  if (fee.kind === 'FREE') return true;
  const amount = isUncalculated(fee, money) ? null : (money.maximum ?? money.minimum);
  return amount === null ? fee.percentage === 1 : isSingular(amount, currency, manner);
}

/** The unit that the fees share, if they do. */
export function commonUnit(lines: readonly QuoteLine[], language: SentenceLanguage, manner: Manner): string {
  const priced = lines.filter(({ fee }) => fee.kind !== 'FREE');
  return unitsOf(priced) === 1 ? toldWords([priced[0]!.unit], language, manner) : '';
}

/** What one of several fees costs; null when that is not known. Of what is counted in different ways there is no most. */
export function rangeOf(lines: readonly QuoteLine[], language: SentenceLanguage, manner: Manner): string | null {
  const priced = lines.filter(({ fee }) => fee.kind !== 'FREE');
  const currencies = new Set(priced.map(({ currency }) => currency));
  if (currencies.size > 1) return null;
  const bounds = {
    minimum: boundOf(lines, 'minimum'),
    maximum: unitsOf(priced) > 1 ? null : boundOf(lines, 'maximum'),
  };
  const range = amounts(bounds, [...currencies][0] ?? null, language, manner);
  return range && [range, commonUnit(lines, language, manner)].filter(Boolean).join(' ');
}
