import { describe, expect, test } from '@jest/globals';
import { Corrections, distance, slipsIn } from '../../../../src/answers/search/lexicon/corrections.js';
import { folded } from '../../../../src/platform/i18n/folded-words.rules.js';

const words =
  'Reisepass Personalausweis Ausweis Wohngeld Geburtsurkunde Urkunde Führerschein Fahrrad Anmeldung Ummeldung Hund паспорт';

function corrections(): Corrections {
  const index = new Corrections();
  for (const word of words.split(' ')) index.add(folded(word));
  return index;
}

test.each([
  ['', '', 0],
  ['pass', 'pass', 0],
  ['pass', 'pas', 1],
  ['pass', 'paiss', 1],
  ['pass', 'poss', 1],
  ['pass', 'psas', 1],
  ['ausweis', 'asuwies', 2],
  ['hund', '', 4],
])('"%s" and "%s" are %i apart', (one, other, apart) => {
  expect(distance(one, other)).toBe(apart);
  expect(distance(other, one)).toBe(apart);
});

test.each([
  ['ausweis', 1],
  ['ummeldung', 1],
  ['bescheinigung', 2],
])('%s may have %i slips', (word, slips) => {
  expect(slipsIn(word)).toBe(slips);
});

describe('the nearest word', () => {
  test.each<[said: string, meant: string, apart: number, bySound: boolean]>([
    ['reisepas', 'reisepass', 1, true],
    ['raisepass', 'reisepass', 1, true],
    ['reispass', 'reisepass', 1, true],
    ['riesepass', 'reisepass', 1, true],
    ['personalausweiss', 'personalausweis', 1, true],
    ['personlausweis', 'personalausweis', 1, true],
    ['prsonalauswes', 'personalausweis', 2, true],
    ['wohngelt', 'wohngeld', 1, true],
    ['farrat', 'fahrrad', 2, true],
    ['gebortsurkunde', 'geburtsurkunde', 1, true],
    ['hnud', 'hund', 1, false],
    ['паспортт', 'паспорт', 1, false],
  ])('of "%s" is "%s"', (said, meant, apart, bySound) => {
    expect(corrections().near(said)[0]).toEqual({ word: meant, distance: apart, bySound });
  });

  test.each(['fahrt', 'hut', 'hunderte', 'wohnung', 'ab', 'reisepass', 'katze'])('of "%s" is none', (said) => {
    expect(corrections().near(said)).toEqual([]);
  });

  test.each([
    ['schnecke', 'Schenke'],
    ['schaukel', 'Schänke'],
    ['rasierer', 'Hausierer'],
    ['nacken', 'machen'],
    ['ohrring', 'Ehering'],
  ])('of "%s" is not %s, which is two slips away and sounds otherwise', (said, other) => {
    const index = new Corrections();
    index.add(folded(other));
    expect(index.near(said)).toEqual([]);
  });

  test('may be two slips away where it sounds the same', () => {
    const index = new Corrections();
    index.add('vaterschaft');
    index.add('vater');
    expect(index.near('fatterschaft')[0]).toEqual({ word: 'vaterschaft', distance: 2, bySound: true });
    expect(index.near('fatter')[0]).toEqual({ word: 'vater', distance: 2, bySound: true });
  });

  test('comes before others as near that begin otherwise', () => {
    expect(
      corrections()
        .near('unmeldung')
        .map(({ word }) => word),
    ).toEqual(['ummeldung', 'anmeldung']);
  });

  test('is found once, however often it was added', () => {
    const index = corrections();
    index.add('hund');
    expect(index.near('hnud')).toHaveLength(1);
  });
});
