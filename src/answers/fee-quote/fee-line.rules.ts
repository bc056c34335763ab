import type { JudgedFee } from './fee-base.rules.js';
import { answersInWords } from './fee-answers.rules.js';
import { isShareOfFee, moneyOf, shareOf } from './fee-money.rules.js';
import { isWordedOnly, scopeOf } from './fee-scope.rules.js';
import type { FeeFacts, QuoteCase, QuoteLine } from './quote.js';

const sameLabel = (one: FeeFacts, other: FeeFacts): boolean =>
  one.id !== other.id && other.condition === null && JSON.stringify(one.label) === JSON.stringify(other.label);

/** Whether the texts of the fee leave its case unsaid: nothing tells it from the others, or when it is always due. */
const isUntold = (fee: FeeFacts, all: readonly FeeFacts[]): boolean =>
  fee.condition === null &&
  fee.freeReason === null &&
  (fee.label === null || fee.mandatory === true || all.some((other) => sameLabel(fee, other)));

/** Amount of a fee in this case; percentages are calculated from a known base fee. */
export function lineOf(
  fee: FeeFacts,
  bases: readonly JudgedFee[],
  all: readonly FeeFacts[],
  asked: QuoteCase,
  alternative = false,
): QuoteLine {
  const scope = scopeOf(fee, asked);
  const base = bases.find((one) => one.fee.id === fee.baseFeeId) ?? (bases.length === 1 ? bases[0] : undefined);
  const source = isShareOfFee(fee) ? base?.fee : undefined;
  const unanswered = fee.applies.filter(({ question }) => !asked.answers.has(question));
  return {
    fee,
    money: shareOf(fee, base && moneyOf(base.fee)),
    unit: fee.unit ?? source?.unit ?? null,
    currency: fee.currency ?? source?.currency ?? null,
    alternative,
    scope,
    answers: isUntold(fee, all) ? answersInWords(unanswered, asked.questions) : null,
    conditional: scope.length > 0 || isWordedOnly(fee),
    isWaivedOnly: false,
  };
}
