import { describe, expect, test } from '@jest/globals';
import { countedQuery } from '../../../src/operations/search-gaps/counted-query.rules.js';
import { folded } from '../../../src/platform/i18n/folded-words.rules.js';
import { withClient } from '../../../src/platform/database/create-database.js';
import { SearchCounts, type CountQuery } from '../../../src/platform/graphql/search-counts.js';

const counted: CountQuery = (query) => countedQuery(query, 2026);

describe('a query is counted as', () => {
  test.each<[given: string, text: string, key: string]>([
    ['Führerschein', 'führerschein', 'fuhrerschein'],
    ['  FUEHRERSCHEIN,  umtauschen! ', 'fuehrerschein umtauschen', 'fuhrerschein umtauschen'],
    ['Straßenfest', 'straßenfest', 'strassenfest'],
    ['Kfz-Zulassung', 'kfz zulassung', 'kfz zulassung'],
    ['neue Steuer aktuell', 'neue steuer aktuell', 'neue steuer aktull'],
    ['Führerschein Klasse B 17', 'führerschein klasse b 17', 'fuhrerschein klasse b 17'],
    ['Parken 28195 Bremen', 'parken # bremen', 'parken # bremen'],
    ['HB-XY123', 'hb xy#', 'hb xy#'],
    ['Ausweis\u0000\n<b>', 'ausweis b', 'ausweis b'],
    ['паспорт', 'паспорт', 'паспорт'],
    ['جواز سفر', 'جواز سفر', 'جواز سفر'],
  ])('%j → %j', (given, text, key) => {
    expect(counted(given, 2026)).toEqual({ text, key });
  });

  test('one, however it is spelt', () => {
    const spellings = ['Führerschein', 'fuehrerschein', 'FÜHRERSCHEIN', 'fuhrerschein', 'fu\u0308hrerschein'];
    expect(new Set(spellings.map((spelling) => counted(spelling, 2026)!.key)).size).toBe(1);
  });
});

test.each([
  ['an e-mail address', 'erika@example.org abmelden'],
  ['an e-mail address that is not one yet', 'erika@'],
  ['a telephone number', 'wem gehört 0421 361 12345'],
  ['a telephone number in pairs', 'anruf 36 11 23 45'],
  ['an IBAN', 'DE89 3704 0044 0532 0130 00'],
  ['a date of birth', 'geboren am 12.08.1964'],
  ['an identity card', 'ausweis L01X00T471'],
  ['a web address', 'https://portal.example/u/erika'],
  ['a long text', 'ich bin gestern vierzig geworden und brauche einen neuen Personalausweis'],
  ['many words', 'a b c d e f g h i'],
  ['numbers alone', '28195'],
  ['nothing', ' ?! '],
])('%s is not counted at all', (_, query) => {
  expect(counted(query, 2026)).toBeNull();
});

describe('what waits in memory', () => {
  const noon = new Date('2026-11-23T11:00:00Z');
  const search = (query: string, hits = 0, language = 'de') => ({ query, hits, language });

  test('is summed up by day and query, and taken once', () => {
    const counts = new SearchCounts(counted);
    counts.noteSearch(search('Führerschein', 3, 'de-x-leicht-erika-muster'), noon);
    counts.noteSearch(search('FUEHRERSCHEIN', 0, 'en-GB'), noon);
    counts.noteSearch(search('Führerschein'), new Date('2026-11-23T23:30:00Z'));
    counts.noteChoice('führerschein', noon);
    counts.noteSearch(search('erika@example.org'), noon);
    expect(counts.take()).toEqual([
      {
        day: '2026-11-23',
        key: 'fuhrerschein',
        text: 'fuehrerschein',
        language: 'en',
        searches: 2,
        withoutHits: 1,
        opened: 1,
      },
      {
        day: '2026-11-24',
        key: 'fuhrerschein',
        text: 'führerschein',
        language: 'de',
        searches: 1,
        withoutHits: 1,
        opened: 0,
      },
    ]);
    expect(counts.take()).toEqual([]);
  });

  test('waits again when it could not be written down', () => {
    const counts = new SearchCounts(counted);
    counts.noteSearch(search('Pass'), noon);
    const taken = counts.take();
    counts.noteSearch(search('Pass', 2), noon);
    counts.putBack(taken);
    expect(counts.take()).toMatchObject([{ key: 'pass', searches: 2, withoutHits: 1 }]);
  });

  test('takes no more memory than is allowed', () => {
    const counts = new SearchCounts(counted, 2);
    for (const query of ['Pass', 'Hund', 'Baum', 'Pass']) counts.noteSearch(search(query), noon);
    expect(counts.take()).toMatchObject([{ key: 'pass', searches: 2 }, { key: 'hund' }]);
  });
});

test('spellings are one for the count when they are one for the search', async () => {
  const words = [
    'Führerschein',
    'Fuehrerschein',
    'Straße',
    'Größe',
    'neue',
    'aktuell',
    'Steuer',
    'Quelle',
    'Aue',
    'Łódź',
    'Ærø',
    'İzmir',
    'ılık',
    'čeština',
    'đak',
    'café',
    'паспорт',
    'їжа',
    'تَسجيل',
    'ﬁnden',
    'Bürgergeld',
    'Möbel',
    'Moebel',
    'ae',
    'ue',
    'Abenteuer',
    'individuell',
  ];
  const url = new URL(process.env.TEST_ADMIN_URL!);
  url.pathname = `/${process.env.TEST_TEMPLATE_EMPTY}`;
  const inDatabase = await withClient(url.href, async (client) => {
    const { rows } = await client.query<{ word: string }>(
      'select search_fold(word) as word from unnest($1::text[]) with ordinality given (word, at) order by at',
      [words],
    );
    return rows.map(({ word }) => word);
  });
  expect(words.map(folded)).toEqual(inDatabase);
});
