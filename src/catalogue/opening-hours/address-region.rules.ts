import { addDays } from '../../platform/clock/bremen-clock.rules.js';
import type { ValidDays } from '../record/valid-days.rules.js';
import type { Timetable } from './timetable.js';

/** Regional key (ARS) of the place of an address, and the days on which the address holds. */
export interface AddressRegion {
  ars: string;
  valid: ValidDays;
}

const holdsOn = ({ validFrom, validUntil }: ValidDays, day: string | null): boolean =>
  day === null
    ? validFrom === null
    : (validFrom === null || validFrom <= day) && (validUntil === null || day <= validUntil);

/**
 * The timetable for each stretch of days on which it is in one place: the public holidays of a day are those of the address
 * that holds on it. `regions` are in order of preference.
 */
export function inRegions(timetable: Omit<Timetable, 'ars'>, regions: readonly AddressRegion[]): Timetable[] {
  const { validFrom, validUntil } = timetable;
  const changes = regions
    .flatMap(({ valid }) => [valid.validFrom, valid.validUntil && addDays(valid.validUntil, 1)])
    .filter((day) => day !== null)
    .filter((day) => (validFrom === null || validFrom < day) && (validUntil === null || day <= validUntil));
  const arsOn = (day: string | null): string | null => regions.find(({ valid }) => holdsOn(valid, day))?.ars ?? null;
  const stretches: Timetable[] = [{ ...timetable, ars: arsOn(validFrom) }];
  for (const day of [...new Set(changes)].sort()) {
    const before = stretches.at(-1)!;
    const ars = arsOn(day);
    if (ars === before.ars) continue;
    stretches.push({ ...before, ars, validFrom: day });
    before.validUntil = addDays(day, -1);
  }
  return stretches;
}
