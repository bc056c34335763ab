import { describe, expect, test } from '@jest/globals';
import type { KeyedEdition } from '../../../../src/answers/search/keys/keyed-editions.js';
import type { SaidKey } from '../../../../src/answers/search/keys/said-key.js';
import type { Answered, Hit } from '../../../../src/answers/search/ranking/answer.rules.js';
import type { Candidate } from '../../../../src/answers/search/ranking/candidate.js';
import {
  answeredByKeys,
  foundKeys,
  withKeysTold,
  withoutElsewhere,
} from '../../../../src/answers/search/ranking/keyed.rules.js';
import { SearchField } from '../../../../src/answers/search/search-enums.js';
import { questionOf, ranked } from './hand-ranked.js';

/** A key that was said from one place of the text to another. */
const keyOf = (said: string, begins: number, rest: Partial<SaidKey> = {}): SaidKey => ({
  field: SearchField.IDENTIFIER,
  begins,
  ends: begins + said.length,
  said,
  meant: said.toUpperCase(),
  isCertain: true,
  isExact: true,
  lookups: [],
  ...rest,
});

const leads = (key: number, id: string, rest: Partial<KeyedEdition> = {}): KeyedEdition => ({
  key,
  rank: 1,
  editionId: `edition-${id}`,
  isSuccessor: false,
  ...rest,
});

const candidate = (id: string, rest: Partial<Candidate> = {}): Candidate => ({ ...ranked(id, 1).candidate, ...rest });

const byWords = (isSure: boolean, ...ids: string[]): Answered => {
  const hits: Hit[] = ids.map((id, at) => ({ ...ranked(id, 0.9 - at / 10), isSure }));
  return { hits, confidence: isSure ? 0.9 : 0.1, isSure, wishes: [] };
};

const told = ({ hits, isSure }: Answered) => [hits.map((hit) => hit.candidate.serviceId), isSure];

describe('found keys', () => {
  const [long, short] = [keyOf('amt 77', 0), keyOf('77', 4, { isCertain: false })];

  test('are those that lead somewhere; what can be nothing else is unknown otherwise', () => {
    const { led, unknown } = foundKeys([long, short], [leads(1, 'a')]);
    expect([led.map(({ key }) => key.said), unknown.map(({ said }) => said)]).toEqual([['77'], ['amt 77']]);
    expect(foundKeys([short], []).unknown).toEqual([]);
  });

  test('are the longest of those that are read in the same words', () => {
    const { led } = foundKeys([long, short], [leads(0, 'a'), leads(1, 'b')]);
    expect(led.map(({ key }) => key.said)).toEqual(['amt 77']);
  });

  test('lead where their surest look-up leads', () => {
    const { led } = foundKeys([long], [leads(0, 'a', { rank: 2 }), leads(0, 'b')]);
    expect(led[0]!.editions.map(({ editionId }) => editionId)).toEqual(['edition-b']);
  });

  test('that are read like words lead nowhere else than it is wanted', () => {
    const slug = keyOf('kfz-ab', 0, { isExact: false });
    const found = foundKeys([slug, keyOf('9', 20)], [leads(0, 'a'), leads(1, 'a')]);
    const left = (isElsewhere: boolean) => withoutElsewhere(found, () => isElsewhere).led.map(({ key }) => key.said);
    expect([left(false), left(true)]).toEqual([['kfz-ab', '9'], ['9']]);
  });
});

describe('the answer', () => {
  const isHere = ({ places }: Candidate): boolean => places.includes('here');
  const answer = (keys: SaidKey[], keyed: KeyedEdition[], candidates: Candidate[], words = byWords(true, 'w')) =>
    answeredByKeys(words, foundKeys(keys, keyed), candidates, isHere);
  const key = keyOf('k', 0);

  test('of words stays without keys', () => {
    const words = byWords(true, 'w');
    expect(answeredByKeys(words, foundKeys([], []), [], isHere)).toBe(words);
  });

  test('is the service of the key alone, and why', () => {
    const found = answer([key], [leads(0, 'a')], [candidate('a')]);
    expect(told(found)).toEqual([['a'], true]);
    expect(found.hits[0]!.reasons).toEqual([{ said: 'k', found: 'K', field: 'IDENTIFIER', via: 'KEY' }]);
    const succeeded = answer([key], [leads(0, 'a', { isSuccessor: true })], [candidate('a')]);
    expect(succeeded.hits[0]!.reasons).toMatchObject([{ via: 'SUCCESSOR' }]);
  });

  test.each<[why: string, one: Partial<Candidate>, other: Partial<Candidate>, order: string[], isSure: boolean]>([
    ['at different places', { places: ['there'] }, { places: ['here'] }, ['b', 'a'], true],
    ['at one place', { places: ['here'] }, { places: ['here'] }, ['a', 'b'], false],
    ['at a place that nobody recorded', { places: [] }, { places: ['here'] }, ['b', 'a'], false],
    ['of which one is not valid', { isValid: false, places: ['here'] }, { places: ['here'] }, ['b', 'a'], true],
    ['of which none is valid', { isValid: false }, { isValid: false }, ['a', 'b'], true],
  ])('of a key of two services %s', (_, one, other, order, isSure) => {
    const keyed = [leads(0, 'a'), leads(0, 'b')];
    const found = answer([key], keyed, [candidate('a', one), candidate('b', other)]);
    expect(told(found)).toEqual([order, isSure]);
  });

  test('has first what other words answer best', () => {
    const keyed = [leads(0, 'a'), leads(0, 'b')];
    const found = answer([key], keyed, [candidate('a'), candidate('b')], byWords(true, 'b', 'w'));
    expect(told(found)).toEqual([['b', 'a'], false]);
  });

  test('of several keys is in their order, each service once', () => {
    const keyed = [leads(0, 'b'), leads(1, 'a'), leads(1, 'b')];
    const found = answer([key, keyOf('l', 9)], keyed, [candidate('a', { places: ['here'] }), candidate('b')]);
    expect(found.hits.map((hit) => hit.candidate.serviceId)).toEqual(['b', 'a']);
    expect(found.hits[0]!.score).toBeGreaterThan(found.hits[1]!.score);
  });

  test('goes on with words where the key may be words as well', () => {
    const slug = keyOf('kfz-ab', 0, { isExact: false });
    expect(told(answer([slug], [leads(0, 'a')], [candidate('a')], byWords(false, 'w', 'a')))).toEqual([
      ['a', 'w'],
      true,
    ]);
  });

  test('of an unknown key is what words are sure of, as perhaps meant', () => {
    expect(told(answer([key], [], []))).toEqual([['w'], false]);
    expect(answer([key], [], []).hits[0]!.isSure).toBe(false);
    expect(told(answer([key], [], [], byWords(false, 'w')))).toEqual([[], false]);
  });
});

test('keys are told, and stand in what was corrected', () => {
  const question = { ...questionOf('KNOWN'), correction: 'Führerschein \uFFFC' };
  const keys = [keyOf('k', 10), keyOf('u', 20, { isCertain: false })];
  const { interpretations, correction } = withKeysTold(question, keys, foundKeys(keys, [leads(1, 'a')]));
  expect(interpretations.map(({ kind, said }) => [kind, said])).toEqual([
    ['KEY', 'u'],
    ['UNKNOWN_KEY', 'k'],
  ]);
  expect(correction).toBe('Führerschein k');
});
