import { oneLine } from '../../../platform/i18n/plain-text.js';
import { same, textIfWording } from '../../../catalogue/record/merge/content-value.rules.js';
import type { FeeContent } from '../../../catalogue/fee/fee.content.js';
import type { TextContent } from '../../../catalogue/record/record-content.js';

/** The day before. */
export const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** A fee with a direct reference to its base fee (instead of a position) and its row. */
export interface ListedFee {
  fee: FeeContent;
  base: ListedFee | undefined;
  line: number | null;
}

/** Reasons why a fee cannot be placed among the existing ones. */
export type Misfit = 'AMBIGUOUS' | 'BEGINNING_MISSING' | 'OVERLAP' | 'TWICE';

export function listedFees(fees: readonly FeeContent[]): ListedFee[] {
  const listed = fees.map((fee): ListedFee => ({ fee, base: undefined, line: null }));
  for (const one of listed) if (one.fee.baseFee !== undefined) one.base = listed[one.fee.baseFee];
  return listed;
}

export const feesOf = (listed: readonly ListedFee[]): FeeContent[] =>
  listed.map(({ fee, base }) => (base ? { ...fee, baseFee: listed.indexOf(base) } : fee));

const words = (text: TextContent | undefined): string => oneLine(textIfWording(text?.de) ?? '');

/** Fees with equal label and condition are one fee at different times. */
const isSameFee = (one: FeeContent, other: FeeContent): boolean =>
  words(one.label) === words(other.label) && words(one.condition) === words(other.condition);

// Sorts before and after every written day.
const fromOf = ({ valid }: FeeContent): string => valid?.from ?? '';
const untilOf = ({ valid }: FeeContent): string => valid?.until ?? '~';

/** Where an amount is from; that of another amount does not hold for it. */
const evidence = ['source', 'sourceAddress', 'seenOn', 'readOn', 'level'];

/** Fields that every row replaces: amount, validity and evidence. */
const ofTheTable = [
  ...['amountCents', 'minimumCents', 'maximumCents', 'percentage', 'percentageOf', 'currency'],
  ...['freeReason', 'valid', ...evidence],
];

const without = (fee: FeeContent, fields: readonly string[]): object =>
  Object.fromEntries(Object.entries(fee).filter(([field]) => !fields.includes(field)));

/** Fields kept from the replaced fee: those without a column. */
function takenOver(old: FeeContent, row: FeeContent): FeeContent {
  const texts = {
    ...(row.label && { label: { ...old.label, ...row.label } }),
    ...(row.condition && { condition: { ...old.condition, ...row.condition } }),
    ...(row.description && { description: { ...old.description, ...row.description } }),
  };
  return { ...without(old, ofTheTable), ...row, ...texts };
}

const endedBefore = (fee: FeeContent, day: string): FeeContent => ({
  ...fee,
  valid: { ...fee.valid, until: dayBefore(day) },
});

/** Position of a fee: after all fees of its kind that begin earlier. */
function placeAmong(listed: readonly ListedFee[], alike: readonly ListedFee[], fee: FeeContent): number {
  const before = alike.filter((one) => fromOf(one.fee) < fromOf(fee));
  if (before.length > 0) return Math.max(...before.map((one) => listed.indexOf(one))) + 1;
  return alike.length > 0 ? listed.indexOf(alike[0]!) : listed.length;
}

/** Without an end, a fee is valid until the next one begins. */
function untilTheNext(fee: FeeContent, next: string | undefined): FeeContent {
  return next === undefined || fee.valid?.until !== undefined ? fee : endedBefore(fee, next);
}

/**
 * Inserts a fee among the existing ones, in the order of validity: it replaces one of the same label and condition that
 * begins on the same day; an earlier one ends the day before; a later one ends the inserted fee.
 */
export function placeFee(listed: ListedFee[], row: FeeContent, line: number): Misfit | null {
  const alike = listed.filter(({ fee }) => isSameFee(fee, row));
  const from = fromOf(row);
  const atOnce = alike.filter(({ fee }) => fromOf(fee) === from);
  const running = alike.filter(({ fee }) => fromOf(fee) < from && untilOf(fee) >= from);
  const next = alike
    .map(({ fee }) => fromOf(fee))
    .filter((begin) => begin > from)
    .sort()[0];
  if (atOnce.some((one) => one.line !== null)) return 'TWICE';
  if (atOnce.length + running.length > 1) return 'AMBIGUOUS';
  if (from === '' && next !== undefined && row.valid?.until === undefined) return 'BEGINNING_MISSING';
  if (next !== undefined && row.valid?.until !== undefined && row.valid.until >= next) return 'OVERLAP';
  const [replaced] = atOnce;
  const [ended] = running;
  const old = replaced ?? ended;
  const fee = untilTheNext(old ? takenOver(old.fee, row) : row, next);
  if (replaced) {
    const isUnchanged = same(without(replaced.fee, evidence), without(fee, evidence));
    replaced.fee = isUnchanged ? replaced.fee : fee;
    replaced.line = line;
    return null;
  }
  const at = placeAmong(listed, alike, fee);
  if (ended) ended.fee = endedBefore(ended.fee, from);
  listed.splice(at, 0, { fee, base: old?.base, line });
  return null;
}
