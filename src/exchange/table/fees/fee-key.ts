import { createHash } from 'node:crypto';
import type { FeeContent } from '../../../catalogue/fee/fee.content.js';
import { isFields } from '../../../catalogue/record/merge/content-value.rules.js';

/** A value whose fields stand in one order. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (!isFields(value)) return value;
  const names = Object.keys(value).sort();
  return names.map((name) => [name, inOrder(value[name])]);
}

/** The place of the base fee is no part of a fee: it moves when fees are added before it. */
function fingerprint({ baseFee: _place, ...fee }: FeeContent): string {
  return createHash('sha256')
    .update(JSON.stringify(inOrder(fee)))
    .digest('hex')
    .slice(0, 8);
}

/** Key of a fee in an exported table: its place from 1, and what it said. */
export const feeKey = (fee: FeeContent, at: number): string => `${at + 1}-${fingerprint(fee)}`;

/** The fee that a key means: what it said then is said by one fee, at that place if by several; null when by none. */
export function feeByKey<Fee extends { fee: FeeContent }>(fees: readonly Fee[], key: string): Fee | null {
  const [, place, said] = /^(\d+)-([0-9a-f]{8})$/.exec(key) ?? [];
  const alike = fees.filter(({ fee }) => fingerprint(fee) === said);
  const there = fees[Number(place) - 1];
  if (there && alike.includes(there)) return there;
  return alike.length === 1 ? alike[0]! : null;
}
