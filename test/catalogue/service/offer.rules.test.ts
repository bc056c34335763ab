import { expect, test } from '@jest/globals';
import { offerOf, type LaidDown } from '../../../src/catalogue/service/offer.rules.js';

const [here, inPart]: LaidDown[] = [
  { isValid: true, covers: 'ALL' },
  { isValid: true, covers: 'PART' },
];
const [ended, endedInPart]: LaidDown[] = [
  { isValid: false, covers: 'ALL' },
  { isValid: false, covers: 'PART' },
];

test.each<[what: string, laid: LaidDown[], kind: string, counted: LaidDown[]]>([
  ['nothing', [], 'NOT_RECORDED', []],
  ['what is valid here', [here!], 'OFFERED', [here!]],
  ['what is valid here before what is valid in a part', [inPart!, here!], 'OFFERED', [here!]],
  ['what is valid in a part', [inPart!], 'OFFERED_IN_PARTS', [inPart!]],
  ['what is valid in a part before what has ended here', [ended!, inPart!], 'OFFERED_IN_PARTS', [inPart!]],
  ['what has ended here', [ended!], 'NOT_VALID', [ended!]],
  ['what is valid here before what has ended here', [ended!, here!], 'OFFERED', [here!]],
  ['what has ended in a part, which says nothing of the whole', [endedInPart!], 'NOT_RECORDED', []],
])('of %s', (_, laid, kind, counted) => {
  const offer = offerOf(laid);
  expect(offer.kind).toBe(kind);
  expect(offer.kind === 'NOT_RECORDED' ? [] : offer.laid).toEqual(counted);
});
