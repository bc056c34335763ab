import { expect, test } from '@jest/globals';
import { withoutSigns } from '../../../src/platform/i18n/spoken-signs.rules.js';

test.each([
  ['derzeit ca. 4 Wochen', 'derzeit etwa 4 Wochen'],
  [
    'Schriftliche Aufforderung nach § 30a Abs. 1 Nr. 2 BZRG',
    'Schriftliche Aufforderung nach Paragraf 30a Absatz 1 Nummer 2 BZRG',
  ],
  ['z. B. Krippe bzw. Hort', 'zum Beispiel Krippe beziehungsweise Hort'],
  ['Krippe/Hort', 'Krippe oder Hort'],
  ['2006/2007', '2006/2007'],
  ['30 m² oder 2 m³', '30 Quadratmeter oder 2 Kubikmeter'],
  ['bis 5 km', 'bis 5 Kilometer'],
  ['America ist kein Abkürzungswort', 'America ist kein Abkürzungswort'],
])('"%s" is said "%s"', (written, said) => {
  expect(withoutSigns(written, 'de')).toBe(said);
});

test('words of other languages are said as they are', () => {
  expect(withoutSigns('§ 30 ca. 4 km', 'en')).toBe('§ 30 ca. 4 km');
});
