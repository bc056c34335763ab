import { companyKey } from '../../catalogue/question/answer-check.rules.js';
import { applicability } from '../../catalogue/question/applicability.rules.js';
import { isOnTopOf, judgeBases, limitsOf, type JudgedFee } from './fee-base.rules.js';
import { coverAll } from './fee-cover.rules.js';
import { lineOf } from './fee-line.rules.js';
import { boundOf, isShareOfFee, sameMoney, unitsOf } from './fee-money.rules.js';
import { isForSome, isPossible, isWordedOnly, scopeOf } from './fee-scope.rules.js';
import type { FeeFacts, Quote, QuoteCase, QuoteLine } from './quote.js';

/** Whether the request is known to be within the limits of the reduction; without answers it does not apply. */
const isDue = ({ fee, verdict, isScoped }: JudgedFee): boolean =>
  verdict === 'YES' && !isScoped && limitsOf(fee) > 0 && !isWordedOnly(fee);

/** Whether the surcharge is due: an answer makes it so, or it is due always. A condition in words decides nothing. */
const isAdded = ({ fee, verdict, isScoped }: JudgedFee): boolean =>
  verdict === 'YES' && !isScoped && (fee.applies.length > 0 || (fee.mandatory === true && !isWordedOnly(fee)));

/** What is chosen without being asked for changes no total; anything else that is undecided may. */
const mayChange = ({ fee: { surcharge, mandatory, applies } }: JudgedFee): boolean =>
  !surcharge || mandatory !== false || applies.length > 0;

/** What comes on top by an amount that is not known adds at least nothing. */
const amountOnTop = ({ money: { minimum, maximum } }: QuoteLine, side: 'minimum' | 'maximum'): number | null =>
  side === 'minimum' ? (minimum ?? 0) : maximum;

const add = (lines: readonly QuoteLine[], side: 'minimum' | 'maximum', base: number | null): number | null =>
  lines.reduce<number | null>((sum, line) => {
    const more = amountOnTop(line, side);
    return sum === null || more === null ? null : sum + more;
  }, base);

const currencyOf = (lines: readonly QuoteLine[]): string | null | undefined => {
  const currencies = [...new Set(lines.map((line) => line.currency).filter((currency) => currency !== null))];
  return currencies.length > 1 ? undefined : (currencies[0] ?? null);
};

/** The total; `pending` are surcharges that are due if their condition holds, and count for the upper bound only. */
function sumOf(
  bases: QuoteLine[],
  added: QuoteLine[],
  pending: QuoteLine[],
): Pick<Quote, 'minimum' | 'maximum' | 'exact' | 'currency'> {
  const all = [...bases, ...added, ...pending];
  const currency = currencyOf(all);
  // No total across currencies.
  if (currency === undefined) return { minimum: null, maximum: null, exact: false, currency: null };
  const minimum = add(added, 'minimum', boundOf(bases, 'minimum'));
  // A fee per unit beside another that is not counts at least once and has no upper bound.
  // Nor has a surcharge alone: what it comes on top of is not on record.
  const isOpen = unitsOf(all.filter(({ fee }) => fee.kind !== 'FREE')) > 1 || bases.some(({ fee }) => fee.surcharge);
  const maximum = isOpen ? null : add([...added, ...pending], 'maximum', boundOf(bases, 'maximum'));
  // Of alternatives of one amount, one that depends on nothing makes the others irrelevant.
  const isConditional = bases.every(({ conditional }) => conditional) || added.some(({ conditional }) => conditional);
  // What is due for each of something depends on how many there are.
  const isCounted = [...bases, ...added].some(({ unit }) => unit !== null);
  const isCertain = !isConditional && !isCounted;
  return { minimum, maximum, exact: minimum !== null && minimum === maximum && isCertain, currency };
}

/** The base fee or its alternatives after applying a reduction. */
function baseLines(
  bases: readonly JudgedFee[],
  reductions: readonly JudgedFee[],
  all: FeeFacts[],
  asked: QuoteCase,
): QuoteLine[] {
  const held = reductions.filter(isDue);
  return bases.flatMap((base) => {
    const line = lineOf(base.fee, [base], all, asked, bases.length > 1);
    // Which of several reductions is granted is not on record.
    const own = held.filter(({ fee }) => isOnTopOf(fee, [base], all));
    if (own.length === 0) return [line];
    return own.map((reduction): QuoteLine => {
      // A fee that is reduced keeps its own condition.
      const reduced = lineOf(reduction.fee, [base], all, asked, line.alternative || own.length > 1);
      const scope = [...(isWordedOnly(base.fee) ? [base.fee.condition!] : []), ...line.scope, ...reduced.scope];
      return { ...reduced, scope, answers: line.answers, conditional: line.conditional || reduced.conditional };
    });
  });
}

