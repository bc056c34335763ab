import type { Placement } from './problem.js';
import type { ResponsibilityContent } from '../../responsibility/responsibility.content.js';
import type { PeriodContent } from '../record-content.js';

interface Taken {
  placement: Placement;
  from: string;
  until: string;
}

/** Periods by what they hold for; of the same thing no two may overlap. */
export class Overlaps {
  private readonly taken = new Map<string, Taken | Taken[]>();

  /** Where an overlapping period of the same thing stands, if there is one. */
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

/** What makes two responsibilities the same: only their periods may then tell them apart. */
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
