import { describe, expect, test } from '@jest/globals';
import { longestSpeech, speakingSeconds } from '../../../src/catalogue/service/speaking-time.rules.js';

describe('the time it takes to read a text out', () => {
  const texts: [text: string, language: string, seconds: number][] = [
    ['', 'de', 0],
    ['x'.repeat(14), 'de', 1],
    ['x'.repeat(15), 'de', 2],
    ['x'.repeat(420), 'de', longestSpeech],
    ['x'.repeat(421), 'de', longestSpeech + 1],
    ['x'.repeat(330), 'de-x-leicht', longestSpeech],
    ['x'.repeat(331), 'de-x-leicht', longestSpeech + 1],
    ['x'.repeat(14), 'en', 1],
    // Leichte Sprache: 11 characters a second.
    ['x'.repeat(22), 'de-x-leicht', 2],
    ['x'.repeat(23), 'de-x-leicht', 3],
    // A digit counts as five characters: 4 × 5 is more than a second.
    ['2026', 'de', 2],
    ['  zwei   Wörter\n', 'de', 1],
  ];

  test.each(texts)('of %j in %s is %i seconds', (text, language, seconds) => {
    expect(speakingSeconds(text, language)).toBe(seconds);
  });

  test('of 65 German words of the usual length is half a minute', () => {
    const words = Array.from({ length: 65 }, () => 'Wörter').join(' ');
    expect(speakingSeconds(words, 'de')).toBeGreaterThanOrEqual(30);
    expect(speakingSeconds(words, 'de')).toBeLessThanOrEqual(33);
  });
});
