import { beforeAll, describe, expect, test } from '@jest/globals';
import { seededId } from '../../../src/catalogue/record/record-id.js';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import { startTestApp } from '../../support/app.js';
import { loadSeeds, waldau } from '../../support/seeds.js';

const { read, statements, databaseUrl } = await startTestApp();
beforeAll(() => loadSeeds(databaseUrl, waldau));

const EVENT = `query ($by: RecordRef!, $languages: [LanguageTag!]) {
  lifeEvent(by: $by, context: { languages: $languages }) {
    slug name { value } services { service { slug } note { value } } patterns { language words exceptions }
  }
}`;

const newcomers = {
  slug: 'neu-am-see',
  name: { value: 'Neu am See' },
  services: [
    { service: { slug: 'badeaufsicht' }, note: { value: 'wenn Sie einen Hund haben' } },
    { service: { slug: 'badekarte' }, note: null },
  ],
  patterns: [
    { language: 'de', words: ['neu|zugezogen', 'See'], exceptions: ['Seefahrt'] },
    { language: 'en', words: ['moved to the lake'], exceptions: [] },
  ],
};

describe('a life event', () => {
  test('has its services in the order in which they are done, by its slug or its id', async () => {
    const id = globalId('LifeEvent', seededId('LIFE_EVENT', 'neu-am-see'));
    expect(await read(EVENT, { by: { slug: 'neu-am-see' } })).toEqual({ lifeEvent: newcomers });
    expect(await read(EVENT, { by: { id } })).toEqual({ lifeEvent: newcomers });
    expect(await read(EVENT, { by: { slug: 'xanten' } })).toEqual({ lifeEvent: null });
  });

  test('is said in the language asked for', async () => {
    expect(await read(EVENT, { by: { slug: 'neu-am-see' }, languages: ['en'] })).toMatchObject({
      lifeEvent: { name: { value: 'New at the lake' }, services: [{ note: { value: 'if you have a dog' } }, {}] },
    });
  });

  test('is listed with its services in one statement', async () => {
    const list = '{ lifeEvents { totalCount nodes { slug services { service { slug title { value } } } } } }';
    statements();
    expect(await read(list)).toMatchObject({ lifeEvents: { totalCount: 1, nodes: [{ slug: 'neu-am-see' }] } });
    expect(statements()).toHaveLength(1);
  });
});
