import { describe, expect, test } from '@jest/globals';
import { referred, withLifeEvent } from '../../../../src/answers/search/ranking/guided.rules.js';
import type { Ranked } from '../../../../src/answers/search/ranking/ranked.js';
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

describe('the services of an event of life', () => {
  const candidates = ['register', 'certificate', 'allowance', 'tax'].map((id) => ranked(id, 0).candidate);
  const lifted = (of: Ranked[], serviceIds: string[], elsewhere: string[] = []) =>
    withLifeEvent(of, serviceIds, candidates, ({ serviceId }) => elsewhere.includes(serviceId));

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
