import { describe, expect, test } from '@jest/globals';
import { rank } from '../../../../src/answers/search/ranking/rank.rules.js';
import { foundWords, rarity, weightOf } from '../../../../src/answers/search/ranking/hearing.js';
import type { Features, Ranked } from '../../../../src/answers/search/ranking/ranked.js';
import { largestPlace, withTwinsTogether } from '../../../../src/answers/search/ranking/twins.js';
import { weights } from '../../../../src/answers/search/ranking/weights.js';
import { understand } from '../../../../src/answers/search/understanding/understand.js';
import { AnswerAspect } from '../../../../src/catalogue/thesaurus/answer-aspect.js';
import { smallCatalogue } from '../small-vocabulary.js';

const { vocabulary, candidates } = smallCatalogue(
  [
    { id: 'dog-tax', title: { de: 'Hundesteuer anmelden', en: 'Register a dog' }, text: 'Steuermarke Gebühr' },
    { id: 'business', title: { de: 'Gewerbe anmelden' }, text: 'Steuermarke Formular' },
    { id: 'parking', title: { de: 'Bewohnerparkausweis beantragen' } },
    { id: 'identity', title: { de: 'Personalausweis beantragen' }, terms: [['COLLOQUIAL', 'de', 'Perso']] },
    { id: 'provisional', title: { de: 'Vorläufigen Personalausweis beantragen' } },
    { id: 'taxi', title: { de: 'Personenbeförderung' }, terms: [['ABBREVIATION', 'de', 'P-Schein']] },
    { id: 'car', title: { de: 'Kfz zulassen' } },
    {
      id: 'register-east',
      title: { de: 'Wohnsitz ummelden – Sonnheim' },
      places: ['sonnheim'],
      keys: ['99115005'],
    },
    {
      id: 'register-west',
      title: { de: 'Wohnung ummelden – Mondheim' },
      places: ['mondheim'],
      keys: ['99115005'],
    },
    { id: 'market', title: { de: 'Marktstand' }, places: ['sonnheim'] },
    { id: 'marriage', title: { de: 'Ehe: Anmeldung der Eheschließung' } },
  ],
  {
    thesaurus: [
      { kind: 'EQUIVALENT', words: ['de:Auto', 'de:Kfz'] },
      { kind: 'ASPECT', aspect: AnswerAspect.FORM, words: ['de:Formular'] },
      { kind: 'FILLER', words: ['de:bitte gern'] },
    ],
    places: [
      { placeId: 'sonnheim', kind: 'MUNICIPALITY', names: ['Sonnheim'] },
      { placeId: 'mondheim', kind: 'MUNICIPALITY', names: ['Mondheim'] },
    ],
  },
);

const understood = (question: string) => understand(question, vocabulary, { moment: 0, hasPlace: false });

const ranking = (question: string, ...places: string[]): Ranked[] =>
  rank(understood(question), candidates, vocabulary, weights, places.length > 0 ? new Set(places) : null);

const ids = (of: readonly Ranked[]): string[] => of.map(({ candidate }) => candidate.serviceId);

const of = (question: string, id: string): Ranked =>
  ranking(question).find(({ candidate }) => candidate.serviceId === id)!;

describe('rarity', () => {
  test('is 1 of what one service has, and falls with each more', () => {
    expect(rarity(1, 100)).toBeCloseTo(1, 9);
    const some = [1, 2, 10, 50, 100].map((editions) => rarity(editions, 100));
    expect(some).toEqual([...some].sort((one, other) => other - one));
    expect(some.at(-1)).toBeLessThan(0.2);
  });

  test('decides how much a known word weighs, its kind that of others', () => {
    const [rare, common, unknown, article] = understood('Kfz anmelden Giraffe die ').units.map((unit) =>
      weightOf(unit, vocabulary, weights),
    );
    expect(rare).toBeGreaterThan(common!);
    expect(unknown).toBe(weights.unit.UNKNOWN_NOUN);
    expect(article).toBe(weights.unit.FUNCTION);
  });
});

test('found words are those to which the telling words lead', () => {
  const found = foundWords(understood('die Hundesteuer xyzzyx '), vocabulary);
  expect([...found]).toEqual(['de:hundesteuer']);
  expect(foundWords(understood('Auto '), vocabulary).has('de:kfz')).toBe(true);
  expect(foundWords(understood('Formular '), vocabulary).has('de:formular')).toBe(true);
});

describe('the order', () => {
  test.each<[question: string, first: string]>([
    ['Hundesteuer anmelden ', 'dog-tax'],
    ['Gewerbe anmelden ', 'business'],
    ['register my dog ', 'dog-tax'],
    ['Parkausweis für Bewohner ', 'parking'],
    ['Personalausweis ', 'identity'],
    ['vorläufiger Personalausweis ', 'provisional'],
    ['Perso ', 'identity'],
    ['perso', 'identity'],
    ['P-Schein ', 'taxi'],
    ['pschein ', 'taxi'],
    ['Auto ', 'car'],
    ['Ehe ', 'marriage'],
    ['Hundestauer ', 'dog-tax'],
  ])('"%s" finds %s first', (question, first) => {
    expect(ids(ranking(question))[0]).toBe(first);
  });

  test('leaves out what has none of the words', () => {
    expect(ids(ranking('Perso '))).toEqual(['identity']);
    expect(ranking('xyzzyx ')).toEqual([]);
    expect(ranking('')).toEqual([]);
  });

  test('goes by names before texts', () => {
    const found = ids(ranking('Gewerbe Steuermarke '));
    expect(found).toEqual(['business', 'dog-tax']);
  });

  test('falls, and stays the same for the same question', () => {
    const found = ranking('Personalausweis anmelden ');
    const scores = found.map(({ score }) => score);
    expect(scores.length).toBeGreaterThan(2);
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
    expect(rank(understood('Personalausweis anmelden '), [...candidates].reverse(), vocabulary, weights, null)).toEqual(
      found,
    );
  });
});

