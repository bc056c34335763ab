import { describe, expect, test } from '@jest/globals';
import { AlarmingWords } from '../../../../src/answers/search/guidance/alarming-words.js';

const alarming = new AlarmingWords([
  { language: 'de', words: ['brennt|Feuer|Brand|wach', 'Herzinfarkt|Selbstmord|Schlaganfall|vergift*|*rauch'] },
  { language: 'tr', words: ['yangın|zehirlendi'] },
]);
const known = new Set(['feier', 'brandt', 'rentner', 'herzig']);

describe('words that nobody knows', () => {
  test.each<[said: string, heard: string]>([
    ['brent', 'brennt'],
    ['brannt', 'brennt'],
    ['brand', 'brand'],
    ['herzinfakt', 'herzinfarkt'],
    ['herzinfarkd', 'herzinfarkt'],
    ['selbstmort', 'selbstmord'],
    ['schlaganfal', 'schlaganfall'],
    ['schlahganvall', 'schlaganfall'],
    ['schnakenfall', 'schnakenfall'],
    ['feuer', 'feuer'],
    ['foier', 'foier'],
    ['feier', 'feier'],
    ['brandt', 'brandt'],
    ['wacht', 'wacht'],
    ['wak', 'wak'],
    ['vergiftung', 'vergiftung'],
    ['zigarettenrauch', 'zigarettenrauch'],
    ['yangin', 'yangin'],
    ['zehirlendim', 'zehirlendim'],
  ])('%s is heard as %s', (said, heard) => {
    expect(alarming.heard([said], (word) => known.has(word))).toEqual([heard]);
  });

  test('are heard each for itself, in their order', () => {
    expect(alarming.heard(['es', 'brent', 'feier'], (word) => known.has(word))).toEqual(['es', 'brennt', 'feier']);
  });

  test('stay as they are without patterns', () => {
    expect(new AlarmingWords([]).heard(['brent'], () => false)).toEqual(['brent']);
  });
});
