import { decimalAmount } from './amount.rules.js';
import type { FeeContent } from './fee.content.js';
import { costsNothing } from './free-fee.rules.js';
import type { AnswerConditionContent } from '../question/question.content.js';
import { germanText } from '../record/quality/content-texts.js';

/** What a finding calls a fee. */
export const nameOf = ({ label, condition, amountCents, currency = 'EUR' }: FeeContent, index: number): string =>
  germanText(label) ||
  germanText(condition) ||
  (amountCents === undefined
    ? `${index + 1}`
    : `${decimalAmount(amountCents, currency, 'en')} ${currency === 'EUR' ? '€' : currency}`);

/** Key of a condition on answers; conditions and options have no order. */
const conditionKey = ({ question, from, until, is, oneOf }: AnswerConditionContent): string =>
  JSON.stringify([question, from, until, is, [...(oneOf ?? [])].sort()]);

/** What decides by itself whether a fee is due, without words. */
const decided = (fee: FeeContent): unknown[] => [
  [...(fee.audiences ?? [])].sort(),
  (fee.applies ?? []).map(conditionKey).sort(),
  fee.channel ?? '',
  fee.surcharge ?? false,
  fee.baseFee ?? -1,
];

/** Key of the case that a fee applies to. */
export const caseOf = (fee: FeeContent): string =>
  JSON.stringify([
    germanText(fee.label),
    germanText(fee.condition),
    germanText(fee.description),
    germanText(fee.freeReason),
    germanText(fee.unit),
    germanText(fee.percentageOf),
    fee.proof ?? '',
    decided(fee),
  ]);

/** Key of the case without the texts that put the required answers into words. */
export const caseBesideAnswers = (fee: FeeContent): string =>
  JSON.stringify([
    germanText(fee.label),
    germanText(fee.unit),
    germanText(fee.percentageOf),
    fee.proof ?? '',
    decided(fee),
  ]);

/** Key of the case, whatever the money is for. */
export const caseWithoutTexts = (fee: FeeContent): string => JSON.stringify(decided(fee));

/** Key of the amount; nothing is the same however it is recorded. */
export function amountOf(fee: FeeContent): string {
  const { kind, amountCents, minimumCents, maximumCents, percentage, currency = 'EUR' } = fee;
  if (costsNothing(fee)) return 'FREE';
  return JSON.stringify([kind, amountCents, minimumCents, maximumCents, percentage, currency]);
}

/** Whether two fees are valid on a same day. */
export const overlap = (one: FeeContent, other: FeeContent): boolean =>
  (one.valid?.from ?? '0000') <= (other.valid?.until ?? '9999') &&
  (other.valid?.from ?? '0000') <= (one.valid?.until ?? '9999');
