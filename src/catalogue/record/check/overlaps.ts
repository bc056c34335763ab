import type { Placement } from './problem.js';
import type { ResponsibilityContent } from '../../responsibility/responsibility.content.js';
import type { PeriodContent } from '../record-content.js';

interface Taken {
  placement: Placement;
  from: string;
  until: string;
}

/** Collects periods by key; periods of one key must not overlap. */
export class Overlaps {
  private readonly taken = new Map<string, Taken | Taken[]>();

  /** Adds a period; returns the placement of an overlapping one, if any. */
  add(key: string, { from = '0000', until = '9999' }: PeriodContent = {}, placement: Placement): Placement | undefined {
    const before = this.taken.get(key);
    const own = { placement, from, until };
    if (before === undefined) {
      this.taken.set(key, own);
      return undefined;
    }
    const others = [before].flat();
    this.taken.set(key, [...others, own]);
    return others.find((other) => other.from <= until && from <= other.until)?.placement;
  }
}

/** Key of a responsibility; equal ones may differ in their periods only. */
export function responsibilityKey(record: ResponsibilityContent): string {
  const condition =
    record.conditionKind === undefined ? '' : JSON.stringify([record.conditionKind, record.initials, record.condition]);
  return [
    record.service,
    record.place,
    record.organisation ?? '',
    record.onlineService ?? '',
    record.role,
    condition,
  ].join(' ');
}
