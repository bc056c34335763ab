import { describe, expect, test } from '@jest/globals';
import { cutToSpeech, speechOf } from '../../../../src/answers/call-card/wording/spoken-text.rules.js';
import { longestSpeech, speakingSeconds } from '../../../../src/catalogue/service/speaking-time.rules.js';

describe('a text that is too long to be read out', () => {
  const long = 'Dieser Satz ist hundert Zeichen lang, was man ihm nicht ansieht, weil er so vor sich hin plätschert.';

  test('is cut at the end of a sentence', () => {
    const text = Array.from({ length: 6 }, () => long).join(' ');
    const cut = cutToSpeech(text, 'de');
    expect(cut).toBe([long, long, long, long].join(' '));
    expect(speakingSeconds(cut, 'de')).toBeLessThanOrEqual(longestSpeech);
  });

  test('is cut at the end of a word when its first sentence is too long', () => {
    const cut = cutToSpeech(`${'Wort '.repeat(200)}Ende.`, 'de');
    expect(cut).toMatch(/^(Wort )+…$/);
    expect(speakingSeconds(cut, 'de')).toBe(longestSpeech);
  });

  test('is not cut after an abbreviation or a date', () => {
    const start = 'Der Antrag gilt nach § 3 Abs. 2 ab dem 1. Januar und z. B. auch danach';
    const text = `${start}. ${long} ${long} ${long} ${long} ${long}`;
    expect(cutToSpeech(text, 'de').startsWith(`${start}. `)).toBe(true);
  });

  test('is cut sooner in Leichte Sprache, which is read more slowly', () => {
    const text = Array.from({ length: 6 }, () => long).join(' ');
    expect(cutToSpeech(text, 'de-x-leicht')).toBe([long, long, long].join(' '));
  });

  test('is nothing when not even its first word fits', () => {
    expect(cutToSpeech('x'.repeat(500), 'de')).toBe('');
  });

  test('stays as it is when it is short enough', () => {
    expect(cutToSpeech('', 'de')).toBe('');
    expect(cutToSpeech('x'.repeat(420), 'de')).toBe('x'.repeat(420));
    expect(cutToSpeech(long, 'de')).toBe(long);
  });
});

describe('what is read out first about a service', () => {
  const [spoken, teaser, summary] = [{ de: 'Gesprochen.' }, { de: '<p>Teaser.</p>' }, { de: '<p>Kurz.</p>' }];

  test.each([
    [{ spoken, teaser, summary }, ['de'], 'Gesprochen.', 'EDITED'],
    [{ spoken: null, teaser, summary }, ['de'], 'Teaser.', 'TEASER'],
    [{ spoken: null, teaser: null, summary }, ['de'], 'Kurz.', 'SUMMARY'],
    [{ spoken, teaser: null, summary: { ...summary, en: 'Short.' } }, ['en', 'de'], 'Short.', 'SUMMARY'],
    [{ spoken, teaser, summary }, ['en'], 'Gesprochen.', 'EDITED'],
    [{ spoken: null, teaser: { de: '<p>&nbsp;</p>' }, summary }, ['de'], 'Kurz.', 'SUMMARY'],
  ])('of %j in %j is "%s"', (facts, languages, value, source) => {
    expect(speechOf(facts, languages)).toMatchObject({ text: { value }, source, tooLong: false, seconds: 1 });
  });

  test('is nothing when there is no text', () => {
    expect(speechOf({ spoken: null, teaser: null, summary: null }, ['de'])).toBeNull();
    expect(speechOf({ spoken: null, teaser: null, summary: { de: '<p></p>' } }, ['de'])).toBeNull();
  });

  test('says that it was cut', () => {
    const text = Array.from({ length: 40 }, (_, at) => `Das ist Nummer ${at} der Sätze.`).join(' ');
    const speech = speechOf({ spoken: null, teaser: null, summary: { de: `<p>${text}</p>` } }, ['de'])!;
    expect(speech.tooLong).toBe(true);
    expect(speech.seconds).toBeLessThanOrEqual(longestSpeech);
    expect(speech.text.value).toMatch(/\.$/);
  });
});
