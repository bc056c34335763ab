import { describe, expect, test } from '@jest/globals';
import { encodeCursor, requestedPage } from '../../../src/platform/read/page-arguments.js';

const order = { name: 'title', types: ['text', 'uuid'] as ('text' | 'uuid')[] };
const id = '00000000-0000-4000-8000-000000000001';

describe('a cursor', () => {
  test('gives back the sort key that it was made of', () => {
    const after = encodeCursor(['title', 'Ä "quoted", \u2028', id]);
    expect(requestedPage({ first: 5, after }, order)).toEqual({ first: 5, after: ['Ä "quoted", \u2028', id] });
  });

  test.each<[title: string, cursor: string]>([
    ['that is no base64 of JSON', 'garbage'],
    ['of another order', encodeCursor(['changed', 'a', id])],
    ['with too few parts', encodeCursor(['title', 'a'])],
    ['with too many parts', encodeCursor(['title', 'a', id, 'b'])],
    ['with a part of another type', encodeCursor(['title', 'a', 'no-uuid'])],
    ['with a number where a text belongs', encodeCursor(['title', 1, id])],
    ['that is an object', encodeCursor({ title: 'a' })],
  ])('%s is refused', (_, after) => {
    expect(() => requestedPage({ after }, order)).toThrow('is no cursor of this list');
  });

  test('is quoted in the message only as far as 100 characters', () => {
    expect(() => requestedPage({ after: 'x'.repeat(5_000) }, order)).toThrow(/^after is "x{100}"/);
  });
});

describe('the size of a page', () => {
  test.each([[1], [100]])('may be %i', (first) => {
    expect(requestedPage({ first }, order)).toEqual({ first, after: null });
  });

  test('is 20 by default', () => {
    expect(requestedPage({}, order).first).toBe(20);
  });

  test.each([[0], [-1], [101]])('may not be %i', (first) => {
    expect(() => requestedPage({ first }, order)).toThrow(`first is ${first}`);
  });
});
