import type { Contents } from '../contents.js';
import type { PeriodContent } from '../record-content.js';
import { finding, type Finding } from './finding.js';
import type { Path } from './content-texts.js';
import type { Surroundings } from './surroundings.js';
import type { JudgedKind } from './rule.js';

const isDay = (value: unknown): boolean => typeof value === 'string' && !/^\d\d-\d\d$/.test(value);

/** Seasons repeat every year and may span its turn. */
const isPeriod = (value: object): value is Required<PeriodContent> =>
  'from' in value && 'until' in value && isDay(value.from) && isDay(value.until);

/** Periods that end before they begin. */
export function reversedPeriod(value: unknown, path: Path = []): Finding[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isPeriod(value) && value.until < value.from)
    return [finding('PERIOD_REVERSED', [...path, 'until'], { from: value.from, until: value.until })];
  const inner: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return inner.flatMap(([key, one]) => reversedPeriod(one, [...path, key]));
}

const hasEnded = (period: PeriodContent | undefined, today: string): boolean =>
  period?.until !== undefined && period.until < today;

/** Validity of the whole record. */
export const expiredRecord =
  (name: 'valid' | 'active') =>
  (content: { valid?: PeriodContent; active?: PeriodContent }, { today }: Surroundings): Finding[] => {
    const period = content[name];
    return hasEnded(period, today) ? [finding('RECORD_EXPIRED', [name, 'until'], { until: period!.until! })] : [];
  };

const dated = ['fees', 'deadlines', 'addresses', 'openingHours'] as const;

type DatedParts = { [name in (typeof dated)[number]]?: readonly { valid?: PeriodContent }[] };

/** Expired parts are acceptable while another part of the same list is valid. */
export const expiredParts = (content: Contents[JudgedKind], { today }: Surroundings): Finding[] =>
  dated
    .filter((name) => {
      const parts = (content as DatedParts)[name] ?? [];
      return parts.length > 0 && parts.every(({ valid }) => hasEnded(valid, today));
    })
    .map((field) => finding('PARTS_EXPIRED', [field], { field }));
