import { describe, expect, test } from '@jest/globals';
import {
  addressKeys,
  addressOf,
  withoutTracking,
  writtenAddresses,
} from '../../../../src/answers/search/keys/address.rules.js';

const said = (text: string): string[] => writtenAddresses(text).map((address) => address.said);

describe('addresses in a text', () => {
  test.each<[text: string, addresses: string[]]>([
    ['https://www.service.example.de/ausweis-10796', ['https://www.service.example.de/ausweis-10796']],
    ['wo finde ich www.stadt.example.de/pass, bitte?', ['www.stadt.example.de/pass']],
    ['(siehe http://stadt.example.org/pass/).', ['http://stadt.example.org/pass/']],
    ['stadt.de/pass?a=1#oben und stadt.de/ausweis', ['stadt.de/pass?a=1#oben', 'stadt.de/ausweis']],
    ['HTTPS://STADT.DE/PASS', ['HTTPS://STADT.DE/PASS']],
    ['"https://stadt.de/pass"', ['https://stadt.de/pass']],
    ['http://localhost:4000/auskunft?leistung=pass', ['http://localhost:4000/auskunft?leistung=pass']],
    ['max@stadt.de', []],
    ['Hallo.Ich brauche einen Pass', []],
    ['am 24.12.2026 z.B. um 8.30 Uhr', []],
    ['stadt.design', []],
    ['', []],
  ])('%s', (text, addresses) => {
    expect(said(text)).toEqual(addresses);
  });
});

describe('what an address says', () => {
  test.each([
    'https://www.stadt.de/pass/ausweis-1',
    'http://stadt.de/pass/ausweis-1/',
    'stadt.de/pass/ausweis-1#kosten',
    'STADT.de/pass/ausweis-1?utm_source=brief&fbclid=abc&reg=verfahren',
    'https://www.stadt.de/pass/ausweis-1/?gclid=1&utm_medium=x#:~:text=Ausweis',
  ])('is the same of %s', (text) => {
    expect(addressOf(text)).toEqual({ host: 'stadt.de', path: '/pass/ausweis-1', parameters: [] });
  });

  test('are also the parameters that tell pages apart', () => {
    expect(addressOf('https://stadt.de/detail.php?gsid=stadt1.c.8824.de&asl=')).toEqual({
      host: 'stadt.de',
      path: '/detail.php',
      parameters: ['gsid=stadt1.c.8824.de'],
    });
  });

  test.each([
    ['https://stadt.de/pass?utm_source=brief&id=7&fbclid=abc#oben', 'https://stadt.de/pass?id=7'],
    ['Hilfe: https://stadt.de/pass?utm_source=brief, bitte', 'Hilfe: https://stadt.de/pass, bitte'],
    ['kein Link? Nein.', 'kein Link? Nein.'],
  ])('is left when what tracks is gone: %s', (text, shorter) => {
    expect(withoutTracking(text)).toBe(shorter);
  });
});

describe('addresses as keys', () => {
  const lookups = (text: string) => addressKeys(text)[0]!.lookups;

  test.each<[text: string, lookup: object]>([
    [
      'https://www.stadt.de/leistungen/ausweis-10796?reg=verfahren',
      { as: 'IDENTIFIER', agency: 'stadt.de', value: '10796' },
    ],
    ['https://stadt.de/ausweis.35660.html', { as: 'IDENTIFIER', agency: 'stadt.de', value: '35660' }],
    ['https://stadt.de/detail.php?id=9453', { as: 'IDENTIFIER', agency: 'stadt.de', value: '9453' }],
    [
      'https://stadt.de/detail.php?gsid=stadt1.c.8824.de',
      { as: 'IDENTIFIER', agency: null, value: 'stadt1.c.8824.de' },
    ],
    [
      'https://portal.de/leistung?leistung_id=S100003_S1000030000046178&regschl=1',
      { as: 'IDENTIFIER', agency: null, value: 'S1000030000046178' },
    ],
    ['https://portal.de/HB/S1000030000632891', { as: 'IDENTIFIER', agency: null, value: 'S1000030000632891' }],
    ['https://portal.de/detail/L/99107018017001', { as: 'LEIKA_KEY', digits: '99107018017001' }],
    ['https://hier.de/auskunft?q=pass&leistung=reisepass', { as: 'SLUG', slug: 'reisepass' }],
    ['https://www.Stadt.de/Pass/', { as: 'PAGE', page: 'stadt.de/pass', parameters: [], isScript: false }],
    [
      'https://stadt.de/detail.php?Nr=A&utm_id=1',
      { as: 'PAGE', page: 'stadt.de/detail.php', parameters: ['nr=a'], isScript: true },
    ],
    ['https://stadt.de/p%C3%A4sse', { as: 'PAGE', page: 'stadt.de/pässe' }],
    ['https://mail.com/?url=https%3A%2F%2Fstadt.de%2Fpass&data=x', { as: 'PAGE', page: 'stadt.de/pass' }],
    ['https://stadt.de/%E0%A4%A', { as: 'PAGE', page: 'stadt.de/%e0%a4%a' }],
  ])('%s', (text, lookup) => {
    expect(lookups(text)).toContainEqual(expect.objectContaining(lookup));
  });

  test('are looked up by what tells most first', () => {
    const found = lookups('https://stadt.de/99107018017001/ausweis-10796');
    const inOrder = [...found].sort((one, other) => one.rank - other.rank).map(({ as }) => as);
    expect([...new Set(inOrder)]).toEqual(['IDENTIFIER', 'PAGE', 'LEIKA_KEY']);
  });

  test.each<[text: string, isCertain: boolean]>([
    ['https://stadt.de/pass', true],
    ['stadt.de/pass', true],
    ['https://stadt.de', true],
    ['stadt.de', false],
    ['www.stadt.de', false],
  ])('can be nothing else, unless only a host is named: %s', (text, isCertain) => {
    expect(addressKeys(text)).toMatchObject([{ said: text, isCertain }]);
  });
});
