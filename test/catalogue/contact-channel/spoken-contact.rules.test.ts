import { describe, expect, test } from '@jest/globals';
import { withNumbers, type NumberToSay } from '../../../src/catalogue/contact-channel/spoken-contact.rules.js';
import type { LocalizedText } from '../../../src/platform/i18n/localized-text.js';

describe('a text with the numbers to call', () => {
  test.each<[what: string, text: string, numbers: NumberToSay[], spoken: string]>([
    ['no number', 'Das macht der Zoll.', [], 'Das macht der Zoll.'],
    ['no full stop', 'Das macht der Zoll', [], 'Das macht der Zoll.'],
    ['an exclamation mark', 'Hilfe!', [], 'Hilfe!'],
    ['a number', 'Das macht der Zoll', [{ phone: '0800 1110111' }], 'Das macht der Zoll. Die Telefonnummer ist 0800, 1 11 01 11.'],
    ['a number of six digits', 'Rufen Sie an.', [{ phone: '116117' }], 'Rufen Sie an. Die Telefonnummer ist 116 117.'],
    ['a number with its name', 'Rufen Sie an.', [{ name: { de: 'Feuerwehr' }, phone: '112' }], 'Rufen Sie an. Feuerwehr: 112.'],
    ['a number that it tells itself', 'Rufen Sie die 112 an.', [{ phone: '112' }], 'Rufen Sie die 112 an.'],
    ['a number that it tells in groups', 'Rufen Sie die 116 117 an.', [{ phone: '116117' }], 'Rufen Sie die 116 117 an.'],
    ['a long number that it tells', 'Rufen Sie 0800 111 0 111 an.', [{ phone: '0800 1110111' }], 'Rufen Sie 0800 111 0 111 an.'],
    ['a number within another', 'Rufen Sie 0421 112 an.', [{ phone: '112' }], 'Rufen Sie 0421 112 an. Die Telefonnummer ist 112.'],
    ['one of two numbers that it tells', 'Rufen Sie die 112 an.', [{ name: { de: 'Feuerwehr' }, phone: '112' }, { name: { de: 'Polizei' }, phone: '110' }], 'Rufen Sie die 112 an. Polizei: 110.'],
  ])('%s', (_, text, numbers, spoken) => {
    expect(withNumbers({ de: text }, numbers)).toEqual({ de: spoken });
  }); // prettier-ignore

  test('has all its languages, and whose words they are', () => {
    const text: LocalizedText = { de: 'Das macht der Zoll.', en: { text: 'Ask the customs', origin: 'MACHINE' } };
    expect(withNumbers(text, [{ phone: '115' }])).toEqual({
      de: 'Das macht der Zoll. Die Telefonnummer ist 115.',
      en: { text: 'Ask the customs. The telephone number is 115.', origin: 'MACHINE' },
    });
  });

  test.each([
    ['tr', 'Telefon numarası: 115.'],
    ['ar', 'رقم الهاتف: 115.'],
    ['fa', 'شماره تلفن: 115.'],
    ['de-x-leicht', 'Die Telefonnummer ist 115.'],
    ['nl', '☎ 115.'],
  ])('tells it in %s', (language, sentence) => {
    expect(withNumbers({ [language]: 'A.' }, [{ phone: '115' }])).toEqual({ [language]: `A. ${sentence}` });
  });

  test('names who answers in the language, else in German', () => {
    const name: LocalizedText = { de: 'Feuerwehr', en: 'Fire brigade' };
    const numbers = [{ name, phone: '112' }];
    expect(withNumbers({ de: 'A.', en: 'B.', pl: 'C.' }, numbers)).toEqual({
      de: 'A. Feuerwehr: 112.',
      en: 'B. Fire brigade: 112.',
      pl: 'C. Feuerwehr: 112.',
    });
  });
});
