import { beforeAll, expect, test } from '@jest/globals';
import { startTestApp } from '../../support/app.js';
import { loadRecords } from '../../support/seeds.js';

const { read, databaseUrl } = await startTestApp();

const page = 'https://gebaerden.example';
const number = '0421 361-88666';

beforeAll(() =>
  loadRecords(databaseUrl, {
    places: [{ slug: 'stadt', kind: 'MUNICIPALITY', name: { de: 'Stadt' } }],
    organisations: [
      { slug: 'rathaus', name: { de: 'Rathaus' } },
      { slug: 'amt-mit', name: { de: 'Amt mit eigenem Weg' }, parent: 'rathaus' },
      { slug: 'amt-ohne', name: { de: 'Amt ohne eigenen Weg' }, parent: 'rathaus' },
      { slug: 'amt-allein', name: { de: 'Amt für sich' } },
    ],
    services: ['eins', 'zwei', 'drei'].map((slug) => ({ slug, texts: { '03': { de: slug } } })),
    responsibilities: [
      { slug: 'eins', service: 'eins', place: 'stadt', organisation: 'amt-mit', role: 'APPLICATION' },
      { slug: 'zwei', service: 'zwei', place: 'stadt', organisation: 'amt-ohne', role: 'APPLICATION' },
      { slug: 'drei', service: 'drei', place: 'stadt', organisation: 'amt-allein', role: 'APPLICATION' },
    ],
    'contact-channels': [
      {
        slug: 'rathaus-gebaerden',
        organisation: 'rathaus',
        kind: 'SIGN_LANGUAGE',
        value: page,
        label: { de: 'Gebärdentelefon der Stadt' },
      },
      { slug: 'rathaus-telefon', organisation: 'rathaus', kind: 'PHONE', value: '0421 361-0' },
      { slug: 'amt-mit-relais', organisation: 'amt-mit', kind: 'TEXT_RELAY', value: number },
      { slug: 'amt-mit-alt', organisation: 'amt-mit', kind: 'TEXT_RELAY', value: page, valid: { until: '2020-12-31' } },
      { slug: 'eins-gebaerden', service: 'eins', kind: 'SIGN_LANGUAGE', value: page },
    ],
  }),
);

interface Told {
  callCard: { relays: { sentence: { value: string }; channel: { kind: string; value: string } }[] };
}

const relaysOf = async (slug: string): Promise<unknown[]> => {
  const { callCard } = await read<Told>(
    `query ($slug: String!) { callCard(service: { slug: $slug }, place: { slug: "stadt" }) {
      relays { sentence { value } channel { kind value } }
    } }`,
    { slug },
  );
  return callCard.relays.map(({ sentence, channel }) => [sentence.value, channel.kind, channel.value]);
};

test.each<[slug: string, what: string, told: unknown[]]>([
  [
    'eins',
    'those of the service, then by kind those of the office or of the nearest superior',
    [
      ['In Gebärdensprache per Video.', 'SIGN_LANGUAGE', page],
      ['In Gebärdensprache per Video: Gebärdentelefon der Stadt.', 'SIGN_LANGUAGE', page],
      ['Schriftlich über Schriftdolmetschen: Telefon 0421, 361, 8 86 66.', 'TEXT_RELAY', number],
    ],
  ],
  [
    'zwei',
    'those of the nearest superior where the office has none',
    [['In Gebärdensprache per Video: Gebärdentelefon der Stadt.', 'SIGN_LANGUAGE', page]],
  ],
  ['drei', 'nothing where none is recorded', []],
])('a card of %s tells %s', async (slug, _, told) => {
  expect(await relaysOf(slug)).toEqual(told);
});
