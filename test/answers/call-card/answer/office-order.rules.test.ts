import { describe, expect, test } from '@jest/globals';
import { inUsefulOrder } from '../../../../src/answers/call-card/answer/office-order.rules.js';

describe('the order of offices on a call card', () => {
  const office = (name: string, differing: object = {}) => ({
    name,
    roles: ['RESPONSIBLE'],
    nearness: 0,
    isOpen: false,
    ...differing,
  });

  test.each([
    ['as laid down among equals', [office('a'), office('b')], 'a b'],
    ['none of none', [], ''],
    [
      'by the first role of each',
      [
        office('a', { roles: ['RESPONSIBLE', 'CONTACT_POINT'] }),
        office('b', { roles: ['CONTACT_POINT', 'RESPONSIBLE'], nearness: 2 }),
      ],
      'a b',
    ],
    ['near before open', [office('a', { isOpen: true }), office('b', { nearness: 1 })], 'b a'],
    [
      'the same postal code before the same borough',
      [office('a', { nearness: 1 }), office('b', { nearness: 2 })],
      'b a',
    ],
    ['open before closed', [office('a'), office('b', { isOpen: true })], 'b a'],
    [
      'roles as laid down, however near',
      [office('a'), office('b', { roles: ['CONTACT_POINT'], nearness: 2, isOpen: true }), office('c', { nearness: 1 })],
      'c a b',
    ],
  ])('is %s', (_, offices, order) => {
    expect(
      inUsefulOrder(offices)
        .map(({ name }) => name)
        .join(' '),
    ).toBe(order);
  });

  test('is told in a list of its own', () => {
    const offices = [office('a'), office('b', { nearness: 1 })];
    inUsefulOrder(offices);
    expect(offices.map(({ name }) => name)).toEqual(['a', 'b']);
  });
});
