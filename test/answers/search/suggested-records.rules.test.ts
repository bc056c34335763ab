import { describe, expect, test } from '@jest/globals';
import { SuggestionKind } from '../../../src/answers/search/search-enums.js';
import { oneList, type SuggestedRecord } from '../../../src/answers/search/suggested-records.rules.js';

const { SERVICE, PLACE, ORGANISATION, REFERRAL } = SuggestionKind;

const named = (kind: SuggestionKind, text: string, begins = true): SuggestedRecord => ({
  kind,
  recordId: `${kind} ${text}`,
  text,
  language: 'de',
  detail: null,
  begins,
});

const texts = (found: SuggestedRecord[], typed: string, first: number): string[] =>
  oneList(found, typed, first).map(({ text }) => text);

const services = ['Marktstand', 'Marktgebühr', 'Marktschein', 'Marktplatz mieten'].map((text) => named(SERVICE, text));

describe('suggestions of all kinds', () => {
  test('begin with the whole name, then with what begins so, services first', () => {
    const found = [
      named(SERVICE, 'Stand am Markt', false),
      named(ORGANISATION, 'Marktamt'),
      named(PLACE, 'Am Markt', false),
      named(REFERRAL, 'Marktforschung'),
      named(PLACE, 'Markt'),
      named(SERVICE, 'Marktstand'),
    ];
    expect(texts(found, 'markt', 8)).toEqual([
      'Markt',
      'Marktstand',
      'Marktamt',
      'Marktforschung',
      'Stand am Markt',
      'Am Markt',
    ]);
  });

  test('leave room for others that begin so, for half of them at most', () => {
    const others = [
      named(PLACE, 'Marktviertel'),
      named(PLACE, 'Marktheide'),
      named(PLACE, 'Marktwald'),
      named(ORGANISATION, 'Marktamt'),
    ];
    expect(texts([...services, ...others], 'markt', 4)).toEqual([
      'Marktstand',
      'Marktgebühr',
      'Marktviertel',
      'Marktheide',
    ]);
    expect(texts([...services, ...others], 'markt', 6)).toEqual([
      'Marktstand',
      'Marktgebühr',
      'Marktschein',
      'Marktviertel',
      'Marktheide',
      'Marktamt',
    ]);
    expect(texts([...services, ...others], 'markt', 1)).toEqual(['Marktstand']);
  });

  test('leave none for what only has it', () => {
    expect(texts([...services, named(PLACE, 'Am Markt', false)], 'markt', 4)).toEqual(services.map(({ text }) => text));
  });

  test('are all that there are, where there are few', () => {
    expect(texts([named(PLACE, 'Vegesack')], 'vege', 8)).toEqual(['Vegesack']);
    expect(texts([], 'vege', 8)).toEqual([]);
  });
});
