import type { AccessNeed } from './access-enums.js';
import type { AccessFeature, AccessStates } from './access-sentence.rules.js';

const featureOf: Record<AccessNeed, AccessFeature> = {
  STEP_FREE: 'stepFree',
  LIFT: 'lift',
  INDUCTION_LOOP: 'inductionLoop',
  PARKING: 'parking',
  TOILET: 'toilet',
};

/** Whether an address has all that is needed; null while something is not recorded and nothing says otherwise. */
function hasAll(states: AccessStates | null, needs: readonly AccessNeed[]): boolean | null {
  const found = needs.map((need) => states?.[featureOf[need]] ?? null);
  if (found.some((state) => state === 'NO' || state === 'PARTLY')) return false;
  return found.includes(null) ? null : true;
}

/**
 * Whether one of the addresses of an office has all that is needed; what is there with limits is not enough. Null when that is
 * not known, also of an office of which no address is recorded.
 */
export function meetsNeeds(addresses: readonly (AccessStates | null)[], needs: readonly AccessNeed[]): boolean | null {
  const answers = addresses.map((states) => hasAll(states, needs));
  if (answers.includes(true)) return true;
  return answers.length === 0 || answers.includes(null) ? null : false;
}
