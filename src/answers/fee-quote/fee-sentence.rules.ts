import type { FeeFacts, Money, Quote, QuoteLine } from './quote.js';
import { anyOf, capitalised, wordsIn, type SentenceLanguage } from '../../platform/i18n/sentence-language.js';
import { amountText, isSingular, type Manner } from '../../catalogue/fee/amount.rules.js';
import { sameMoney } from './fee-money.rules.js';
import { feeWording } from './fee-wording.rules.js';

/** Maximum number of fees in one sentence on the phone. */
const most = 3;

const percent = (share: number, language: SentenceLanguage): string =>
  language === 'de' ? String(share).replace('.', ',') : String(share);

function amounts({ minimum, maximum }: Money, currency: string | null, language: SentenceLanguage, manner: Manner) {
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
function share(fee: FeeFacts, currency: string | null, language: SentenceLanguage, manner: Manner): string {
  const { percentOf, baseFee, atLeast, atMost } = feeWording[language];
  const { percentage, percentageOf, minimumCents, maximumCents } = fee;
  const amount = (cents: number): string => amountText(cents, currency, language, manner);
  return [
    percentOf(percent(percentage!, language), wordsIn(percentageOf, language) || baseFee),
    ...(minimumCents === null ? [] : [atLeast(amount(minimumCents))]),
    ...(maximumCents === null ? [] : [atMost(amount(maximumCents))]),
  ].join(', ');
}

/** Amount with its unit: "90,00 Euro je Hund und Jahr". */
function price({ fee, money, unit, currency }: QuoteLine, language: SentenceLanguage, manner: Manner): string {
  if (fee.kind === 'FREE') return feeWording[language].nothing;
  const known = amounts(money, currency, language, manner);
  if (isUncalculated(fee, money)) return share(fee, currency, language, manner);
  if (known !== null) return [known, wordsIn(unit, language)].filter(Boolean).join(' ');
  return wordsIn(fee.description, language);
}

/** The condition of a fee, and for whom or by which channel it is due. */
const conditionOf = ({ fee, scope }: QuoteLine, language: SentenceLanguage): string =>
  [fee.condition, ...scope]
    .map((text) => wordsIn(text, language))
    .filter(Boolean)
    .join(', ');

/** The condition or purpose of a fee. */
function caseOf(line: QuoteLine, language: SentenceLanguage): string {
  const { label, freeReason, description } = line.fee;
  return (
    [wordsIn(label, language), conditionOf(line, language)].filter(Boolean).join(', ') ||
    wordsIn(freeReason, language) ||
    wordsIn(description, language)
  );
}

const proofOf = ({ proof }: FeeFacts, language: SentenceLanguage): string =>
  proof ? ` ${feeWording[language].proof(wordsIn(proof, language))}` : '';

/** Whether what is due is one of something and takes the singular: one euro, one per cent, nothing. */
function isOne({ fee, money, currency }: QuoteLine, manner: Manner): boolean {
  if (fee.kind === 'FREE') return true;
  const amount = isUncalculated(fee, money) ? null : (money.maximum ?? money.minimum);
  return amount === null ? fee.percentage === 1 : isSingular(amount, currency, manner);
}

function extraSentence(line: QuoteLine, language: SentenceLanguage, manner: Manner): string {
  const { withExtra, extra, extraInWords, inCase } = feeWording[language];
  const { kind, label, mandatory } = line.fee;
  const money = price(line, language, manner);
  const name = wordsIn(label, language);
  const condition = conditionOf(line, language);
  const what = [name, condition].filter(Boolean).join(', ');
  if (kind === 'DESCRIBED') return extraInWords([what, money].filter(Boolean).join(', '));
  if (mandatory && !line.conditional) return extra(what ? `${money} (${what})` : money, isOne(line, manner));
  const plus = manner === 'spoken' ? 'plus' : '+';
  if (!name && condition) return capitalised(inCase(condition, `${plus} ${money}`));
  return name
    ? withExtra(name, condition ? `${money} (${condition})` : money, isOne(line, manner))
    : extra(money, isOne(line, manner));
}

/** Sentence for one fee; `isOptional` marks a fee that is undecided or not yet chosen. */
export function feeSentence(
  line: QuoteLine,
  language: SentenceLanguage,
  manner: Manner = 'written',
  isOptional = false,
): string {
  const { free, freeFor, costs, inCase } = feeWording[language];
  const { fee } = line;
  const which = caseOf(line, language);
  const isCase = isOptional || line.conditional;
  if (fee.surcharge) return extraSentence(line, language, manner);
  if (fee.kind === 'FREE') return `${isCase && which ? freeFor(which) : free}${proofOf(fee, language)}`;
  const money = price(line, language, manner);
  if (fee.kind === 'DESCRIBED')
    return capitalised(`${[conditionOf(line, language), money].filter(Boolean).join(': ')}.`);
  const told = (isCase || line.alternative) && which ? capitalised(inCase(which, money)) : costs(money);
  return `${told}${proofOf(fee, language)}`;
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];

/** The common unit of the fees, if they share one. */
function commonUnit(bases: readonly QuoteLine[], language: SentenceLanguage): string {
  const units = new Set(bases.filter(({ fee }) => fee.kind !== 'FREE').map(({ unit }) => wordsIn(unit, language)));
  return units.size === 1 ? [...units][0]! : '';
}

/** Sentence when no fee is certain: a fee may be due, some may be exempt, or nothing is recorded. */
function uncertain({ optional }: Quote, language: SentenceLanguage): string {
  const { depends, onlyFree, unknown } = feeWording[language];
  if (optional.length === 0) return unknown;
  return optional.some(({ fee }) => fee.kind !== 'FREE') ? depends : onlyFree;
}

/** Alternatives of one amount: their cases are told where none is due whatever the case. */
function sameForAll(bases: QuoteLine[], language: SentenceLanguage, manner: Manner): string {
  const { costs, dependsOn } = feeWording[language];
  const money = price(bases[0]!, language, manner);
  if (bases.some(({ conditional }) => !conditional)) return costs(money);
  if (bases.length > most) return dependsOn(money);
  return costs(`${money} (${anyOf(distinct(bases.map((line) => caseOf(line, language))), language)})`);
}

function alternatives(bases: QuoteLine[], quote: Quote, language: SentenceLanguage, manner: Manner): string {
  const { or, costs, dependsOn, depends } = feeWording[language];
  if (bases.every((line) => sameMoney(line, bases[0]!))) return sameForAll(bases, language, manner);
  if (bases.some(({ fee }) => fee.kind === 'DESCRIBED'))
    return bases.length > most ? depends : bases.map((line) => feeSentence(line, language, manner)).join(' ');
  if (bases.length <= most) {
    const told = bases.map((line) => {
      const which = caseOf(line, language);
      return which ? `${price(line, language, manner)} (${which})` : price(line, language, manner);
    });
    return costs(told.join(or));
  }
  const range = amounts(quote, quote.currency, language, manner);
  return range === null ? depends : dependsOn([range, commonUnit(bases, language)].filter(Boolean).join(' '));
}

const isPart = ({ fee }: QuoteLine): boolean => fee.kind !== 'FREE';

/** Sentences about the fees that are due. */
export function dueSentence(quote: Quote, language: SentenceLanguage, manner: Manner = 'written'): string {
  const { altogether, noBaseFee } = feeWording[language];
  const open = quote.lines.filter(({ alternative }) => alternative);
  const certain = quote.lines.filter(({ alternative }) => !alternative);
  const parts = certain.filter(isPart);
  const total = amounts(quote, quote.currency, language, manner);
  const sentences = [
    ...(quote.lines.length === 0 ? [uncertain(quote, language)] : []),
    ...(open.length > 0 ? [alternatives(open, quote, language, manner)] : []),
    ...certain.map((line) =>
      isPart(line) || parts.length === 0 || line.conditional
        ? feeSentence(line, language, manner)
        : `${noBaseFee}${proofOf(line.fee, language)}`,
    ),
    ...(parts.length > 1 && quote.exact && total !== null ? [altogether(total)] : []),
  ];
  return sentences.join(' ');
}

/** Sentences about the fees of a service, with those that may be due. */
export function quoteSentence(quote: Quote, language: SentenceLanguage, manner: Manner = 'written'): string {
  const isDecided = quote.lines.every(({ alternative }) => !alternative);
  // Surcharges of an alternative are mentioned once that alternative is decided.
  const optional = quote.optional.filter(({ fee }) => isDecided || fee.baseFeeId === null);
  return [
    dueSentence(quote, language, manner),
    ...optional.slice(0, most).map((line) => feeSentence(line, language, manner, true)),
  ].join(' ');
}
