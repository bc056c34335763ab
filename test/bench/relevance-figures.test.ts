import { describe, expect, test } from '@jest/globals';
import {
  byClass,
  figuresOf,
  gainOf,
  percentile,
  rankOf,
  worstOf,
  type Outcome,
} from '../../bench/relevance/figures.js';
import type { Grade, JudgedQuery } from '../../bench/relevance/judged-queries.js';
import { relevanceTable } from '../../bench/relevance/relevance-report.js';

const judgments: Record<string, Grade> = { pass: 3, express: 2, card: 1 };

interface Given extends Partial<Pick<Outcome, 'isSure' | 'emergencies' | 'referrals' | 'milliseconds'>> {
  id?: string;
  name?: string;
  judged?: Record<string, Grade>;
  expects?: JudgedQuery['expects'];
  call?: string;
}

const outcome = (
  hits: string[],
  { id = 'q', name = 'exact', judged = judgments, expects, call, ...given }: Given = {},
): Outcome => ({
  judged: { id, class: name, query: id, judgments: judged, expects, call },
  hits,
  isSure: true,
  emergencies: [],
  referrals: [],
  milliseconds: 1,
  ...given,
});

const nothing: Record<string, Grade> = {};

describe('the rank and the gain of one query', () => {
  // The best order gains 7 + 3 / log2(3) + 1 / log2(4) = 9.393.
  test.each<[string, string[], number, number]>([
    ['the best order', ['pass', 'express', 'card'], 1, 1],
    ['nothing', [], 0, 0],
    ['what nobody judged', ['dog', 'tree'], 0, 0],
    ['related only', ['card'], 0, 1 / 9.393],
    ['right, yet not best', ['express', 'pass'], 1, (3 + 7 / 1.585) / 9.393],
    ['right in the third place', ['dog', 'card', 'pass'], 3, (1 / 1.585 + 7 / 2) / 9.393],
    ['right in the eleventh place', [...'abcdefghij', 'pass'], 0, 0],
  ])('%s', (_, hits, rank, gain) => {
    expect(rankOf(outcome(hits))).toBe(rank);
    expect(gainOf(outcome(hits))).toBeCloseTo(gain, 3);
  });

  test('more judgments than ten can all be gained by ten hits', () => {
    const many = Object.fromEntries(Array.from({ length: 12 }, (_, at): [string, Grade] => [`s${at}`, 2]));
    expect(gainOf(outcome(Object.keys(many), { judged: many }))).toBeCloseTo(1, 9);
  });
});

