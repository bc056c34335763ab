import { describe, expect, test } from '@jest/globals';
import { addressLine } from '../../../../src/answers/call-card/wording/address-line.rules.js';

describe('an address in one line', () => {
  const street = { kind: 'STREET', street: 'Hollerallee 79', postalCode: '28209', city: 'Bremen' };

  test.each([
    [[street], 'Hollerallee 79, 28209 Bremen'],
    [[street, { ...street, kind: 'VISITOR', street: 'Hollerallee 80' }], 'Hollerallee 80, 28209 Bremen'],
    [[{ ...street, postalCode: null }], 'Hollerallee 79, Bremen'],
    [[{ ...street, postalCode: null, city: null }], 'Hollerallee 79'],
    [[{ kind: 'PO_BOX', street: null, postalCode: '28195', city: 'Bremen' }], null],
    [[{ ...street, kind: 'POSTAL' }], null],
    [[{ ...street, postalCode: '' }], 'Hollerallee 79, Bremen'],
    [[{ ...street, city: null }], 'Hollerallee 79, 28209'],
    [
      [
        { ...street, street: null },
        { ...street, kind: 'VISITOR', street: 'Am Markt 1' },
      ],
      'Am Markt 1, 28209 Bremen',
    ],
    [[], null],
  ])('of %j is %j', (addresses, line) => {
    expect(addressLine(addresses)).toBe(line);
  });

  test('is the first of several of the same kind', () => {
    expect(addressLine([street, { ...street, street: 'Am Markt 1' }])).toBe('Hollerallee 79, 28209 Bremen');
  });

  test('is that of a street in the city that is meant before that of visitors elsewhere', () => {
    const visitor = { ...street, kind: 'VISITOR', city: 'Bremerhaven' };
    expect(addressLine([visitor, street], 'Bremen')).toBe('Hollerallee 79, 28209 Bremen');
  });

  test('is that in the city that is meant, or none', () => {
    expect(addressLine([street, { ...street, city: 'Bremerhaven' }], 'Bremerhaven')).toBe(
      'Hollerallee 79, 28209 Bremerhaven',
    );
    expect(addressLine([street], 'Bremerhaven')).toBeNull();
  });
});
