import { expect, test } from '@jest/globals';
import { nounAndVerb } from '../../../src/catalogue/service/title.quality.js';
import { serviceContent } from '../../support/builders/service.js';
import { found } from '../../support/found.js';

const finding = (title: string) => found(nounAndVerb, serviceContent({ texts: { '03': { de: title } } }));

test.each([
  'Personalausweis beantragen',
  'Adresse ändern',
  'Unterschriften sammeln',
  'Ehrenamtlich tätig sein',
  'Gutes tun',
  'Führerschein ersetzen (Diebstahl)',
  'Meldebescheinigung beantragen – Bremerhaven',
  'Meldebescheinigung beantragen - Bremerhaven',
  'Ausweis beantragen / Verlust',
  'Wohnsitz anmelden, Zuzug aus dem Inland',
  'Kraftfahrzeug: Kennzeichen reservieren',
  'Hund anmelden; Hundesteuer',
  'Ausweis beantragen!',
])('a title of a noun and a verb says what is done: %s', (title) => {
  expect(finding(title)).toEqual([]);
});

test.each([
  'Einbürgerung',
  'beantragen',
  'ausweis beantragen',
  'Ausweis: Beantragen eines Ausweises',
  'Beschwerde gegen',
  'Wohngeld – für Mieter in Bremen',
])('a title without a noun or a verb does not say what is done: %s', (title) => {
  expect(finding(title)).toEqual([
    ['texts.03.de', `Die Leistungsbezeichnung II sagt nicht, was zu tun ist: „${title}“`],
  ]);
});

test.each([
  ['is not there', undefined],
  ['is blank', { de: ' ' }],
  ['is in English only', { en: 'Identity card' }],
])('a title that %s is not judged for its words', (_, title) => {
  expect(found(nounAndVerb, serviceContent({ texts: title ? { '03': title } : {} }))).toEqual([]);
});

test('the official designation is not judged for its words', () => {
  expect(found(nounAndVerb, serviceContent({ texts: { '02': { de: 'Personalausweis Ausstellung' } } }))).toEqual([]);
});
