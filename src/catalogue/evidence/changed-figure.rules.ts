import { same, type Fields } from '../record/merge/content-value.rules.js';

/** Fields that make a figure, of all kinds of figures; words beside it do not. */
const values = [
  ...['kind', 'amountCents', 'minimumCents', 'maximumCents', 'currency', 'percentage'],
  ...['from', 'to', 'unit', 'startsOn', 'endsOn', 'recursFrom', 'recursUntil'],
  ...['minimum', 'maximum', 'ranges', 'exceptions', 'season'],
];

/** A figure after a patch. When the value changes, the dates of its source no longer apply, unless the patch gives them. */
export function withoutOldDays(before: Fields, after: Fields, patch: Fields): Fields {
  if (values.every((name) => same(before[name], after[name]))) return after;
  const isOld = (name: string): boolean => (name === 'seenOn' || name === 'readOn') && patch[name] === undefined;
  return Object.fromEntries(Object.entries(after).filter(([name]) => !isOld(name)));
}
