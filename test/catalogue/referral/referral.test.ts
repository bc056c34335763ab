import { beforeAll, describe, expect, test } from '@jest/globals';
import { seededId } from '../../../src/catalogue/record/record-id.js';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import { startTestApp } from '../../support/app.js';
import { loadSeeds, waldau } from '../../support/seeds.js';

const { ask, read, statements, databaseUrl } = await startTestApp();
beforeAll(() => loadSeeds(databaseUrl, waldau));

const REFERRAL = `query ($by: RecordRef!, $languages: [LanguageTag!]) {
  referral(by: $by, context: { languages: $languages }) {
    slug matter { value } body { value language } explanation { value } url phone place { slug } terms { language term }
    spoken { value language fallback } edition { status }
  }
}`;

const fishing = {
  slug: 'angelschein',
  matter: { value: 'Angelschein' },
  body: { value: 'Fischereiamt Altdorf', language: 'de' },
  explanation: { value: 'Den Angelschein gibt das Fischereiamt in Altdorf aus' },
  url: 'https://fischerei.example/',
  phone: '0800 1110111',
  place: { slug: 'waldau' },
  terms: [
    { language: 'de', term: 'Angeln' },
    { language: 'de', term: 'Angelschein' },
    { language: 'en', term: 'fishing' },
  ],
  spoken: {
    value: 'Den Angelschein gibt das Fischereiamt in Altdorf aus. Die Telefonnummer ist 0800, 1 11 01 11.',
    language: 'de',
    fallback: null,
  },
  edition: { status: 'IN_FORCE' },
};

describe('a referral', () => {
  test('says who does what the catalogue does not hold, by its slug or its id', async () => {
    const id = globalId('Referral', seededId('REFERRAL', 'angelschein'));
    expect(await read(REFERRAL, { by: { slug: 'angelschein' } })).toEqual({ referral: fishing });
    expect(await read(REFERRAL, { by: { id } })).toEqual({ referral: fishing });
  });

  test('is said in the language asked for', async () => {
    expect(await read(REFERRAL, { by: { slug: 'angelschein' }, languages: ['en'] })).toMatchObject({
      referral: {
        body: { value: 'Fisheries office of Altdorf', language: 'en' },
        spoken: {
          value: 'The fisheries office in Altdorf issues it. The telephone number is 0800, 1 11 01 11.',
          language: 'en',
          fallback: null,
        },
      },
    });
  });

  test('without page, number and place says what it knows', async () => {
    expect(await read(REFERRAL, { by: { slug: 'zoll' }, languages: ['tr'] })).toMatchObject({
      referral: {
        url: null,
        phone: null,
        place: null,
        spoken: { value: 'Das macht der Zoll.', language: 'de', fallback: 'LANGUAGE_NOT_AVAILABLE' },
      },
    });
  });

  test('is null when there is none, and refused without a name', async () => {
    expect(await read(REFERRAL, { by: { slug: 'xanten' } })).toEqual({ referral: null });
    const { errors } = await ask(REFERRAL, { by: {} });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('referrals', () => {
  const LIST = `query ($first: Int, $after: String) {
    referrals(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { slug spoken { value } } }
  }`;
  interface List {
    referrals: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string };
      nodes: { slug: string; spoken: { value: string } }[];
    };
  }

  test('stand by their slugs, page by page', async () => {
    const { referrals: one } = await read<List>(LIST, { first: 1 });
    expect(one).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true }, nodes: [{ slug: 'angelschein' }] });
    const { referrals: two } = await read<List>(LIST, { first: 1, after: one.pageInfo.endCursor });
    expect(two).toMatchObject({ pageInfo: { hasNextPage: false }, nodes: [{ slug: 'zoll' }] });
  });

  test('are read in one statement', async () => {
    statements();
    await read(LIST);
    expect(statements()).toHaveLength(1);
  });
});
