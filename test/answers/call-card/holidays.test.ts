import { beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApp } from '../../support/app.js';
import { loadRecords } from '../../support/seeds.js';
import { cardReader } from './call-card.js';

const { read, databaseUrl } = await startTestApp({ seeded: true });
const readCard = cardReader(read);

const de = (text: string) => ({ de: text });

const replies = (slug: string, given: object) => ({
  slug,
  kind: 'REPLY_TIME',
  value: 1,
  unit: 'WORKING_DAY',
  ...given,
});

beforeAll(() =>
  loadRecords(databaseUrl, {
    places: [
      { slug: 'by', kind: 'STATE', name: de('Freistaat Bayern'), ars: '090000000000', parent: 'de' },
      { slug: 'muenchen', kind: 'MUNICIPALITY', name: de('München'), ars: '091620000000', parent: 'by' },
      // Nobody recorded where it lies.
      { slug: 'irgendwo', kind: 'MUNICIPALITY', name: de('Irgendwo') },
    ],
    organisations: [
      { slug: 'amt-muenchen', name: de('Amt in München'), addresses: [{ kind: 'STREET', place: 'muenchen' }] },
      { slug: 'amt-ohne-anschrift', name: de('Amt ohne Anschrift') },
    ],
    services: [
      { slug: 'ueberall', texts: { '02': de('Überall') }, areas: ['de'] },
      { slug: 'in-beiden-staedten', texts: { '02': de('In beiden Städten') }, areas: ['hb', 'bhv'] },
      { slug: 'in-zwei-laendern', texts: { '02': de('In zwei Ländern') }, areas: ['hb', 'muenchen'] },
      { slug: 'ohne-gebiet', texts: { '02': de('Ohne Gebiet') } },
    ],
    responsibilities: [
      { slug: 'ueberall-hb', service: 'ueberall', place: 'hb', organisation: 'amt-muenchen', role: 'RESPONSIBLE' },
      {
        slug: 'zwei-hb',
        service: 'in-zwei-laendern',
        place: 'hb',
        organisation: 'amt-ohne-anschrift',
        role: 'RESPONSIBLE',
      },
    ],
    'service-promises': [
      replies('ueberall-antwort', { service: 'ueberall' }),
      replies('beide-antwort', { service: 'in-beiden-staedten' }),
      replies('zwei-antwort', { service: 'in-zwei-laendern' }),
      replies('ohne-antwort', { service: 'ohne-gebiet' }),
    ],
  }),
);

/** 6 January 2027, a Wednesday, is a public holiday in Bavaria; 31 October 2025, a Friday, in Bremen. */
const [january, october] = ['2027-01-05T10:00:00+01:00', '2025-10-30T10:00:00+01:00'];
const later = ', in manchen Bundesländern wegen Feiertagen auch später';

describe('a promise keeps the public holidays', () => {
  test.each<[what: string, service: string, place: object | null, inJanuary: string, inOctober: string]>([
    ['of the place', 'in-beiden-staedten', { slug: 'bhv' }, 'morgen', 'Montag, 3. November'],
    ['of the place, not of Bremen', 'in-zwei-laendern', { slug: 'muenchen' }, 'Donnerstag, 7. Januar', 'morgen'],
    ['of the Land, where it is asked about', 'ueberall', { slug: 'by' }, 'Donnerstag, 7. Januar', 'morgen'],
    ['of the office, where there is one', 'ueberall', { slug: 'hb' }, 'Donnerstag, 7. Januar', 'morgen'],
    ['of the place of an office without address', 'in-zwei-laendern', { slug: 'hb' }, 'morgen', 'Montag, 3. November'],
    ['of the only Land it is offered in', 'in-beiden-staedten', null, 'morgen', 'Montag, 3. November'],
    ['of all Germany, and says so, in two Länder', 'in-zwei-laendern', null, `morgen${later}`, `morgen${later}`],
    ['of all Germany, and says so, everywhere', 'ueberall', null, `morgen${later}`, `morgen${later}`],
    ['of all Germany, and says so, nowhere', 'ohne-gebiet', null, `morgen${later}`, `morgen${later}`],
    ['of all Germany, somewhere', 'ueberall', { slug: 'irgendwo' }, `morgen${later}`, `morgen${later}`],
  ])('%s', async (_, service, place, inJanuary, inOctober) => {
    for (const [at, due] of [
      [january, inJanuary],
      [october, inOctober],
    ] as const) {
      const card = await readCard(service, { place, at });
      expect(card.promises.map(({ sentence }) => sentence.value)).toEqual([`Antwort bis ${due}.`]);
    }
  });
});
