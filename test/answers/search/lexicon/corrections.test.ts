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
  ['ausweise', 2],
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

  test('comes before others as near that begin otherwise', () => {
    expect(
      corrections()
        .near('umeldung')
        .map(({ word }) => word),
    ).toEqual(['ummeldung', 'anmeldung']);
  });

  test('is found once, however often it was added', () => {
    const index = corrections();
    index.add('hund');
    expect(index.near('hnud')).toHaveLength(1);
  });
});
