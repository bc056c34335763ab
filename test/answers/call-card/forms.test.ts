import { beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApp } from '../../support/app.js';
import { loadRecords } from '../../support/seeds.js';
import { cardReader } from './call-card.js';

const { read, databaseUrl, statements } = await startTestApp({ seeded: true });
const readCard = cardReader(read);

const de = (text: string) => ({ de: text });

beforeAll(() =>
  loadRecords(databaseUrl, {
    forms: [
      { slug: 'antrag', name: { de: 'Antrag auf Beispiel', en: 'Application' }, url: 'https://formular.example/1' },
      { slug: 'anlage', name: de('Anlage Einkommen') },
    ],
    services: [
      {
        slug: 'mit-formularen',
        texts: { '02': de('Mit Formularen') },
        areas: ['hb'],
        leikaKeys: ['99115005104001'],
        forms: ['anlage', 'antrag'],
        legalBases: [{ citation: '§ 1 BeispG', url: 'https://gesetz.example/1' }, { citation: '§ 2 BeispVO' }],
      },
      {
        slug: 'in-worten',
        leikaKeys: ['99115005104001'],
        texts: {
          '02': de('In Worten'),
          '07': de('<p>Beispielgesetz in der geltenden Fassung</p>'),
          '14': de('<p>Den Antrag gibt es am Empfang.</p>'),
        },
        areas: ['hb'],
      },
      { slug: 'ohne-alles', texts: { '02': de('Ohne alles') }, areas: ['hb'] },
    ],
    responsibilities: [
      { slug: 'mit-hb', service: 'mit-formularen', place: 'hb', organisation: 'bsc-mitte', role: 'RESPONSIBLE' },
      { slug: 'worte-hb', service: 'in-worten', place: 'hb', organisation: 'bsc-mitte', role: 'RESPONSIBLE' },
    ],
  }),
);

describe('forms and legal bases of a card', () => {
  test('are named in the order recorded, with where to get them', async () => {
    expect(await readCard('mit-formularen', { place: { slug: 'hb' } })).toMatchObject({
      forms: [
        { slug: 'anlage', name: { value: 'Anlage Einkommen' }, url: null },
        { slug: 'antrag', name: { value: 'Antrag auf Beispiel' }, url: 'https://formular.example/1' },
      ],
      formSentence: { value: 'Formulare: Anlage Einkommen und Antrag auf Beispiel.' },
      legalBases: [
        { citation: '§ 1 BeispG', url: 'https://gesetz.example/1' },
        { citation: '§ 2 BeispVO', url: null },
      ],
      legalBasisSentence: { value: 'Rechtsgrundlagen: § 1 BeispG; § 2 BeispVO.' },
    });
  });

  test('are told in words where they are recorded in words', async () => {
    expect(await readCard('in-worten')).toMatchObject({
      forms: [],
      formSentence: { value: 'Den Antrag gibt es am Empfang.' },
      legalBases: [],
      legalBasisSentence: { value: 'Beispielgesetz in der geltenden Fassung.' },
    });
  });

  test('are told as unknown where nothing is recorded, in English too', async () => {
    expect(await readCard('ohne-alles', { context: { languages: ['en'] } })).toMatchObject({
      forms: [],
      formSentence: { value: 'We have no information about forms. Please ask the responsible office.' },
      legalBases: [],
      legalBasisSentence: { value: 'We have no information about the legal basis. Please ask the responsible office.' },
    });
  });

  test('of the seeds are cited', async () => {
    const said = async (slug: string) => (await readCard(slug)).legalBasisSentence?.value;
    expect(await said('auskunftssperre')).toBe('Rechtsgrundlage: § 51 Abs. 1 BMG.');
    expect(await said('spielhallenerlaubnis')).toBe('Rechtsgrundlagen: § 2 BremSpielhG; GlüStV.');
  });

  test('are none while it is open which service is meant', async () => {
    const card = await read<{ callCard: unknown }>(
      `{ callCard(service: { leikaKey: "99115005104001" }, place: { slug: "hb" }) {
        service { slug } forms { slug } formSentence { value } legalBases { url } legalBasisSentence { value } } }`,
    );
    expect(card.callCard).toEqual({
      service: null,
      forms: [],
      formSentence: null,
      legalBases: [],
      legalBasisSentence: null,
    });
  });

  test('come with the statement that reads the service', async () => {
    statements();
    await read(`{ callCard(service: { slug: "mit-formularen" }) {
      forms { name { value } } formSentence { value } legalBases { citation } deadlines { sentence { value } } } }`);
    expect(statements()).toHaveLength(1);
  });
});