describe('the figures of several queries', () => {
  const outcomes = [
    outcome(['pass'], { id: 'first', milliseconds: 4 }),
    outcome(['express'], { id: 'second', milliseconds: 3 }),
    outcome(['card', 'dog', 'express'], { id: 'third', name: 'typo', milliseconds: 2 }),
    outcome([], { id: 'fourth', name: 'typo', milliseconds: 1 }),
    outcome([], { id: 'silent', name: 'negative', judged: nothing, milliseconds: 10 }),
    outcome(['pass'], { id: 'loud', name: 'negative', judged: nothing, milliseconds: 20 }),
  ];

  test('are those of answerable and of unanswerable ones', () => {
    const figures = figuresOf(outcomes);
    expect(figures).toMatchObject({
      queries: 6,
      successAt1: 0.5,
      successAt3: 0.75,
      bestAt1: 0.25,
      noHit: 0.25,
      sureAt1: 0.5,
      silent: 0.5,
      medianMilliseconds: 3,
      p95Milliseconds: 20,
    });
    expect(figures.reciprocalRank).toBeCloseTo((1 + 1 + 1 / 3) / 4, 9);
  });

  test('count what is only perhaps meant neither as an answer nor as noise', () => {
    const unsure = outcomes.map((one) => ({ ...one, isSure: one.judged.id === 'second' }));
    const { successAt1, sureAt1, silent } = figuresOf(unsure);
    expect([successAt1, sureAt1, silent]).toEqual([0.5, 0.25, 1]);
  });

  test('count a sure answer only if it comes first', () => {
    expect(figuresOf([outcome(['card', 'pass'])]).sureAt1).toBe(0);
  });

  const fire = { slug: 'fire', numbers: ['112', '0551 19240'] };

  test.each<[call: string | undefined, numbers: readonly string[] | null, isRight: boolean]>([
    [undefined, fire.numbers, true],
    ['112', fire.numbers, true],
    ['110', fire.numbers, false],
    ['112', ['116117', '112'], false],
    ['0551 19240', fire.numbers, true],
    ['116117', fire.numbers, false],
    ['112', null, false],
  ])('count an emergency that calls %s as recognised by its numbers: %j', (call, numbers, isRight) => {
    const emergencies = numbers ? [{ slug: 'one', numbers }, fire] : [];
    const { recognised } = figuresOf([outcome([], { judged: nothing, expects: 'EMERGENCY', call, emergencies })]);
    expect(recognised).toBe(isRight ? 1 : 0);
  });

  test('count what only sounds like an emergency as recognised when none is told', () => {
    const alike = { judged: nothing, expects: 'NO_EMERGENCY' } as const;
    const { recognised } = figuresOf([outcome([], alike), outcome([], { ...alike, emergencies: [fire] })]);
    expect(recognised).toBe(0.5);
  });

  test('count emergencies and referrals among the queries that expect them', () => {
    const led = [
      outcome([], { judged: nothing, expects: 'EMERGENCY', emergencies: [fire] }),
      outcome([], { judged: nothing, expects: 'EMERGENCY', referrals: ['police'] }),
      outcome([], { judged: nothing, expects: 'REFERRAL', referrals: ['pension'] }),
      outcome([], { judged: nothing, expects: 'REFERRAL', referrals: ['tax'] }),
      outcome([], { judged: nothing, expects: 'REFERRAL' }),
      outcome([], { judged: nothing, expects: 'SILENCE', emergencies: [fire], referrals: ['tax'] }),
    ];
    const { recognised, referred } = figuresOf(led);
    expect(recognised).toBe(0.5);
    expect(referred).toBeCloseTo(2 / 3, 9);
    const figures = figuresOf(outcomes);
    expect([figures.recognised, figures.referred]).toEqual([NaN, NaN]);
  });

  test('are nothing where nothing was asked', () => {
    const figures = figuresOf([]);
    expect([figures.successAt1, figures.silent, figures.medianMilliseconds]).toEqual([NaN, NaN, NaN]);
  });

  test('are told by class', () => {
    expect([...byClass(outcomes)].map(([name, own]) => [name, own.length])).toEqual([
      ['exact', 2],
      ['typo', 2],
      ['negative', 2],
    ]);
    const lines = relevanceTable(outcomes).split('\n');
    expect(lines).toHaveLength(6);
    expect(lines[4]!.split('|').map((cell) => cell.trim())).toEqual([
      '',
      'negative',
      '2',
      '–',
      '–',
      '–',
      '–',
      '–',
      '–',
      '–',
      '50 %',
      '–',
      '–',
      '10',
      '20',
      '',
    ]);
  });

  test('name the worst first, and not what could not be better', () => {
    const best = outcome(['pass', 'express', 'card'], { id: 'best' });
    expect(worstOf([best, ...outcomes], 3).map(({ judged }) => judged.id)).toEqual(['fourth', 'loud', 'third']);
    expect(worstOf([best], 3)).toEqual([]);
  });

  test.each([
    [[5], 0.5, 5],
    [[1, 2, 3, 4], 0.5, 2],
    [[4, 3, 2, 1], 0.95, 4],
    [Array.from({ length: 100 }, (_, at) => at + 1), 0.95, 95],
  ])('the percentile of %j at %d is %d', (values, at, expected) => {
    expect(percentile(values, at)).toBe(expected);
  });
});
