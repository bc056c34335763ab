import { describe, expect, test } from '@jest/globals';
import {
  confidenceOf,
  isNamed,
  probability,
  signalNames,
  signals,
  silentBelow,
  sureFrom,
  type Signal,
} from '../../../../src/answers/search/ranking/confidence.rules.js';
import { coefficients } from '../../../../src/answers/search/ranking/coefficients.js';
import type { UnitKind } from '../../../../src/answers/search/understanding/question.js';
import { byScore, coefficientsOf, questionOf, ranked } from './hand-ranked.js';

const hopeless = coefficientsOf({ one: -20 });

describe('signals', () => {
  test('are those that the coefficients weigh', () => {
    expect(Object.keys(signals([ranked('a', 1)])).sort()).toEqual([...signalNames].sort());
    expect(Object.keys(coefficients).sort()).toEqual([...signalNames].sort());
  });

  test.each<[why: string, scores: number[], expected: Partial<Record<Signal, number>>]>([
    ['one alone', [1], { rivals: 0, lead: 1, score: 1 }],
    ['one ahead', [1, 0.5], { rivals: 0, lead: 0.5 }],
    ['one among equals', [1, 1, 0.95, 0.2], { rivals: 2 / 8, lead: 0 }],
    ['one of very many', Array<number>(20).fill(1), { rivals: 1 }],
    ['an outstanding one', [9], { score: 1.5 }],
    ['one of no worth', [0], { lead: 0, score: 0 }],
  ])('of %s', (_, scores, expected) => {
    const told = signals(scores.map((score, at) => ranked(`s${at}`, score)));
    for (const [name, value] of Object.entries(expected)) expect(told[name as Signal]).toBeCloseTo(value, 9);
  });

  test.each<[own: Parameters<typeof ranked>[2], told: Signal[]]>([
    [{ words: 1, isSynonymOnly: true }, ['oneWord', 'isSynonymOnly', 'oneWordSynonym']],
    [{ words: 1, isMentionOnly: true }, ['oneWord', 'isMentionOnly', 'oneWordPart']],
    [{ words: 1, isPartOnly: true }, ['oneWord', 'isPartOnly', 'oneWordPart']],
    [{ words: 2, isPartOnly: true }, ['isPartOnly']],
    [{ words: 4, isSynonymOnly: true }, ['manyWords', 'isSynonymOnly']],
    [{ isPrefix: true, isTitleWord: true }, ['isPrefix', 'isTitleWord', 'prefixAndTitle']],
    [{ isPrefix: true, isCorrected: true, isSituation: true }, ['isPrefix', 'isCorrected', 'isSituation']],
    [{ isNamed: true }, ['isNamed']],
  ])('of %j', (own, told) => {
    const flags = signals([ranked('a', 0, { covered: 0, coveredAnywhere: 0, ...own })]);
    expect(signalNames.filter((name) => name !== 'one' && flags[name] === 1).sort()).toEqual([...told].sort());
  });
});

test('a probability is even where nothing speaks, and grows with what speaks for it', () => {
  const told = signals([ranked('a', 1)]);
  expect(probability(told, coefficientsOf({}))).toBe(0.5);
  const [less, more] = [-1, 1].map((score) => probability(told, coefficientsOf({ score })));
  expect(less).toBeCloseTo(1 / (1 + Math.E), 9);
  expect(more).toBeCloseTo(1 - less!, 9);
});

describe('the confidence', () => {
  test('of nothing is none', () => {
    expect(confidenceOf(questionOf('KNOWN'), [], byScore)).toBe(0);
  });

  test.each<[kinds: UnitKind[], expected: number]>([
    [[], 0],
    [['FUNCTION', 'FILLER', 'UNKNOWN', 'UNKNOWN_NOUN', 'NUMBER', 'PERSON'], 0],
    [['FUNCTION', 'ASPECT'], silentBelow],
  ])('of a question of %j is %d, whatever was found', (kinds, expected) => {
    expect(confidenceOf(questionOf(...kinds), [ranked('a', 1, { isNamed: true })], byScore)).toBe(expected);
  });

  test('is what the signals say', () => {
    const [sure, perhaps, silent] = [1, 0.4, 0].map((score) =>
      confidenceOf(questionOf('KNOWN'), [ranked('a', score)], byScore),
    );
    expect(sure).toBeGreaterThan(sureFrom);
    expect(perhaps).toBeGreaterThan(silentBelow);
    expect(perhaps).toBeLessThan(sureFrom);
    expect(silent).toBeLessThan(silentBelow);
  });

  test.each<[why: string, own: Parameters<typeof ranked>[2], expected: number | null]>([
    ['a service that was named', { isNamed: true }, sureFrom],
    ['one of which a telling name was said', { saidWeight: 0.8 }, sureFrom],
    ['one of which a name of little words was said', { saidWeight: 0.3 }, null],
    ['one that texts mention', { isMentionOnly: true, coveredAnywhere: 0.3 }, silentBelow],
    ['one that texts hardly mention', { isMentionOnly: true, coveredAnywhere: 0.1 }, null],
  ])('of %s is told against all signals: %j', (_, own, expected) => {
    const found = confidenceOf(questionOf('KNOWN'), [ranked('a', 0.1, own)], hopeless);
    if (expected === null) expect(found).toBeLessThan(silentBelow);
    else expect(found).toBe(expected);
  });
});

test.each<[why: string, own: Parameters<typeof ranked>[2], isSure: boolean]>([
  ['is a name', { said: 1 }, true],
  ['is a situation', { said: 1, isSituation: true }, false],
  ['stands in a title', { isTitleWord: true }, true],
  ['stands in another name', {}, false],
  ['is a part of a name', { isPartOnly: true, isTitleWord: true }, false],
  ['means the same', { isSynonymOnly: true, covered: 0.86 }, true],
  ['means something narrower', { isSynonymOnly: true, covered: 0.75 }, false],
  ['begins one', { isPrefix: true }, true],
  ['is a slip', { isCorrected: true }, true],
  ['stands only in texts', { isMentionOnly: true }, false],
])('one word alone that %s is answered for sure: %j', (_, own, isSure) => {
  const [alone, among] = [['KNOWN'], ['KNOWN', 'KNOWN']].map((kinds) =>
    confidenceOf(questionOf(...(kinds as UnitKind[])), [ranked('a', 1, { words: kinds.length, ...own })], byScore),
  );
  expect(alone! >= sureFrom).toBe(isSure);
  expect(among!).toBeGreaterThan(sureFrom);
});

test('a name of nothing but little words names nobody', () => {
  expect(isNamed(ranked('a', 1, { saidWeight: 1, words: 0 }).features)).toBe(false);
  expect(isNamed(ranked('a', 1, { saidWeight: 1, words: 1 }).features)).toBe(true);
});
