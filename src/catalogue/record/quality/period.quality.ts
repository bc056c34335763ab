import { writtenDay } from '../../../platform/i18n/written-day.js';
import type { PeriodContent } from '../record-content.js';
import type { Path } from './content-texts.js';
import type { Hit } from './finding.js';
import { rule, type QualityRule } from './rule.js';
import type { Surroundings } from './surroundings.js';

const isDay = (value: unknown): boolean => typeof value === 'string' && !/^\d\d-\d\d$/.test(value);

/** Seasons repeat every year and may span its turn. */
const isPeriod = (value: object): value is Required<PeriodContent> =>
  'from' in value && 'until' in value && isDay(value.from) && isDay(value.until);

function reversedPeriods(value: unknown, path: Path = []): Hit[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isPeriod(value) && value.until < value.from)
    return [{ path: [...path, 'until'], values: { from: writtenDay(value.from), until: writtenDay(value.until) } }];
  const inner: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return inner.flatMap(([key, one]) => reversedPeriods(one, [...path, key]));
}

/** Periods that end before they begin. */
export const reversedPeriod = rule(
  'PERIOD_REVERSED',
  {
    severity: 'MUST',
    message: {
      de: 'Der Zeitraum endet ({until}), bevor er beginnt ({from}).',
      en: 'The period ends ({until}) before it begins ({from}).',
    },
    fix: { de: 'Berichtigen Sie Beginn oder Ende.', en: 'Correct its beginning or end.' },
  },
  (content: object) => reversedPeriods(content),
);

const hasEnded = (period: PeriodContent | undefined, today: string): boolean =>
  period?.until !== undefined && period.until < today;

interface DatedContent {
  valid?: PeriodContent;
  active?: PeriodContent;
}

/** Validity of the whole record. */
export const expiredRecord = (name: 'valid' | 'active'): QualityRule<DatedContent> =>
  rule(
    'RECORD_EXPIRED',
    {
      severity: 'MUST',
      message: { de: 'Die Gültigkeit ist am {until} abgelaufen.', en: 'The validity ended on {until}.' },
      fix: {
        de: 'Verlängern Sie die Gültigkeit, oder nehmen Sie den Eintrag zurück.',
        en: 'Extend the validity, or withdraw the record.',
      },
    },
    (content: DatedContent, { today }: Surroundings) => {
      const period = content[name];
      return hasEnded(period, today) ? [{ path: [name, 'until'], values: { until: writtenDay(period!.until!) } }] : [];
    },
  );

const dated = {
  fees: { de: 'Gebühren', en: 'fees' },
  deadlines: { de: 'Fristen', en: 'deadlines' },
  addresses: { de: 'Anschriften', en: 'addresses' },
  openingHours: { de: 'Öffnungszeiten', en: 'opening hours' },
} as const;

type DatedPart = keyof typeof dated;

type DatedParts = { [name in DatedPart]?: readonly { valid?: PeriodContent }[] };

/** Expired parts are acceptable while another part of the same list is valid. */
export const expiredParts = rule(
  'PARTS_EXPIRED',
  {
    severity: 'SHOULD',
    message: {
      de: 'Alle eingetragenen {parts} sind abgelaufen.',
      en: 'All recorded {parts} have ended.',
    },
    fix: { de: 'Ergänzen Sie, was heute gilt.', en: 'Add what is valid today.' },
  },
  (content: object, { today }: Surroundings) =>
    (Object.keys(dated) as DatedPart[])
      .filter((name) => {
        const parts = (content as DatedParts)[name] ?? [];
        return parts.length > 0 && parts.every(({ valid }) => hasEnded(valid, today));
      })
      .map((field) => ({ path: [field], values: { parts: dated[field] } })),
);
