import { companyKey } from '../../catalogue/question/answer-check.rules.js';
import { applicability } from '../../catalogue/question/applicability.rules.js';
import { isOnTopOf, judgeBases, type JudgedFee } from './fee-base.rules.js';
import { isShareOfFee, moneyOf, sameMoney, shareOf } from './fee-money.rules.js';
import { isForSome, isWordedOnly, scopeOf } from './fee-scope.rules.js';
import type { FeeFacts, Quote, QuoteCase, QuoteLine } from './quote.js';

const isMeant = ({ audiences, channel }: FeeFacts, { audience, channel: asked }: QuoteCase): boolean =>
  (audiences.length === 0 || audiences.includes(audience)) && (channel === null || asked === null || channel === asked);

/** Whether the fee is instead for somebody else who may be asking. */
const isOfOthers = (fee: FeeFacts, asked: QuoteCase): boolean =>
  (!fee.surcharge || fee.mandatory === true) &&
  !fee.audiences.includes(asked.audience) &&
  (asked.possibleAudiences ?? []).some(
    (audience) => isMeant(fee, { ...asked, audience }) && fee.audiences.includes(audience),
  );

/** Amount of a fee in this case; percentages are calculated from a known base fee. */
const lineOf = (fee: FeeFacts, bases: readonly JudgedFee[], asked: QuoteCase, alternative = false): QuoteLine => {
  const scope = scopeOf(fee, asked);
  const base = bases.find((one) => one.fee.id === fee.baseFeeId) ?? (bases.length === 1 ? bases[0] : undefined);
  const source = isShareOfFee(fee) ? base?.fee : undefined;
  return {
    fee,
    money: shareOf(fee, base && moneyOf(base.fee)),
    unit: fee.unit ?? source?.unit ?? null,
    currency: fee.currency ?? source?.currency ?? null,
    alternative,
    scope,
    conditional: scope.length > 0 || isWordedOnly(fee),
  };
};

/** Whether an answer makes the reduction due; without answers it does not apply. */
const isDue = ({ fee, verdict }: JudgedFee): boolean => verdict === 'YES' && fee.applies.length > 0;

/** Whether the surcharge is due: an answer makes it so, or it is due always. A condition in words decides nothing. */
const isAdded = (one: JudgedFee, asked: QuoteCase): boolean =>
  isDue(one) ||
  (one.fee.mandatory === true &&
    one.verdict === 'YES' &&
    !isWordedOnly(one.fee) &&
    scopeOf(one.fee, asked).length === 0);

/** What comes on top by an amount that is not known adds at least nothing. */
const amountOnTop = ({ money: { minimum, maximum } }: QuoteLine, side: 'minimum' | 'maximum'): number | null =>
  side === 'minimum' ? (minimum ?? 0) : maximum;

const add = (lines: readonly QuoteLine[], side: 'minimum' | 'maximum', base: number | null): number | null =>
  lines.reduce<number | null>((sum, line) => {
    const more = amountOnTop(line, side);
    return sum === null || more === null ? null : sum + more;
  }, base);

const bound = (lines: readonly QuoteLine[], side: 'minimum' | 'maximum'): number | null => {
  const amounts = lines.map(({ money }) => money[side]);
  if (amounts.length === 0 || amounts.includes(null)) return null;
  return (side === 'minimum' ? Math.min : Math.max)(...(amounts as number[]));
};

const currencyOf = (lines: readonly QuoteLine[]): string | null | undefined => {
  const currencies = [...new Set(lines.map((line) => line.currency).filter((currency) => currency !== null))];
  return currencies.length > 1 ? undefined : (currencies[0] ?? null);
};