/** Whether nothing is due in some cases only. */
const isExemption = ({ kind, condition, applies }: FeeFacts): boolean =>
  kind === 'FREE' && (condition !== null || applies.length > 0);

/** Tells of fees of nothing whether something is due on top of them. */
function besideExtras(lines: readonly QuoteLine[], optional: readonly QuoteLine[]): (line: QuoteLine) => QuoteLine {
  const isExtra = ({ fee: { kind, surcharge } }: QuoteLine): boolean => surcharge && kind !== 'FREE';
  const isWaivedOnly = lines.some(isExtra) || optional.some((line) => isExtra(line) && line.fee.mandatory === true);
  return (line) => (line.fee.kind === 'FREE' ? { ...line, isWaivedOnly } : line);
}

/** Whether no price is on record for the day, but for others. What comes on top of a price or is taken off it is none. */
const isUnpriced = (fees: readonly FeeFacts[], { isPricedOnOtherDay = false }: QuoteCase): boolean =>
  isPricedOnOtherDay && fees.every((fee) => fee.surcharge || isShareOfFee(fee) || isExemption(fee));

/** Computes the quote from the fees valid on the day. */
export function quote(ofDay: readonly FeeFacts[], asked: QuoteCase): Quote {
  const isUnpricedDay = isUnpriced(ofDay, asked);
  const fees = isUnpricedDay ? ofDay.filter(isExemption) : ofDay;
  const all = fees.filter((fee) => isPossible(fee, asked));
  const conditions = fees.flatMap(({ applies }) => applies);
  const judged = all
    .map((fee): JudgedFee => {
      const isScoped = scopeOf(fee, asked).length > 0;
      return { fee, isScoped, ...applicability(fee.applies, asked.answers, conditions) };
    })
    .filter(({ verdict }) => verdict !== 'NO');
  const { bases, reductions, extras, waived } = judgeBases(judged, all);
  // A share of a fee that is waived is nothing, and is not told.
  const isLeft = ({ fee }: JudgedFee): boolean => waived.length === 0 || !isShareOfFee(fee);
  const onTop = extras.filter((one) => isLeft(one) && isOnTopOf(one.fee, [...bases, ...waived], all));
  // The surcharge of an undecided base fee is undecided as well.
  const isDecided = Math.max(bases.length, waived.length) <= 1;
  const isCertain = (one: JudgedFee): boolean => isAdded(one) && (isDecided || one.fee.baseFeeId === null);
  const toLine = ({ fee }: JudgedFee): QuoteLine => lineOf(fee, bases, all, asked);
  const isCovered = coverAll(bases, asked);
  const based = baseLines(bases, reductions, all, asked).map((line) =>
    isCovered ? line : { ...line, conditional: true },
  );
  const added = onTop.filter(isCertain).map(toLine);
  const pending = onTop.filter((one) => one.fee.mandatory === true && !isCertain(one));
  const left = [...onTop.filter((one) => !isCertain(one)), ...reductions.filter((one) => !isDue(one))];
  const optional = left.map(toLine);
  const decides = !isCovered || based.some((line) => !sameMoney(line, based[0]!)) ? bases : [];
  const open = new Set([...decides, ...left].flatMap((one) => one.open));
  // Who pays is a question like any other, where the service asks it.
  if ([...based, ...added, ...optional].some(({ fee }) => isForSome(fee, asked))) open.add(companyKey);
  const sum = sumOf(based, added, pending.map(toLine));
  const tell = besideExtras([...based, ...added], optional);
  return {
    lines: [...based, ...added].map(tell),
    optional: optional.map(tell),
    ...sum,
    exact: sum.exact && !left.some(mayChange),
    isUnpricedDay,
    open: asked.questions.map(({ key }) => key).filter((key) => open.has(key)),
  };
}
