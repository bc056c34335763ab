import { describe, expect, test } from '@jest/globals';
import { asksForMore, referred, withLifeEvent } from '../../../../src/answers/search/ranking/guided.rules.js';
import type { Ranked } from '../../../../src/answers/search/ranking/ranked.js';
import type { UnitKind } from '../../../../src/answers/search/understanding/question.js';
import { byScore, questionOf, ranked } from './hand-ranked.js';

const ids = (of: readonly Ranked[]): string[] => of.map(({ candidate }) => candidate.serviceId);

describe('referrals', () => {
  const split = (...of: Ranked[]) => {
    const inOrder = [...of].sort((one, other) => other.score - one.score);
    const found = referred(questionOf('KNOWN'), inOrder, (id) => id.startsWith('to-'), byScore);
    return [ids(found.ranked), found.referralIds, found.isReferred];
  };

  test.each<[why: string, of: Ranked[], services: string[], referrals: string[], isReferred: boolean]>([
    ['without any', [ranked('tax', 1)], ['tax'], [], false],
    ['one alone', [ranked('to-pension', 1)], [], ['to-pension'], true],
    ['one that is not sure', [ranked('to-pension', 0.3), ranked('tax', 0.2)], ['tax'], [], false],
    ['one ahead of a service', [ranked('to-pension', 1), ranked('tax', 0.7)], ['tax'], ['to-pension'], true],
    ['one beside a service as full', [ranked('to-pension', 1), ranked('tax', 0.95)], ['tax'], ['to-pension'], false],
    [
      'one that was said more fully',
      [ranked('to-pension', 1, { said: 1 }), ranked('tax', 0.95, { said: 0.5 })],
      ['tax'],
      ['to-pension'],
      true,
    ],
    [
      'one beside a service that was named',
      [ranked('to-pension', 1, { said: 1 }), ranked('tax', 0.95, { isNamed: true })],
      ['tax'],
      ['to-pension'],
      false,
    ],
    [
      'one that covers more of the question',
      [ranked('to-pension', 1), ranked('tax', 0.95, { isNamed: true, covered: 0.5 })],
      ['tax'],
      ['to-pension'],
      true,
    ],
    ['one just behind', [ranked('tax', 1), ranked('to-pension', 0.95)], ['tax'], ['to-pension'], false],
    ['one far behind', [ranked('tax', 1), ranked('to-pension', 0.7)], ['tax'], [], false],
    ['many', ['a', 'b', 'c', 'd'].map((name) => ranked(`to-${name}`, 1)), [], ['to-a', 'to-b', 'to-c'], true],
  ])('%s', (_, of, services, referrals, isReferred) => {
    expect(split(...of)).toEqual([services, referrals, isReferred]);
  });
});

describe('whether more is asked for than an event', () => {
  test.each<[kinds: UnitKind[], told: number[], isMore: boolean]>([
    [['KNOWN', 'FUNCTION', 'KNOWN'], [0], true],
    [['KNOWN', 'FUNCTION', 'KNOWN'], [0, 2], false],
    [['KNOWN', 'ASPECT'], [0], true],
    [['KNOWN', 'ELSEWHERE', 'NUMBER', 'PERSON', 'UNKNOWN'], [0], false],
    [['KNOWN'], [], true],
  ])('%j without %j: %j', (kinds, told, isMore) => {
    expect(asksForMore(questionOf(...kinds), [{ at: new Set(told) }])).toBe(isMore);
  });
});

describe('the services of an event of life', () => {
  const candidates = ['register', 'certificate', 'allowance', 'tax'].map((id) => ranked(id, 0).candidate);
  const lifted = (of: Ranked[], serviceIds: string[], elsewhere: string[] = [], isMoreAsked = true) =>
    withLifeEvent(of, serviceIds, candidates, ({ serviceId }) => elsewhere.includes(serviceId), isMoreAsked);

  test('come in their order, though nobody named them', () => {
    expect(ids(lifted([], ['register', 'certificate', 'allowance']))).toEqual(['register', 'certificate', 'allowance']);
  });

  test('that were asked for besides come first', () => {
    const found = lifted([ranked('allowance', 0.8)], ['register', 'certificate', 'allowance']);
    expect(ids(found)).toEqual(['allowance', 'register', 'certificate']);
    expect(found[0]!.score).toBeGreaterThan(0.8);
  });

  test('do not push away what was asked for', () => {
    expect(ids(lifted([ranked('tax', 1)], ['register', 'certificate']))).toEqual(['tax', 'register', 'certificate']);
  });

  test('stay in their order where only words of the event lead to one', () => {
    expect(ids(lifted([ranked('certificate', 0.2)], ['register', 'certificate'], [], false))[0]).toBe('certificate');
    expect(ids(lifted([ranked('allowance', 0.04)], ['register', 'certificate', 'allowance'], [], false))).toEqual([
      'register',
      'certificate',
      'allowance',
    ]);
  });

  test('come before what only the words of the event lead to', () => {
    const of = [ranked('tax', 1), ranked('allowance', 0.9)];
    expect(ids(lifted(of, ['register', 'certificate', 'allowance'], [], false))).toEqual([
      'allowance',
      'register',
      'certificate',
      'tax',
    ]);
  });

  test('come behind what was named', () => {
    const of = [ranked('tax', 1, { isNamed: true })];
    expect(ids(lifted(of, ['register', 'certificate'], [], false))).toEqual(['tax', 'register', 'certificate']);
  });

  test('come before what else is of their group, unless it was named', () => {
    const ofGroup = (one: Ranked, key: string): Ranked => ({ ...one, candidate: { ...one.candidate, keys: [key] } });
    const register = ofGroup(ranked('register', 0.5), '99115005060000');
    const order = (...others: Ranked[]): string[] =>
      ids(withLifeEvent([...others, register], ['register'], [register.candidate], () => false, true));
    expect(order(ofGroup(ranked('change', 0.9), '99115006011000'))).toEqual(['register', 'change']);
    expect(order(ofGroup(ranked('tax', 0.9), '99102006011000'))).toEqual(['tax', 'register']);
    expect(order(ofGroup(ranked('change', 0.9, { isNamed: true }), '99115006011000'))).toEqual(['change', 'register']);
  });

  test('that are offered elsewhere come later', () => {
    expect(ids(lifted([], ['register', 'certificate', 'allowance'], ['register']))).toEqual([
      'certificate',
      'allowance',
      'register',
    ]);
  });

  test('are left out if they are no candidates', () => {
    expect(ids(lifted([], ['register', 'unpublished']))).toEqual(['register']);
  });

  test('without any, nothing changes', () => {
    const of = [ranked('tax', 1), ranked('register', 0.5)];
    expect(lifted(of, [])).toEqual(of);
  });
});