const unitsOf = (lines: readonly QuoteLine[]): number => new Set(lines.map(({ unit }) => JSON.stringify(unit))).size;

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
  const minimum = add(added, 'minimum', bound(bases, 'minimum'));
  // A fee per unit beside a single fee counts at least once and has no upper bound.
  // Nor has a surcharge alone: what it comes on top of is not on record.
  const isOpen = (all.length > bases.length && unitsOf(all) > 1) || bases.some(({ fee }) => fee.surcharge);
  const maximum = isOpen ? null : add([...added, ...pending], 'maximum', bound(bases, 'maximum'));
  // Of alternatives of one amount, one that depends on nothing makes the others irrelevant.
  const isConditional = bases.every(({ conditional }) => conditional) || added.some(({ conditional }) => conditional);
  return { minimum, maximum, exact: minimum !== null && minimum === maximum && !isConditional, currency };
}

/** The base fee or its alternatives after applying a reduction. */
function baseLines(
  bases: readonly JudgedFee[],
  reductions: readonly JudgedFee[],
  all: FeeFacts[],
  asked: QuoteCase,
): QuoteLine[] {
  const held = reductions.filter(isDue);
  return bases.map((base) => {
    const line = lineOf(base.fee, [base], asked, bases.length > 1);
    const reduction = held.find(({ fee }) => isOnTopOf(fee, [base], all));
    if (!reduction) return line;
    // A fee that is reduced keeps its own condition.
    const reduced = lineOf(reduction.fee, [base], asked, line.alternative);
    const scope = [...(isWordedOnly(base.fee) ? [base.fee.condition!] : []), ...line.scope, ...reduced.scope];
    return { ...reduced, scope, conditional: line.conditional || reduced.conditional };
  });
}

/** Computes the quote from the fees valid on the day. */
export function quote(fees: readonly FeeFacts[], questionKeys: readonly string[], asked: QuoteCase): Quote {
  const all = fees.filter((fee) => isMeant(fee, asked));
  const conditions = fees.flatMap(({ applies }) => applies);
  const judged = all
    .map((fee): JudgedFee => ({ fee, ...applicability(fee.applies, asked.answers, conditions) }))
    .filter(({ verdict }) => verdict !== 'NO');
  const { bases, reductions, extras, waived } = judgeBases(judged, all);
  // A share of a fee that is waived is nothing, and is not told.
  const isLeft = ({ fee }: JudgedFee): boolean => waived.length === 0 || !isShareOfFee(fee);
  const onTop = extras.filter((one) => isLeft(one) && isOnTopOf(one.fee, [...bases, ...waived], all));
  // The surcharge of an undecided base fee is undecided as well.
  const isDecided = Math.max(bases.length, waived.length) <= 1;
  const isCertain = (one: JudgedFee): boolean => isAdded(one, asked) && (isDecided || one.fee.baseFeeId === null);
  const based = baseLines(bases, reductions, all, asked);
  const added = onTop.filter(isCertain).map(({ fee }) => lineOf(fee, bases, asked));
  const pending = onTop.filter((one) => one.fee.mandatory === true && !isCertain(one));
  const left = [...onTop.filter((one) => !isCertain(one)), ...reductions.filter((one) => !isDue(one))];
  const decides = based.some((line) => !sameMoney(line, based[0]!)) ? bases : [];
  const open = new Set([...decides, ...left].flatMap((one) => one.open));
  // Who pays is a question like any other, where the service asks it.
  const isAudienceOpen = [...based, ...added].some(({ fee }) => isForSome(fee, asked));
  if (isAudienceOpen) open.add(companyKey);
  // A fee beside these that no question decides leaves the total open, and so does one of somebody else who may be asking.
  const isOtherwise =
    left.some(({ fee }) => !fee.surcharge && fee.applies.length === 0) ||
    fees.some(
      (fee) => isOfOthers(fee, asked) && applicability(fee.applies, asked.answers, conditions).verdict !== 'NO',
    );
  const sum = sumOf(
    based,
    added,
    pending.map(({ fee }) => lineOf(fee, bases, asked)),
  );
  return {
    lines: [...based, ...added],
    optional: left.map(({ fee }) => lineOf(fee, bases, asked)),
    ...sum,
    exact: sum.exact && !isOtherwise,
    open: questionKeys.filter((key) => open.has(key)),
  };
}
