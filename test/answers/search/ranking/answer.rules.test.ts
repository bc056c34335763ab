import { describe, expect, test } from '@jest/globals';
import { answered, type Guided, type Wish } from '../../../../src/answers/search/ranking/answer.rules.js';
import { sureFrom } from '../../../../src/answers/search/ranking/confidence.rules.js';
import type { Ranked } from '../../../../src/answers/search/ranking/ranked.js';
import { byScore, questionOf, ranked } from './hand-ranked.js';

const unguided: Guided = { isUrgent: false, isDanger: false, isReferred: false };

const wish = (...of: Ranked[]): Wish => ({
  said: of[0]?.candidate.serviceId ?? '',
  question: questionOf('KNOWN'),
  ranked: of,
  eventServices: [],
  isTale: false,
});

const answer = (whole: Ranked[], guided: Partial<Guided> = {}, parts: Wish[] = []) =>
  answered(wish(...whole), parts, byScore, { ...unguided, ...guided });

const ids = ({ hits }: { hits: readonly Ranked[] }): string[] => hits.map(({ candidate }) => candidate.serviceId);

describe('one wish', () => {
  test.each<[why: string, score: number, hits: string[], isSure: boolean]>([
    ['sure', 1, ['a'], true],
    ['perhaps', 0.4, ['a'], false],
    ['nothing', 0.05, [], false],
  ])('is answered: %s', (_, score, hits, isSure) => {
    const found = answer([ranked('a', score)]);
    expect(ids(found)).toEqual(hits);
    expect(found.isSure).toBe(isSure);
    expect(found.hits.every((hit) => hit.isSure === isSure)).toBe(true);
    expect(found.wishes).toEqual([]);
  });

  test('is answered by nothing if nothing was found', () => {
    expect(answer([])).toEqual({ hits: [], confidence: 0, isSure: false, wishes: [] });
  });

  test('what is far behind the first is less sure, or not told', () => {
    const found = answer([ranked('first', 1), ranked('near', 0.7), ranked('behind', 0.5), ranked('far', 0.3)]);
    expect(found.hits.map(({ candidate, isSure }) => [candidate.serviceId, isSure])).toEqual([
      ['first', true],
      ['near', true],
      ['behind', false],
    ]);
  });

  test('scores are at most one, in their order', () => {
    const scores = answer([ranked('a', 9), ranked('b', 8)]).hits.map(({ score }) => score);
    expect(scores).toEqual([1, 1]);
  });
});

describe('guidance', () => {
  const found = [ranked('a', 1), ranked('named', 0.9, { isNamed: true })];

  const eventful = (of: Ranked[], eventServices: string[], guided: Partial<Guided> = {}) =>
    answered({ ...wish(...of), eventServices }, [], byScore, { ...unguided, ...guided });

  test('in danger only what was named is told', () => {
    expect(ids(answer(found, { isUrgent: true, isDanger: true }))).toEqual(['named']);
    expect(ids(answer([ranked('a', 1)], { isUrgent: true, isDanger: true }))).toEqual([]);
    expect(ids(eventful(found, ['a'], { isUrgent: true, isDanger: true }))).toEqual(['named']);
  });

  test('in need without danger, what an event leads to is told as well', () => {
    expect(ids(eventful(found, ['a'], { isUrgent: true }))).toEqual(['a', 'named']);
    expect(ids(eventful([...found, ranked('b', 0.9)], ['a'], { isUrgent: true }))).toEqual(['a', 'named']);
  });

  test('an event of life is sure of its services, if it has any', () => {
    expect(eventful([ranked('a', 0.3)], ['a'])).toMatchObject({ confidence: sureFrom, isSure: true });
    expect(eventful([], ['a']).isSure).toBe(false);
  });

  test('all services of an event of life are told, however far behind', () => {
    expect(ids(eventful([ranked('asked', 1), ranked('far', 0.1), ranked('other', 0.1)], ['far']))).toEqual([
      'asked',
      'far',
    ]);
  });

  test('what is another body’s is never sure, and still told', () => {
    const referred = answer(found, { isReferred: true });
    expect(referred.isSure).toBe(false);
    expect(referred.confidence).toBeLessThan(sureFrom);
    expect(ids(referred)).toEqual(['a', 'named']);
  });
});

describe('several wishes', () => {
  const housing = wish(ranked('housing', 1), ranked('shared', 0.8));
  const parents = wish(ranked('parents', 1), ranked('shared', 0.9));
  const whole = [ranked('shared', 1), ranked('housing', 0.9), ranked('other', 0.8)];

  test('are answered in turns, each service once', () => {
    const found = answer(whole, {}, [housing, parents]);
    expect(ids(found)).toEqual(['housing', 'parents', 'shared', 'other']);
    expect(found.wishes.map(({ said, hits }) => [said, ids({ hits })])).toEqual([
      ['housing', ['housing', 'shared']],
      ['parents', ['parents', 'shared']],
    ]);
    const scores = found.hits.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
    expect(new Set(scores).size).toBe(scores.length);
    expect(found.isSure).toBe(true);
  });

  test('are as sure as the least sure of them', () => {
    const less = wish(ranked('parents', 0.55));
    const found = answer(whole, {}, [housing, less]);
    expect(found.confidence).toBeCloseTo(1 / (1 + Math.exp(-0.5)), 9);
  });

  test.each<[why: string, whole: Ranked[], guided: Partial<Guided>, parts: Wish[]]>([
    ['one of them is not sure of an answer', whole, {}, [housing, wish(ranked('parents', 0.4))]],
    ['one of them has no answer', whole, {}, [housing, wish()]],
    ['the same answers both', whole, {}, [housing, wish(ranked('housing', 1))]],
    ['one name covers the whole', [ranked('shared', 1, { said: 1 })], {}, [housing, parents]],
    ['there is danger', whole, { isUrgent: true }, [housing, parents]],
    ['it is another body’s', whole, { isReferred: true }, [housing, parents]],
    ['one tells what has happened', whole, {}, [housing, { ...parents, isTale: true }]],
    ['it is only one', whole, {}, [housing]],
  ])('are one if %s', (_, all, guided, parts) => {
    expect(answer(all, guided, parts)).toEqual(answer(all, guided));
  });
});
