import { describe, expect, test } from '@jest/globals';
import type { RecordContent } from '../../../../src/catalogue/record/record-content.js';
import { identifierShared } from '../../../../src/catalogue/record/quality/identity.quality.js';
import { findingsOf } from '../../../../src/catalogue/record/quality/rule.js';
import { nothingAround, type SharedIdentifier } from '../../../../src/catalogue/record/quality/surroundings.js';

const found = (identifiers: RecordContent['identifiers'], sharedIdentifiers: SharedIdentifier[]) =>
  findingsOf(identifierShared, { slug: 'eins', identifiers }, { ...nothingAround('2026-12-01'), sharedIdentifiers });

const [a, b] = [
  { agency: 'stelle', value: '1' },
  { agency: 'stelle', value: '2' },
];

describe('an identifier that another record bears too', () => {
  test('is found where it stands, once, with the other record', () => {
    const shared = ['zwei', 'drei'].map((other) => ({ ...b, other }));
    expect(found([a, b], shared)).toMatchObject([
      { rule: 'IDENTIFIER_SHARED', severity: 'MUST', path: ['identifiers', '1'] },
    ]);
    expect(found([a, b], shared)[0]!.message.de).toContain('„zwei“');
  });

  test.each([
    [[a], [{ ...b, other: 'zwei' }]],
    [[{ ...a, agency: 'andere' }], [{ ...a, other: 'zwei' }]],
    [undefined, [{ ...a, other: 'zwei' }]],
    [[a], []],
  ])('is not found in %j beside %j', (identifiers, shared) => {
    expect(found(identifiers, shared)).toEqual([]);
  });
});
