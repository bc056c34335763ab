import { expect, test } from '@jest/globals';
import { saysSurcharge, toldWords, withoutSurchargeWord } from '../../../src/answers/fee-quote/fee-words.rules.js';
import type { LocalizedText } from '../../../src/platform/i18n/localized-text.js';

test.each<[what: string, texts: (LocalizedText | null)[], de: string, en: string]>([
  ['nothing is said of nothing', [null, { de: ' ' }], '', ''],
  ['words have no full stop', [{ de: 'Karte.', en: 'Card.' }], 'Karte', 'Card'],
  ['several are listed', [{ de: 'Karte', en: 'card' }, null, { de: 'neu', en: 'new' }], 'Karte, neu', 'card, new'],
  ['words of another language are marked', [{ de: 'Karte' }], 'Karte', '"Karte" (in German)'],
  ['those of the same language at once', [{ de: 'Karte' }, { de: 'neu' }], 'Karte, neu', '"Karte, neu" (in German)'],
  [
    'each language for itself',
    [{ de: 'Karte' }, { de: 'neu', en: 'new' }, { en: 'per copy' }],
    'Karte, neu, „per copy“ (auf Englisch)',
    '"Karte" (in German), new, per copy',
  ],
  ['whichever language it is', [{ fr: 'carte' }], '„carte“ (auf Französisch)', '"carte" (in French)'],
  ['a region is no other language', [{ de: 'Karte', 'en-GB': 'card' }], 'Karte', 'card'],
])('%s', (_, texts, de, en) => {
  expect([toldWords(texts, 'de'), toldWords(texts, 'en')]).toEqual([de, en]);
});

test.each([
  ['Führungszeugnis (alle Arten)', 'Führungszeugnis, alle Arten'],
  ['Karte (groß) für Gäste', 'Karte, groß, für Gäste'],
  ['Karte (groß), neu (2026)', 'Karte, groß, neu, 2026'],
  ['Versand nach § 5 Abs. 2', 'Versand nach Paragraf 5 Absatz 2'],
  ['Grab 2 m²', 'Grab 2 Quadratmeter'],
  ['1 qm, 2 m³, 3 km, 4 kg', '1 Quadratmeter, 2 Kubikmeter, 3 Kilometer, 4 Kilogramm'],
  ['Krippe/Hort', 'Krippe oder Hort'],
  ['1/2 Jahr', '1/2 Jahr'],
])('%s is said as %s', (written, spoken) => {
  expect(toldWords([{ de: written }], 'de')).toBe(written);
  expect(toldWords([{ de: written }], 'de', 'spoken')).toBe(spoken);
});

test('only German words are said in German', () => {
  expect(toldWords([{ en: 'grave (2 m²)' }], 'en', 'spoken')).toBe('grave, 2 m²');
});

test.each<[name: string, language: 'de' | 'en', without: string, isSaid: boolean]>([
  ['Zuschlag Expressversand', 'de', 'Expressversand', false],
  ['Zuschlag für 48 Seiten', 'de', '48 Seiten', false],
  ['Zuschlag, außerhalb der Dienstzeit', 'de', 'außerhalb der Dienstzeit', false],
  ['Zuschlag', 'de', '', false],
  ['Zuschlag zum Reisepass', 'de', 'Zuschlag zum Reisepass', true],
  ['Zuschlag für die Post', 'de', 'Zuschlag für die Post', true],
  ['Zuschlagsverfahren', 'de', 'Zuschlagsverfahren', false],
  ['Expresszuschlag', 'de', 'Expresszuschlag', false],
  ['surcharge for 48 pages', 'en', '48 pages', false],
  ['surcharge on the passport', 'en', 'surcharge on the passport', true],
])('the name %s (%s) is told as %s', (name, language, without, isSaid) => {
  expect(withoutSurchargeWord(name, language)).toBe(without);
  expect(saysSurcharge(without)).toBe(isSaid);
});
