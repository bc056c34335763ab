import { describe, expect, test } from '@jest/globals';
import type { Entry } from '../../../../src/answers/search/directory/directory.js';
import { officesNamed } from '../../../../src/answers/search/directory/named-offices.rules.js';
import { AnswerAspect } from '../../../../src/catalogue/thesaurus/answer-aspect.js';
import { nameOf } from '../../../../src/answers/search/ranking/candidate.js';
import { understand } from '../../../../src/answers/search/understanding/understand.js';
import { smallCatalogue } from '../small-vocabulary.js';

const office = (recordId: string, ...names: string[]): Entry => ({
  kind: 'ORGANISATION',
  recordId,
  label: { de: names[0]! },
  names: names.map((name) => nameOf('TITLE', 'de', name)),
  parentId: null,
  level: null,
  validFrom: null,
  validUntil: null,
  from: -Infinity,
  until: Infinity,
});

const offices = [
  office('registry-south', 'Standesamt Sonnheim-Süd'),
  office('registry-north', 'Standesamt Sonnheim-Nord'),
  office('citizens', 'BürgerServiceCenter-Mitte', 'BSC Mitte'),
  office('welfare', 'Amt für Soziale Dienste'),
];

const { vocabulary } = smallCatalogue(
  [
    { id: 'passport', title: { de: 'Reisepass beantragen' }, text: 'Standesamt' },
    { id: 'wedding', title: { de: 'Ehe anmelden' }, text: 'Standesamt' },
  ],
  {
    thesaurus: [
      { kind: 'EQUIVALENT', words: ['de:Bürgeramt', 'de:BürgerServiceCenter', 'de:BSC'] },
      { kind: 'ASPECT', aspect: AnswerAspect.OPENING_HOURS, words: ['de:offen'] },
    ],
    places: [
      { placeId: 'sonnheim', kind: 'MUNICIPALITY', names: ['Sonnheim'] },
      { placeId: 'north', kind: 'BOROUGH', names: ['Nord'], parentId: 'sonnheim' },
      { placeId: 'south', kind: 'BOROUGH', names: ['Süd'], parentId: 'sonnheim' },
      { placeId: 'middle', kind: 'BOROUGH', names: ['Mitte'], parentId: 'sonnheim' },
    ],
  },
);

const named = (query: string, isThere: (one: Entry) => boolean = () => false): string[] =>
  officesNamed(understand(`${query} `, vocabulary, { moment: 0, hasPlace: false }), offices, vocabulary, isThere).map(
    ({ recordId }) => recordId,
  );

describe('offices that a question names', () => {
  test.each<[query: string, offices: string[]]>([
    ['Standesamt', ['registry-north', 'registry-south']],
    ['Standesamt Nord', ['registry-north', 'registry-south']],
    ['Standesamt Süd', ['registry-south', 'registry-north']],
    ['ist das Bürgeramt offen', ['citizens']],
    ['BSC Mitte offen', ['citizens']],
    ['ist das Standesamt für Ehe offen', ['registry-north', 'registry-south']],
    ['Ehe anmelden Standesamt', []],
    ['Reisepass beantragen', []],
    ['welches Amt', []],
    ['Mitte', []],
  ])('"%s": %j', (query, expected) => {
    expect(named(query)).toEqual(expected);
  });

  test('those in the place come first', () => {
    expect(named('Standesamt', ({ recordId }) => recordId === 'registry-south')[0]).toBe('registry-south');
  });
});
