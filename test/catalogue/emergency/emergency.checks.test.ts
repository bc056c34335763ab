import { expect, test } from '@jest/globals';
import { checkEmergencyTexts } from '../../../src/catalogue/emergency/emergency.checks.js';
import type { EmergencyContent } from '../../../src/catalogue/emergency/emergency.content.js';
import { reported } from '../../support/reported.js';

const emergency = (differing: Partial<EmergencyContent>): EmergencyContent => ({
  slug: 'feuer',
  rank: 1,
  title: { de: 'Es brennt' },
  instruction: { de: 'Rufen Sie die 112 an.' },
  numbers: [{ name: { de: 'Feuerwehr' }, phone: '112' }],
  patterns: [{ language: 'de', words: ['Feuer'] }],
  ...differing,
});

const missing = 'The German wording is missing.';

test.each<[what: string, differing: Partial<EmergencyContent>, problems: [string, string][]]>([
  ['in German', {}, []],
  ['without a German title', { title: { en: 'Fire' } }, [['title', missing]]],
  ['without a German instruction', { instruction: { en: 'Call 112.' } }, [['instruction', missing]]],
  ['with a number that has no German name', { numbers: [{ name: { en: 'Fire' }, phone: '112' }] }, [['numbers[0].name', missing]]],
  ['that takes too long to say', { instruction: { de: 'Wort '.repeat(90) } }, [['instruction.de', 'It takes 33 seconds to read the text out; at most 30 are allowed.']]],
])('an emergency %s', (_, differing, problems) => {
  expect(reported((report) => checkEmergencyTexts(emergency(differing), report))).toEqual(problems);
}); // prettier-ignore
