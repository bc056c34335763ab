import type { Applicability } from '../../catalogue/question/applicability.rules.js';
import { isShareOfFee } from './fee-money.rules.js';
import type { FeeFacts } from './quote.js';

export interface JudgedFee extends Applicability {
  fee: FeeFacts;
  /** Whether it is due only for some of those who may be asking, or by some of the channels. */
  isScoped: boolean;
}

export interface JudgedBases {
  /** The base fee, or all candidates for it. */
  bases: JudgedFee[];
  /** Reductions and exemptions that replace the base fee. */
  reductions: JudgedFee[];
  /** Surcharges. */
  extras: JudgedFee[];
  /** Base fees, or candidates, that an exemption covers; their surcharges are due all the same. */
  waived: JudgedFee[];
}

const isPrice = ({ kind, surcharge }: FeeFacts): boolean => kind !== 'FREE' && !surcharge;

/**
 * Whether a fee depends on a question that no other fee depends on; it then replaces the others when the answer is yes.
 * A fee whose question decides other fees as well is one of several prices, such as those by age.
 */
function isSpecialCase(fee: FeeFacts, all: readonly FeeFacts[]): boolean {
  if (fee.applies.length === 0 || fee.surcharge || isShareOfFee(fee)) return false;
  const prices = all.filter((one) => one.id !== fee.id && isPrice(one) && !isShareOfFee(one));
  if (prices.length === 0) return false;
  const asked = new Set(prices.flatMap(({ applies }) => applies.map(({ question }) => question)));
  const isAsked = ({ question }: { question: string }): boolean => asked.has(question);
  return fee.kind === 'FREE' ? !fee.applies.every(isAsked) : !fee.applies.some(isAsked);
}

/** Whether the fee is an ordinary fee, one of which is due. */
function isOrdinary(fee: FeeFacts, all: readonly FeeFacts[]): boolean {
  if (fee.surcharge || isShareOfFee(fee) || isSpecialCase(fee, all)) return false;
  if (fee.applies.length > 0) return true;
  return fee.kind === 'FREE' ? fee.condition === null : fee.kind !== 'DESCRIBED';
}

/** Number of limits of a fee that a request can be within: answers, who pays, the channel. */
export const limitsOf = ({ applies, audiences, channel }: FeeFacts): number =>
  applies.length + (audiences.length > 0 ? 1 : 0) + (channel === null ? 0 : 1);

/** A fee for the given case takes precedence over a general one. */
function mostSpecific(bases: JudgedFee[]): JudgedFee[] {
  const isOpen = ({ verdict, isScoped }: JudgedFee): boolean => verdict === 'OPEN' || isScoped;
  const most = Math.max(0, ...bases.filter((one) => !isOpen(one)).map(({ fee }) => limitsOf(fee)));
  return bases.filter((one) => isOpen(one) || limitsOf(one.fee) === most);
}

/** An exemption whose condition is text only cannot be promised to anybody. */
const isFreeForSome = ({ kind, condition, applies }: FeeFacts): boolean =>
  kind === 'FREE' && condition !== null && applies.length === 0;

/** Fallback without an ordinary fee: a fee in words, else an independent surcharge. */
function standIns(judged: readonly JudgedFee[], all: readonly FeeFacts[]): JudgedFee[] {
  if (all.some((fee) => isOrdinary(fee, all))) return [];
  const others = judged.filter(({ fee }) => !fee.surcharge && !isShareOfFee(fee) && !isFreeForSome(fee));
  return others.length > 0 || all.some(({ surcharge }) => !surcharge) ? others : [...judged];
}

/** A reduction belongs to the base fee it names; to any when it names none or one that is not valid on the day. */
export const isOnTopOf = ({ baseFeeId }: FeeFacts, bases: readonly JudgedFee[], all: readonly FeeFacts[]): boolean =>
  baseFeeId === null || !all.some(({ id }) => id === baseFeeId) || bases.some(({ fee }) => fee.id === baseFeeId);

/** What is due in place of every base fee: an exemption, else the fees for special cases, of which one is due. */
function replacementsIn(rest: readonly JudgedFee[], all: readonly FeeFacts[]): JudgedFee[] {
  const held = rest.filter(
    ({ fee, verdict, isScoped }) =>
      verdict === 'YES' && !isScoped && isSpecialCase(fee, all) && isOnTopOf(fee, [], all),
  );
  const exemption = held.find(({ fee }) => fee.kind === 'FREE');
  return exemption ? [exemption] : mostSpecific(held);
}

/** Separates base fees, replacements and surcharges; `all` contains the fees of every case. */
export function judgeBases(judged: readonly JudgedFee[], all: readonly FeeFacts[]): JudgedBases {
  const ordinary = judged.filter(({ fee }) => isOrdinary(fee, all));
  const stead = standIns(judged, all);
  const rest = judged.filter((one) => !ordinary.includes(one) && !stead.includes(one));
  const replacements = replacementsIn(rest, all);
  const isReplaced = replacements.length > 0;
  const isWaived = replacements[0]?.fee.kind === 'FREE';
  const candidates = mostSpecific([...ordinary, ...stead]);
  // A single fee that may not be due is no base fee, because possibly nothing is due.
  const isOnlyPossible = candidates.length === 1 && candidates[0]!.verdict === 'OPEN';
  const bases = isReplaced ? replacements : isOnlyPossible ? [] : candidates;
  const left = [
    ...rest.filter((one) => !replacements.includes(one)),
    ...(isOnlyPossible && !isReplaced ? candidates : []),
  ];
  const isReduction = ({ fee }: JudgedFee): boolean =>
    !fee.surcharge && (fee.kind === 'FREE' || isShareOfFee(fee) || isSpecialCase(fee, all));
  return {
    bases,
    // Nothing is left to reduce of nothing. Surcharges stay: an exemption covers the fee, not what is chosen on top of it.
    reductions: isWaived ? [] : left.filter((one) => isReduction(one) && isOnTopOf(one.fee, bases, all)),
    extras: left.filter((one) => !isReduction(one)),
    waived: isWaived ? candidates : [],
  };
}
