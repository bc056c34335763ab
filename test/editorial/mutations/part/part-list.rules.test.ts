import { expect, test } from '@jest/globals';
import {
  feesReferringTo,
  inserted,
  removed,
  replaced,
} from '../../../../src/editorial/mutations/part/part-list.rules.js';

const fees = [{ kind: 'FIXED' }, { kind: 'RANGE' }, { kind: 'PERCENTAGE', baseFee: 1 }];

test.each([
  ['into a missing list', {}, 0, { kind: 'FREE' }, [{ kind: 'FREE' }]],
  [
    'before the base fee shifts references',
    { fees },
    1,
    { kind: 'FREE' },
    [fees[0], { kind: 'FREE' }, fees[1], { kind: 'PERCENTAGE', baseFee: 2 }],
  ],
  [
    'behind the base fee leaves references',
    { fees },
    2,
    { kind: 'FREE' },
    [fees[0], fees[1], { kind: 'FREE' }, fees[2]],
  ],
  ['its own reference counts itself', { fees: [fees[0]] }, 0, { baseFee: 1 }, [{ baseFee: 1 }, fees[0]]],
])('inserted: %s', (_, content, at, element, expected) => {
  expect(inserted(content, 'fees', at, element)).toEqual({ fees: expected });
});

test.each([
  ['before the base fee', { fees }, 0, [fees[1], { kind: 'PERCENTAGE', baseFee: 0 }]],
  ['behind the base fee', { fees: [...fees, { kind: 'FREE' }] }, 3, fees],
])('removed: %s', (_, content, at, expected) => {
  expect(removed(content, 'fees', at)).toEqual({ fees: expected });
});

test('lists other than fees are shifted without touching references', () => {
  expect(inserted({ documents: [{ baseFee: 0 }] }, 'documents', 0, {})).toEqual({ documents: [{}, { baseFee: 0 }] });
});

const legalBases = [{ citation: '§ 1' }, { citation: '§ 2' }];
const citing = [{ legalBasis: '§ 1' }, { legalBasis: '§ 2' }, {}];

test.each([
  [
    'fees follow the new name',
    citing,
    { citation: '§ 3' },
    { legalBases: [{ citation: '§ 3' }, legalBases[1]], fees: [{ legalBasis: '§ 3' }, citing[1], {}] },
  ],
  [
    'fees stay where the name stays',
    citing,
    { citation: '§ 1', url: 'https://a.example' },
    { legalBases: [{ citation: '§ 1', url: 'https://a.example' }, legalBases[1]] },
  ],
  ['fees stay where none cites it', [{}], { citation: '§ 3' }, { legalBases: [{ citation: '§ 3' }, legalBases[1]] }],
])('replaced: %s', (_, own, element, expected) => {
  expect(replaced({ legalBases, fees: own }, 'legalBases', 0, element)).toEqual(expected);
});

test.each([
  ['a base fee', { fees }, 'fees', 1, [2]],
  ['a fee without dependants', { fees }, 'fees', 0, []],
  ['a fee that is based on itself only', { fees: [{ baseFee: 0 }] }, 'fees', 0, []],
  ['a legal basis', { legalBases, fees: citing }, 'legalBases', 1, [1]],
  ['a legal basis of the place of a citing fee', { legalBases, fees: citing }, 'legalBases', 0, [0]],
  ['a document', { documents: [{}], fees: citing }, 'documents', 0, []],
])('feesReferringTo: %s', (_, content, list, at, expected) => {
  expect(feesReferringTo(content, list, at)).toEqual(expected);
});
