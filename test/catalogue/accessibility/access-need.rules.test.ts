import { describe, expect, test } from '@jest/globals';
import { meetsNeeds } from '../../../src/catalogue/accessibility/access-need.rules.js';
import { AccessNeed } from '../../../src/catalogue/accessibility/access-enums.js';
import type { AccessStates } from '../../../src/catalogue/accessibility/access-sentence.rules.js';

const address = (states: Partial<AccessStates>): AccessStates => ({
  stepFree: null,
  lift: null,
  inductionLoop: null,
  parking: null,
  toilet: null,
  ...states,
});
const { STEP_FREE, LIFT } = AccessNeed;

describe('an office has what is needed', () => {
  test.each<[what: string, addresses: (AccessStates | null)[], needs: AccessNeed[], has: boolean | null]>([
    ['when all is recorded', [address({ stepFree: 'YES', lift: 'YES' })], [STEP_FREE, LIFT], true],
    ['whatever else is not there', [address({ stepFree: 'YES', toilet: 'NO' })], [STEP_FREE], true],
    ['not when one thing is not there', [address({ stepFree: 'YES', lift: 'NO' })], [STEP_FREE, LIFT], false],
    ['not when it is there with limits only', [address({ stepFree: 'PARTLY' })], [STEP_FREE], false],
    ['not when one thing is not there and another not known', [address({ lift: 'NO' })], [STEP_FREE, LIFT], false],
    ['perhaps when one thing is not known', [address({ stepFree: 'YES' })], [STEP_FREE, LIFT], null],
    ['perhaps when nothing is recorded of the address', [null], [STEP_FREE], null],
    ['perhaps when no address is recorded', [], [STEP_FREE], null],
    ['at one of its addresses', [address({ stepFree: 'NO' }), address({ stepFree: 'YES' })], [STEP_FREE], true],
    ['perhaps at one of its addresses', [address({ stepFree: 'NO' }), null], [STEP_FREE], null],
    [
      'not when each address has another half of it',
      [address({ stepFree: 'YES', lift: 'NO' }), address({ stepFree: 'NO', lift: 'YES' })],
      [STEP_FREE, LIFT],
      false,
    ],
  ])('%s', (_, addresses, needs, has) => {
    expect(meetsNeeds(addresses, needs)).toBe(has);
  });

  test.each([
    [AccessNeed.STEP_FREE, 'stepFree'],
    [AccessNeed.LIFT, 'lift'],
    [AccessNeed.INDUCTION_LOOP, 'inductionLoop'],
    [AccessNeed.PARKING, 'parking'],
    [AccessNeed.TOILET, 'toilet'],
  ])('%s is asked of %s alone', (need, feature) => {
    expect(meetsNeeds([address({ [feature]: 'YES' })], [need])).toBe(true);
    const others = Object.values(AccessNeed).filter((other) => other !== need);
    expect(others.map((other) => meetsNeeds([address({ [feature]: 'YES' })], [other]))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