describe('places', () => {
  test.each<[why: string, places: string[], first: string]>([
    ['where more is offered, if nobody says where', [], 'register-east'],
    ['where it is wanted', ['mondheim'], 'register-west'],
    ['where it is wanted, the larger city too', ['sonnheim'], 'register-east'],
  ])('variants for cities are ordered: %s', (_, places, first) => {
    const found = ids(ranking('ummelden ', ...places));
    expect(found[0]).toBe(first);
    expect([...found].sort()).toEqual(['register-east', 'register-west']);
  });

  test('the largest place is that with most services', () => {
    expect(largestPlace(candidates, vocabulary)).toBe('sonnheim');
    expect(largestPlace([], vocabulary)).toBeNull();
  });

  test('what is offered elsewhere loses, what is offered everywhere does not', () => {
    const score = (id: string, ...places: string[]): number =>
      ranking(id === 'market' ? 'Marktstand ' : 'Kfz ', ...places)[0]!.score;
    expect(score('market', 'mondheim')).toBeLessThan(score('market', 'sonnheim'));
    expect(score('car', 'mondheim')).toBeCloseTo(score('car', 'sonnheim'), 9);
  });

  test('twins that are near change places, others do not', () => {
    const [east, west] = ranking('ummelden ', 'sonnheim');
    const order = (scores: [number, number], lineage: string): string[] =>
      ids(
        withTwinsTogether(
          [
            { ...east!, score: scores[0] },
            { ...west!, score: scores[1] },
          ],
          new Set([lineage]),
          null,
          vocabulary,
        ),
      );
    expect(order([1, 0.8], 'mondheim')).toEqual(['register-west', 'register-east']);
    expect(order([1, 0.8], 'sonnheim')).toEqual(['register-east', 'register-west']);
    expect(order([1, 0.2], 'mondheim')).toEqual(['register-east', 'register-west']);
  });
});

describe('reasons', () => {
  test.each<[question: string, id: string, reason: object]>([
    ['Hundesteuer ', 'dog-tax', { said: 'Hundesteuer', found: 'Hundesteuer', field: 'TITLE', via: 'WORD' }],
    ['Hundestauer ', 'dog-tax', { said: 'Hundestauer', found: 'Hundesteuer', field: 'TITLE', via: 'CORRECTION' }],
    ['Auto ', 'car', { said: 'Auto', found: 'Kfz', field: 'TITLE', via: 'SYNONYM' }],
    ['personenbef', 'taxi', { said: 'personenbef', found: 'Personenbeförderung', field: 'TITLE', via: 'PREFIX' }],
    ['Ausweis ', 'parking', { said: 'Ausweis', found: 'Bewohnerparkausweis', field: 'TITLE', via: 'COMPOUND' }],
    ['Perso ', 'identity', { said: 'Perso', found: 'Perso', field: 'COLLOQUIAL', via: 'WORD' }],
    ['Gebühr ', 'dog-tax', { said: 'Gebühr', found: 'gebuhr', field: 'TEXT', via: 'WORD' }],
  ])('"%s" found %s because of %j', (question, id, reason) => {
    expect(of(question, id).reasons).toEqual([reason]);
  });

  test('are told for each telling word, in the order of the question', () => {
    const { reasons } = of('die Anmeldung der Hundesteuer ', 'dog-tax');
    expect(reasons.map(({ said }) => said)).toEqual(['Anmeldung', 'Hundesteuer']);
  });
});

describe('features', () => {
  test.each<[question: string, id: string, expected: Partial<Features>]>([
    ['Hundesteuer anmelden ', 'dog-tax', { said: 1, isNamed: true, isTitleWord: true, isMentionOnly: false }],
    ['Hundesteuer ', 'dog-tax', { isNamed: false, said: 0, words: 1 }],
    ['Personenbeförderung ', 'taxi', { isNamed: true, said: 1 }],
    ['Perso ', 'identity', { isNamed: false, said: 1, isTitleWord: false }],
    ['Gebühr ', 'dog-tax', { isMentionOnly: true, recall: 0, covered: 0 }],
    ['Auto ', 'car', { isSynonymOnly: true, isNamed: false }],
    ['Hundestauer anmelden ', 'dog-tax', { isCorrected: true, isNamed: false }],
    ['personenbef', 'taxi', { isPrefix: true, isNamed: false }],
    ['Ausweis ', 'parking', { isPartOnly: true, isNamed: false }],
    ['Kfz ', 'car', { unknown: 0, unknownNouns: 0 }],
  ])('of "%s" and %s: %j', (question, id, expected) => {
    expect(of(question, id).features).toMatchObject(expected);
  });

  test('what nobody knows is a share of the question', () => {
    const { unknown, unknownNouns, covered } = of('Kfz der Giraffe ', 'car').features;
    expect(unknown).toBeGreaterThan(0.2);
    expect(unknown).toBe(unknownNouns);
    expect(covered + unknown).toBeLessThanOrEqual(1);
  });
});
