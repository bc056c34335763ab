import { DateTime } from 'luxon';
import type { FigureKind } from './figure-kind.js';

/** Months after which a figure may have changed. */
export const monthsOf: Record<FigureKind, number> = {
  FEE: 24,
  OPENING_HOURS: 12,
  ACCESSIBILITY: 36,
  CONTACT: 12,
  DEADLINE: 36,
  VALIDITY: 36,
  PROCESSING_TIME: 12,
  PROMISE: 24,
  DOCUMENT: 36,
  RESPONSIBILITY: 24,
  OFFER: 24,
  PLACE: 120,
};

/** Whether what a source said on a day is older than the kind of figure allows. */
export const isOutdated = (kind: FigureKind, asOf: string, today: string): boolean =>
  asOf < DateTime.fromISO(today, { zone: 'utc' }).minus({ months: monthsOf[kind] }).toISODate()!;

/** The earliest of the days that sources give; null while one gives none: any of them may be that of the figure. */
export function earliest(days: readonly (string | null)[]): string | null {
  const known = days.filter((day) => day !== null);
  return known.length === days.length ? (known.sort()[0] ?? null) : null;
}
