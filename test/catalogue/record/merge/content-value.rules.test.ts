import { describe, expect, test } from '@jest/globals';
import {
  alignedLists,
  isFields,
  isKeyed,
  namesOf,
  same,
  textIfWording,
} from '../../../../src/catalogue/record/merge/content-value.rules.js';

test.each<[value: unknown, is: boolean]>([
  [{}, true],
  [{ a: 1 }, true],
  [[], false],
  [null, false],
  [undefined, false],
  ['text', false],
  [0, false],
])('%j is an object of the content: %s', (value, is) => {
  expect(isFields(value)).toBe(is);
});

test.each<[value: unknown, is: boolean]>([
  [{ de: 'Pass', en: 'passport' }, true],
  [{ 'de-x-leicht': 'Pass' }, true],
  [{ '03': { de: 'Pass' }, '24': { de: 'Kurz' } }, true],
  [{}, true],
  [{ slug: 'pass' }, false],
  [{ de: 'Pass', slug: 'pass' }, false],
  [{ '3': 'Pass' }, false],
  [{ '003': 'Pass' }, false],
  [['de'], false],
  [null, false],
])('the keys of %j are data: %s', (value, is) => {
  expect(isKeyed(value)).toBe(is);
});

test.each<[value: unknown, words: string | undefined]>([
  ['Pass', 'Pass'],
  ['', ''],
  [{ text: 'Pass', origin: 'MACHINE' }, 'Pass'],
  [{ text: 'Pass' }, 'Pass'],
  [{ text: 3 }, undefined],
  [{ de: 'Pass' }, undefined],
  [['Pass'], undefined],
  [3, undefined],
  [null, undefined],
  [undefined, undefined],
])('the words of %j are %j', (value, words) => {
  expect(textIfWording(value)).toBe(words);
});

test('the names of fields of several objects are told once, in order of appearance', () => {
  expect(namesOf()).toEqual([]);
  expect(namesOf({ b: 1, a: 1 }, { c: 1, b: 1 })).toEqual(['b', 'a', 'c']);
});

describe('two values of the content are the same:', () => {
  test.each<[one: unknown, other: unknown, is: boolean]>([
    ['Pass', 'Pass', true],
    ['Pass', 'pass', false],
    [1, '1', false],
    [0, false, false],
    [null, undefined, false],
    [undefined, undefined, true],
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    // A field without value is a field that is not there.
    [{ a: 1 }, { a: 1, b: undefined }, true],
    [['a', 'b'], ['a', 'b'], true],
    [['a', 'b'], ['b', 'a'], false],
    [['a'], ['a', 'a'], false],
    [[], [], true],
    [[{ a: [1] }], [{ a: [1] }], true],
    [[{ a: [1] }], [{ a: [2] }], false],
    // What people have written is the same as a plain text.
    ['Pass', { text: 'Pass', origin: 'HUMAN' }, true],
    ['Pass', { text: 'Pass' }, true],
    ['Pass', { text: 'Pass', origin: 'MACHINE' }, false],
    [{ text: 'Pass', origin: 'MACHINE' }, { text: 'Pass', origin: 'MACHINE_REVIEWED' }, false],
    [{ de: 'Pass' }, { de: { text: 'Pass', origin: 'HUMAN' } }, true],
  ])('%j and %j: %s', (one, other, is) => {
    expect(same(one, other)).toBe(is);
    expect(same(other, one)).toBe(is);
  });
});

describe('lists of objects', () => {
  const [a, b, c] = [{ key: 'a' }, { key: 'b' }, { key: 'c' }];

  test.each<[what: string, lists: unknown[]]>([
    ['one alone', [[a, b]]],
    ['empty ones', [[], []]],
    [
      'the same',
      [
        [a, b],
        [a, b],
      ],
    ],
    [
      'one with a changed element',
      [
        [a, b],
        [a, c],
      ],
    ],
    [
      'three, each with a change of its own',
      [
        [a, b],
        [a, c],
        [c, b],
      ],
    ],
  ])('can be compared by position: %s', (_, [first, ...others]) => {
    expect(alignedLists(first, ...others)).toEqual([first, ...others]);
  });

  test.each<[what: string, lists: unknown[]]>([
    ['one that is longer', [[a], [a, b]]],
    [
      'one whose elements have changed places',
      [
        [a, b],
        [b, a],
      ],
    ],
    [
      'one whose element has moved beside a new one',
      [
        [a, b],
        [c, a],
      ],
    ],
    ['one of three that is longer', [[a], [b], [a, b]]],
    ['one of texts', [['a'], ['b']]],
    ['objects and texts', [[a], ['b']]],
    ['no list', [[a], a]],
    ['none', [undefined, [a]]],
    ['one that is missing', [[a], undefined]],
  ])('cannot be compared by position: %s', (_, [first, ...others]) => {
    expect(alignedLists(first, ...others)).toBeUndefined();
  });
});
