import type { Quote, QuoteLine } from './quote.js';
import { anyOf, type SentenceLanguage } from '../../platform/i18n/sentence-language.js';
import type { Manner } from '../../catalogue/fee/amount.rules.js';
import { someCases } from './fee-answers.rules.js';
import { isShareOfFee, sameMoney } from './fee-money.rules.js';
import { amounts, commonUnit, isOne, price, rangeOf } from './fee-price.rules.js';
import { feeWording } from './fee-wording.rules.js';
import { saysSurcharge, toldWords, withoutSurchargeWord } from './fee-words.rules.js';

/** Maximum number of fees in one sentence on the phone. */
const most = 3;

/** Capitalises a sentence, also one that begins with a quotation. */
const capitalised = (text: string): string => text.replace(/^["„]?\p{Ll}/u, (start) => start.toUpperCase());

/** The name of a fee and when it is due: by its condition or the answers, for whom, by which channel. */
const namedCase = ({ fee, answers, scope }: QuoteLine, language: SentenceLanguage, manner: Manner): string =>
  toldWords([fee.label, fee.condition ?? answers, ...scope], language, manner);

/** The case or purpose of a fee, else what else is on record of it. */
const caseOf = (line: QuoteLine, language: SentenceLanguage, manner: Manner): string =>
  namedCase(line, language, manner) ||
  toldWords([line.fee.freeReason], language, manner) ||
  (line.fee.kind === 'DESCRIBED' ? '' : toldWords([line.fee.description], language, manner));

const proofOf = ({ fee: { proof } }: QuoteLine, language: SentenceLanguage, manner: Manner): string =>
  proof ? ` ${feeWording[language].proof(toldWords([proof], language, manner))}` : '';

/** Whether words can stand in the middle of a sentence without being taken apart. */
const isPlain = (words: string): boolean => !/[,;:("„]/.test(words);

function extraSentence(line: QuoteLine, language: SentenceLanguage, manner: Manner, isOptional: boolean): string {
  const { withExtra, extra, maybeExtra, extraInWords, inCase, plus } = feeWording[language];
  const { kind, label, mandatory } = line.fee;
  const money = price(line, language, manner);
  const name = toldWords([label], language, manner);
  const named = namedCase(line, language, manner);
  if (kind === 'DESCRIBED') return extraInWords([named, money].filter(Boolean).join(': '));
  const what = withoutSurchargeWord(named, language);
  if (!what) return isOptional ? maybeExtra(money, isOne(line, manner)) : extra(money, isOne(line, manner));
  const isNamed = what === name && isPlain(name) && !saysSurcharge(name);
  if ((mandatory || !isNamed) && !line.conditional && !isOptional) return extra(money, isOne(line, manner), what);
  if (isNamed) return withExtra(name, money, isOne(line, manner));
  return inCase(what, saysSurcharge(what) ? money : `${plus[manner]} ${money}`);
}

function freeSentence(line: QuoteLine, language: SentenceLanguage, manner: Manner, isCase: boolean): string {
  const { free, freeFor, noBaseFee, noBaseFeeFor } = feeWording[language];
  const which = isCase ? caseOf(line, language, manner) || someCases(language) : '';
  const [whole, part] = line.isWaivedOnly ? [noBaseFee, noBaseFeeFor] : [free, freeFor];
  return `${which ? part(which) : whole}${proofOf(line, language, manner)}`;
}

/** Sentence for one fee; `isOptional` marks a fee that is undecided or not yet chosen. */
export function feeSentence(
  line: QuoteLine,
  language: SentenceLanguage,
  manner: Manner = 'written',
  isOptional = false,
): string {
  const { costs, inCase } = feeWording[language];
  const { fee } = line;
  const isCase = isOptional || line.conditional || line.alternative;
  if (fee.surcharge) return capitalised(extraSentence(line, language, manner, isOptional));
  if (fee.kind === 'FREE') return freeSentence(line, language, manner, isCase);
  const money = price(line, language, manner);
  if (fee.kind === 'DESCRIBED') {
    const which = namedCase(line, language, manner);
    return capitalised(which ? inCase(which, money) : `${money}.`);
  }
  const which = caseOf(line, language, manner) || (isOptional ? someCases(language) : '');
  return `${isCase && which ? capitalised(inCase(which, money)) : costs(money)}${proofOf(line, language, manner)}`;
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];

/** Sentence when no fee is certain: a fee may be due, some may be exempt, or nothing is recorded. */
function uncertain({ optional, isUnpricedDay }: Quote, language: SentenceLanguage): string {
  const { depends, onlyFree, unknown, unknownBase, unknownOnDay } = feeWording[language];
  if (isUnpricedDay) return unknownOnDay;
  if (optional.length === 0) return unknown;
  const due = optional.filter(({ fee }) => fee.kind !== 'FREE');
  if (due.length === 0) return onlyFree;
  return due.some(({ fee }) => !fee.surcharge && !isShareOfFee(fee)) ? depends : unknownBase;
}

/** Alternatives of one amount: their cases are told where none is due whatever the case. */
function sameForAll(bases: QuoteLine[], language: SentenceLanguage, manner: Manner): string {
  const { costs, dependsOn, inCase, or } = feeWording[language];
  const money = price(bases[0]!, language, manner);
  if (bases.some(({ conditional }) => !conditional)) return costs(money);
  if (bases.length > most) return dependsOn(money);
  const cases = distinct(bases.map((line) => caseOf(line, language, manner)));
  const isPlainList = cases.every((one) => !one.includes(','));
  return capitalised(inCase(isPlainList ? anyOf(cases, language) : cases.join(`;${or}`), money));
}

/** Fees of which one is due: first those of a case, then what is due otherwise. */
function alternatives(bases: QuoteLine[], language: SentenceLanguage, manner: Manner): string {
  const { or, costs, dependsOn, depends, otherwise } = feeWording[language];
  if (bases.every((line) => sameMoney(line, bases[0]!))) return sameForAll(bases, language, manner);
  if (bases.length > most) {
    const range = rangeOf(bases, language, manner);
    return range === null ? depends : dependsOn(range);
  }
  const told = bases.map((line) => ({ which: caseOf(line, language, manner), money: price(line, language, manner) }));
  const cases = told.filter(({ which }) => which).map(({ which, money }) => `${which}: ${money}`);
  const others = distinct(told.filter(({ which }) => !which).map(({ money }) => money)).join(or);
  if (cases.length === 0) return costs(others);
  return capitalised(`${cases.join(`;${or}`)}${others && otherwise(others)}.`);
}

/** A fee that is waived beside what is due on top of it, in one sentence. */
function waivedSentence(waived: QuoteLine, due: readonly QuoteLine[], language: SentenceLanguage, manner: Manner) {
  const { waivedBut, forWhat, and } = feeWording[language];
  const told = due.map((line) => {
    const what = namedCase(line, language, manner);
    return what ? forWhat(price(line, language, manner), what) : price(line, language, manner);
  });
  const isSingular = due.length === 1 && isOne(due[0]!, manner);
  return `${waivedBut(told.join(and), isSingular)}${proofOf(waived, language, manner)}`;
}

/** Sentences about what is due whatever is still open. */
function certainSentences(certain: readonly QuoteLine[], language: SentenceLanguage, manner: Manner): string[] {
  const waived = certain.find(
    ({ fee, conditional, isWaivedOnly }) => fee.kind === 'FREE' && isWaivedOnly && !conditional,
  );
  const parts = certain.filter(({ fee }) => fee.kind !== 'FREE' && fee.kind !== 'DESCRIBED');
  if (!waived || parts.length === 0) return certain.map((line) => feeSentence(line, language, manner));
  const others = certain.filter((line) => line !== waived && !parts.includes(line));
  return [
    waivedSentence(waived, parts, language, manner),
    ...others.map((line) => feeSentence(line, language, manner)),
  ];
}

/** The total of several fees, where nothing that is told among them leaves it open. */
function totalSentence({ minimum, maximum, currency, lines }: Quote, language: SentenceLanguage, manner: Manner) {
  const parts = lines.filter(({ fee }) => fee.kind !== 'FREE');
  const isKnown = minimum !== null && minimum === maximum && lines.every((line) => !line.conditional);
  if (parts.length < 2 || lines.some(({ alternative }) => alternative) || !isKnown) return [];
  const total = amounts({ minimum, maximum }, currency, language, manner);
  return [feeWording[language].altogether([total, commonUnit(parts, language, manner)].filter(Boolean).join(' '))];
}

/** Sentences about the fees that are due. */
export function dueSentence(quote: Quote, language: SentenceLanguage, manner: Manner = 'written'): string {
  const open = quote.lines.filter(({ alternative }) => alternative);
  const certain = quote.lines.filter(({ alternative }) => !alternative);
  const isBaseUnknown = quote.lines.length > 0 && quote.lines.every(({ fee }) => fee.surcharge);
  return [
    ...(quote.lines.length === 0 ? [uncertain(quote, language)] : []),
    ...(isBaseUnknown ? [feeWording[language].unknownBase] : []),
    ...(open.length > 0 ? [alternatives(open, language, manner)] : []),
    ...certainSentences(certain, language, manner),
    ...totalSentence(quote, language, manner),
  ].join(' ');
}

/** Sentences about the fees of a service, with those that may be due; on the phone with the number of those that would be too many. */
export function quoteSentence(quote: Quote, language: SentenceLanguage, manner: Manner = 'written'): string {
  const isDecided = quote.lines.every(({ alternative }) => !alternative);
  // Surcharges of an alternative are mentioned once that alternative is decided.
  const optional = quote.optional.filter(({ fee }) => isDecided || fee.baseFeeId === null);
  const told = manner === 'spoken' ? optional.slice(0, most) : optional;
  const rest = quote.optional.length - told.length;
  return [
    dueSentence(quote, language, manner),
    ...told.map((line) => feeSentence(line, language, manner, true)),
    ...(rest > 0 ? [feeWording[language].further(rest)] : []),
  ].join(' ');
}
