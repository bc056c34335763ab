import { describe, expect, test } from '@jest/globals';
import { placesMeant } from '../../../../src/answers/search/understanding/places-meant.rules.js';
import type { PlaceSaid } from '../../../../src/answers/search/understanding/question.js';

/** What each place lies in. */
const above: Readonly<Record<string, string>> = {
  hb: 'land',
  bhv: 'land',
  'hb-mitte': 'hb',
  'hb-mitte-borough': 'hb-mitte',
  'hb-mitte-locality': 'hb-mitte-borough',
  'bhv-mitte': 'bhv',
  vegesack: 'hb',
  'vegesack-locality': 'vegesack',
  strom: 'hb',
  seehausen: 'hb',
};
const lineageOf = (id: string): ReadonlySet<string> => {
  const lineage = new Set<string>();
  for (let one: string | undefined = id; one; one = above[one]) lineage.add(one);
  return lineage;
};

const named: Readonly<Record<string, string[]>> = {
  bremen: ['hb'],
  bremerhaven: ['bhv'],
  mitte: ['hb-mitte', 'hb-mitte-borough', 'hb-mitte-locality', 'bhv-mitte'],
  vegesack: ['vegesack', 'vegesack-locality'],
  '28197': ['strom', 'seehausen'],
};

function meant(question: string): [said: string, placeIds: readonly string[]][] {
  const words = question.split(' ');
  const said = words.flatMap<PlaceSaid>((word, at) =>
    named[word] ? [{ first: at, last: at, said: word, placeIds: named[word], isTown: false }] : [],
  );
  return placesMeant(said, words, lineageOf).map((one) => [one.said, one.placeIds]);
}

describe('places of a question', () => {
  test.each<[question: string, places: [said: string, placeIds: string[]][]]>([
    ['hund anmelden', []],
    ['hund in bremen', [['bremen', ['hb']]]],
    // The same name within itself.
    ['hund in vegesack', [['vegesack', ['vegesack']]]],
    ['hund in mitte', [['mitte', ['hb-mitte', 'bhv-mitte']]]],
    // Neither lies in the other.
    ['hund 28197', [['28197', ['strom', 'seehausen']]]],
    // A name with the name of what contains it, on either side.
    ['hund in bremen vegesack', [['vegesack', ['vegesack']]]],
    ['hund in vegesack bremen', [['vegesack', ['vegesack']]]],
    ['hund in mitte in bremerhaven', [['mitte', ['bhv-mitte']]]],
    ['bremerhaven mitte hund', [['mitte', ['bhv-mitte']]]],
    ['28197 bremen hund', [['28197', ['strom', 'seehausen']]]],
    // What does not contain it says nothing about it.
    [
      'vegesack bremerhaven',
      [
        ['vegesack', ['vegesack']],
        ['bremerhaven', ['bhv']],
      ],
    ],
    // From one to the other.
    [
      'umzug von vegesack nach bremen',
      [
        ['vegesack', ['vegesack']],
        ['bremen', ['hb']],
      ],
    ],
    [
      'von bremen umzug in mitte',
      [
        ['bremen', ['hb']],
        ['mitte', ['hb-mitte', 'bhv-mitte']],
      ],
    ],
  ])('%s', (question, places) => {
    expect(meant(question)).toEqual(places);
  });
});
