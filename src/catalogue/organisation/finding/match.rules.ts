import { meetsNeeds } from '../../accessibility/access-need.rules.js';
import type { AccessNeed } from '../../accessibility/access-enums.js';
import { counterHours, hoursOfCity } from '../../opening-hours/office-hours.rules.js';
import { openness } from '../../opening-hours/opening-gaps.rules.js';
import { dayInBremen } from '../../../platform/clock/bremen-clock.rules.js';
import type { Candidate, Candidates } from './candidates.js';

/** What is asked of an organisation that need not be recorded. */
export interface Asked {
  openAt: Date | null;
  accessible: readonly AccessNeed[];
}

type Around = Pick<Candidates, 'serviceHours' | 'cities'>;

/** Whether visitors come in at the moment, by the same hours as on the card of a call. */
function isOpenFor(
  { hours, counterHours: counter }: Candidate,
  { serviceHours, cities }: Around,
  at: Date,
): boolean | null {
  const day = dayInBremen(at);
  const inPerson = hoursOfCity(counterHours(hours, counter, day, serviceHours), cities).hours;
  return openness(inPerson, at, { ofOffice: true, purpose: 'COUNTER' });
}

/** Whether all that is asked is recorded of the organisation: false when something is recorded otherwise, null when it is not known. */
export function matches(candidate: Candidate, around: Around, { openAt, accessible }: Asked): boolean | null {
  const answers = [
    ...(openAt ? [isOpenFor(candidate, around, openAt)] : []),
    ...(accessible.length > 0 ? [meetsNeeds(candidate.access, accessible)] : []),
  ];
  if (answers.includes(false)) return false;
  return answers.includes(null) ? null : true;
}
