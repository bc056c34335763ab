import { describe, expect, test } from '@jest/globals';
import { personalDataIn } from '../../../src/operations/feedback/personal-data.rules.js';

const found = (text: string): string => personalDataIn(text, 2026).join(' ');

describe('personal data in a report', () => {
  test.each([
    ['EMAIL', 'Schreiben Sie mir an erika.mustermann@example.org.'],
    ['EMAIL', 'erika (at) example.org ist meine Adresse'],
    ['EMAIL', 'erika [at] example [dot] org'],
    ['EMAIL', 'erika＠example.org'],
    ['PHONE', 'Rufen Sie mich an: 0421 361-12345'],
    ['PHONE', 'unter +49 (0)421 / 36 11 23 45'],
    ['PHONE', 'unter 0049421361123'],
    ['PHONE', 'mobil 0171.1234567'],
    ['PHONE', 'Tel. 361 88660 ist meine'],
    ['PHONE', 'Meine Handynummer: 1711234567'],
    ['PHONE', '０４２１ ３６１ １２３４'],
    ['PHONE', '04\u200b21 361\u00a012\u201034'],
    ['IBAN', 'DE89 3704 0044 0532 0130 00'],
    ['IBAN', 'de89370400440532013000'],
    ['IBAN', 'GB29 NWBK 6016 1331 9268 19'],
    ['BIRTH_DATE', 'Ich bin am 12.08.1964 geboren'],
    ['BIRTH_DATE', 'geb. 1.2.64'],
    ['BIRTH_DATE', 'Geburtsdatum: 03.04.2019'],
    ['BIRTH_DATE', 'born on 3 April 1985'],
    ['BIRTH_DATE', 'my date of birth is 1985-04-03'],
    ['BIRTH_DATE', 'seit dem 12. August 1964'],
    ['IDENTITY_CARD', 'Mein Ausweis hat die Nummer L01X00T471'],
    ['IDENTITY_CARD', 'Ausweis T220001293'],
    ['IDENTITY_CARD', 'c01x00t47 ist mein Pass'],
  ])('%s: %s', (kind, text) => {
    expect(found(text).split(' ')).toContain(kind);
  });

  test.each([
    'Die Gebühr beträgt seit dem 01.01.2026 nicht mehr 37,00 EUR, sondern 46,00 EUR.',
    'Geöffnet ist 08.00-12.00 Uhr und 13:30–18:00 Uhr, nicht 07:00 - 14.00.',
    'Nach § 1 PAuswGebV vom 05.12.2024 kostet es 22,80 Euro (Stand 2026-01-01).',
    'Das Amt sitzt jetzt in der Martinistraße 3, 28195 Bremen, Zimmer 0815.',
    'Die 115 weiß davon nichts, und der Schlüssel 99115005104001 stimmt nicht.',
    'Der Link zum Formular OZG-1234 führt ins Leere.',
    'Im Regionalschlüssel 04011 fehlt der Stadtteil.',
    'Ein Elektrofahrzeug mit 3 Rädern fehlt; 100.000 km sind zu viel.',
    'The fee for 2 people is 1.000 EUR, and the office opens at 9.30.',
    'Die Rufnummer der Behörde auf dieser Seite ist falsch.',
  ])('is not: %s', (text) => {
    expect(found(text)).toBe('');
  });
});

describe('numbers and addresses that are recorded', () => {
  const recorded = ['0421 361-88660', '0421 361-0', '115', '+43 1 711620', 'Amt@bremen.example', 'siehe Webseite'];

  test.each([
    ['Unter 0421 361-88660 meldet sich niemand', ''],
    ['+49 (0)421 361 88660 ist falsch', ''],
    ['0049/421/36188660 ist falsch', ''],
    ['0421-361-88 660, 0421 361-0.', ''],
    ['0421 361-0 / 0421 361-88660', ''],
    ['０４２１ ３６１-８８６６０', ''],
    ['Tel. 361-88660', ''],
    ['Telefon: 115 statt 0421 361-0', ''],
    ['0043 1 711620 und +43 1 711620', ''],
    ['amt@bremen.example. Niemand liest das', ''],
    ['0421 361-88661', 'PHONE'],
    ['0421 361-886601', 'PHONE'],
    ['0421 361-88660 12', 'PHONE'],
    ['0421 361-0 4711', 'PHONE'],
    ['0471 361-88660', 'PHONE'],
    ['10421 361-88660 oder 0171 1234567', 'PHONE'],
    ['0421 361-88660 und 0171 1234567', 'PHONE'],
    ['erika.amt@bremen.example', 'EMAIL'],
    ['amt@bremen.example.org', 'EMAIL'],
  ])('%j holds %j', (text, kinds) => {
    expect(personalDataIn(text, 2026, recorded).join(' ')).toBe(kinds);
  });

  test('are taken out of long texts in little time', () => {
    const many = Array.from({ length: 100 }, (_, at) => `0421 361-${88_000 + at}`);
    const began = performance.now();
    for (const text of ['0 '.repeat(1_000), '0421 361-8'.repeat(200), '4('.repeat(1_000)])
      personalDataIn(text, 2026, many);
    expect(performance.now() - began).toBeLessThan(3_000);
  });
});

describe('the right number in the report of a wrong one', () => {
  test.each([
    ['Die Nummer ist falsch, richtig ist 0421 361-12345.', ''],
    ['The right number is +49 471 590-1234.', ''],
    ['Richtig ist 0171 1234567', 'PHONE'],
    ['+49 (0)160 1234567 ist richtig', 'PHONE'],
    ['Rufen Sie mich unter 0421 361-12345 zurück', 'PHONE'],
    ['Meine private Nummer ist 0421 361-12345', 'PHONE'],
    ['Richtig ist 0421 361-12345, Herr Müller, Kornstraße 12', 'HOME'],
  ])('%j holds %j', (text, kinds) => {
    expect(personalDataIn(text, 2026, [], true).join(' ')).toBe(kinds);
  });

  test('is refused in any other report', () => {
    expect(personalDataIn('Richtig ist 0421 361-12345.', 2026)).toEqual(['PHONE']);
  });

  test('and a recorded address is no home', () => {
    const text = 'Frau Kahn sitzt in der Martinistraße 3';
    expect(personalDataIn(text, 2026)).toEqual(['HOME']);
    expect(personalDataIn(text, 2026, ['Martinistraße 3'])).toEqual([]);
  });
});
