import { beforeAll, describe, expect, test } from '@jest/globals';
import { seededId } from '../../../src/catalogue/record/record-id.js';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import { startTestApp } from '../../support/app.js';
import { loadSeeds, waldau } from '../../support/seeds.js';

const { read, statements, databaseUrl } = await startTestApp();
beforeAll(() => loadSeeds(databaseUrl, waldau));

const EMERGENCY = `query ($by: RecordRef!, $languages: [LanguageTag!]) {
  emergency(by: $by, context: { languages: $languages }) {
    slug rank title { value } instruction { value } spoken { value language fallback }
    numbers { name { value } phone spokenNumber note { value } } patterns { language words exceptions }
  }
}`;

const drowning = {
  slug: 'ertrinken',
  rank: 1,
  title: { value: 'Jemand ertrinkt' },
  instruction: { value: 'Rufen Sie sofort die 112 an.' },
  spoken: {
    value: 'Rufen Sie sofort die 112 an. Wasserrettung: 0800, 1 11 02 22.',
    language: 'de',
    fallback: null,
  },
  numbers: [
    { name: { value: 'Rettungsdienst' }, phone: '112', spokenNumber: '112', note: null },
    {
      name: { value: 'Wasserrettung' },
      phone: '0800 1110222',
      spokenNumber: '0800, 1 11 02 22',
      note: { value: 'Nur im Sommer' },
    },
  ],
  patterns: [
    { language: 'de', words: ['ertrink*|geht unter', 'Kind|jemand'], exceptions: ['Kurs'] },
    { language: 'en', words: ['drowning'], exceptions: [] },
  ],
};

describe('an emergency', () => {
  test('says what to do and whom to call, by its slug or its id', async () => {
    const id = globalId('Emergency', seededId('EMERGENCY', 'ertrinken'));
    expect(await read(EMERGENCY, { by: { slug: 'ertrinken' } })).toEqual({ emergency: drowning });
    expect(await read(EMERGENCY, { by: { id } })).toEqual({ emergency: drowning });
    expect(await read(EMERGENCY, { by: { slug: 'xanten' } })).toEqual({ emergency: null });
  });

  test('is said in the language asked for, with all numbers', async () => {
    expect(await read(EMERGENCY, { by: { slug: 'ertrinken' }, languages: ['en'] })).toMatchObject({
      emergency: {
        title: { value: 'Someone is drowning' },
        spoken: {
          value: 'Call for help at once! Ambulance: 112. Water rescue: 0800, 1 11 02 22.',
          language: 'en',
          fallback: null,
        },
      },
    });
  });
});

describe('emergencies', () => {
  const LIST = `query ($first: Int, $after: String) {
    emergencies(first: $first, after: $after) { totalCount pageInfo { endCursor } nodes { slug rank spoken { value } } }
  }`;
  interface List {
    emergencies: { totalCount: number; pageInfo: { endCursor: string }; nodes: { slug: string; rank: number }[] };
  }

  test('stand by their rank as a number, page by page', async () => {
    const { emergencies: two } = await read<List>(LIST, { first: 2 });
    expect(two).toMatchObject({ totalCount: 3, nodes: [{ slug: 'ertrinken' }, { slug: 'quallen' }] });
    const { emergencies: rest } = await read<List>(LIST, { after: two.pageInfo.endCursor });
    expect(rest.nodes).toMatchObject([{ slug: 'sonnenstich', rank: 20 }]);
  });

  test('are read in one statement', async () => {
    statements();
    await read(LIST);
    expect(statements()).toHaveLength(1);
  });
});
