import { expect, test } from '@jest/globals';
import { sound } from '../../../../src/answers/search/lexicon/sound.rules.js';
import { folded } from '../../../../src/platform/i18n/folded-words.rules.js';

test.each([
  ['Wikipedia', '3412'],
  ['Müllerlüdenscheidt', '65752682'],
  ['Breschnew', '17863'],
  ['Heinz', '068'],
  ['Christen', '47826'],
  ['Philipp', '351'],
  ['Xaver', '4837'],
  ['Axt', '0482'],
  ['Hexe', '048'],
  ['Celsius', '8588'],
  ['', ''],
])('%s sounds as %s', (word, code) => {
  expect(sound(folded(word))).toBe(code);
});

test.each([
  ['Fahrrad', 'Farad'],
  ['Führerschein', 'Fürerschein'],
  ['Reisepass', 'Raisepas'],
  ['Physik', 'Fisik'],
  ['Meyer', 'Maier'],
  ['Wagen', 'Vagen'],
])('%s sounds as %s does', (one, other) => {
  expect(sound(folded(one))).toBe(sound(folded(other)));
});

test.each([
  ['Pass', 'Kasse'],
  ['Rente', 'Kante'],
  ['Ausweis', 'Abweis'],
])('%s does not sound as %s', (one, other) => {
  expect(sound(folded(one))).not.toBe(sound(folded(other)));
});
