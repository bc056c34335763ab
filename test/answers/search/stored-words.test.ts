import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import type * as statement from '../../../src/answers/search/candidates-statement.js';
import { dayInBremen } from '../../../src/platform/clock/bremen-clock.rules.js';
import { folded } from '../../../src/platform/i18n/folded-words.rules.js';
import type { ReadSource } from '../../../src/platform/read/read-source.js';
import { once } from '../../support/once.js';
import { loadRecords } from '../../support/seeds.js';
import { createTestDatabase } from '../../support/test-database.js';

await once('reflect-metadata');
const { findCandidates } = await once<typeof statement>('src/answers/search/candidates-statement.ts');

const database = await createTestDatabase();
const client = new pg.Client({ connectionString: database.url });
const other = new pg.Client({ connectionString: database.url });
beforeAll(async () => {
  await client.connect();
  await other.connect();
  await loadRecords(database.url, {
    places: [
      {
        slug: 'sonnheim',
        name: { de: 'Sonnheim' },
        kind: 'MUNICIPALITY',
        alternativeNames: { de: ['Sonnenheim'] },
        postalCodes: [{ code: '28001' }],
      },
    ],
    thesaurus: [
      {
        slug: 'hund',
        kind: 'EQUIVALENT',
        words: [
          { language: 'de', word: 'Hund' },
          { language: 'de', word: 'Wauwau' },
          { language: 'en', word: 'dog' },
        ],
      },
    ],
    'document-types': [{ slug: 'zettel', name: { de: 'Pangolinzettel' } }],
    services: [
      {
        slug: 'hundesteuer',
        texts: {
          '03': { de: 'Hundesteuer anmelden', en: 'Register a dog' },
          '05': { de: 'Wer einen Vierbeiner hält.' },
        },
        searchTerms: [{ language: 'de', term: 'P-Schein für Hunde', kind: 'SYNONYM' }],
        documents: [{ type: 'zettel', obligation: 'MANDATORY' }],
        areas: ['sonnheim'],
      },
      { slug: 'wohnsitz', texts: { '03': { de: 'Wohnsitz anmelden' } } },
      { slug: 'gewerbe', texts: { '03': { de: 'Gewerbe anmelden' }, '05': { de: 'Auch für die Hundesteuer.' } } },
    ],
  });
});
afterAll(async () => {
  await Promise.all([client.end(), other.end()]);
  await database.drop();
});

const sourceOf = (connection: pg.Client): ReadSource => ({
  query: async <Row extends pg.QueryResultRow>(sql: string, parameters?: readonly unknown[]) =>
    (await connection.query<Row>(sql, [...(parameters ?? [])])).rows,
});
const source = sourceOf(client);

const options = (asOf: Date | null = null) => ({
  languages: ['de'],
  asOf,
  validOn: dayInBremen(new Date()),
  internal: false,
});

async function query<Row extends pg.QueryResultRow>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
  return (await client.query<Row>(sql, parameters)).rows;
}

interface Word {
  id: number;
  surface: string;
  naming: boolean;
  editions: number;
  mentions: number;
}

const revision = async () =>
  Number((await query<{ revision: string }>('select revision from search_state'))[0]!.revision);
const word = async (said: string, language = 'de') =>
  (
    await query<Word>(
      'select id, surface, naming, editions, mentions from search_word where word = $1 and language = $2',
      [folded(said), language],
    )
  )[0];

/** Services that have a word, with the fields that mention it. */
async function found(said: string, asOf: Date | null = null): Promise<{ slug: string; mentioned: string[] }[]> {
  const ids = await query<{ id: number }>('select id from search_word where word = $1', [folded(said)]);
  const asked = ids.map(({ id }) => ({ id, unit: 0, worth: 1 }));
  const { editionIds, mentions } = await findCandidates(
    { names: asked, mentions: asked, services: [], keys: [], place: null, filter: null },
    options(asOf),
    source,
  );
  const rows = await query<{ id: string; slug: string }>(
    `select e.edition_id as id, r.slug from service_edition e join record r on r.id = e.service_id where e.edition_id = any($1) order by r.slug`,
    [editionIds],
  );
  return rows.map(({ id, slug }) => ({
    slug,
    mentioned: mentions.filter(({ editionId }) => editionId === id).map(({ field }) => field),
  }));
}
const slugs = async (...of: Parameters<typeof found>) => (await found(...of)).map(({ slug }) => slug);

const editionOf = async (slug: string): Promise<string> =>
  (
    await query<{ id: string }>(
      `select e.edition_id as id from service_edition e join record r on r.id = e.service_id
       where r.slug = $1 and not isempty(e.in_force) order by lower(e.in_force) desc limit 1`,
      [slug],
    )
  )[0]!.id;

/** A new wording of a service, not yet in force. */
async function drafted(slug: string, title: string): Promise<string> {
  const [{ id }] = (await query<{ id: string }>(
    `insert into service_edition (service_id, sort_title, content_hash)
     select e.service_id, $2, $2 from service_edition e where e.edition_id = $1 returning edition_id as id`,
    [await editionOf(slug), title],
  )) as [{ id: string }];
  await query(`insert into text_module (edition_id, code, language, content) values ($1, '03', 'de', $2)`, [id, title]);
  return id;
}

/** Puts an edition in force from a moment on, in the place of another. */
async function replaced(before: string, after: string, from: Date): Promise<void> {
  await query(`update service_edition set in_force = tstzrange(lower(in_force), $2) where edition_id = $1`, [
    before,
    from,
  ]);
  await query(`update service_edition set in_force = tstzrange($2, null) where edition_id = $1`, [after, from]);
}

beforeEach(() => client.query('begin'));
const undone = () => client.query('rollback');
afterEach(undone);

describe('the index of words', () => {
  test('has the words of names and of what mentions them, with their languages', async () => {
    expect(await word('Hundesteuer')).toMatchObject({ surface: 'Hundesteuer', naming: true, editions: 1, mentions: 1 });
    expect(await found('Hundesteuer')).toEqual([
      { slug: 'gewerbe', mentioned: ['TEASER'] },
      { slug: 'hundesteuer', mentioned: [] },
    ]);
    expect(await word('dog', 'en')).toMatchObject({ naming: true, editions: 1 });
    expect(await word('Vierbeiner')).toMatchObject({ naming: false, editions: 0, mentions: 1 });
    expect(await word('anmelden')).toMatchObject({ editions: 3 });
    expect(await word('pschein')).toMatchObject({ naming: true, editions: 1 });
    expect(await found('Pangolinzettel')).toEqual([{ slug: 'hundesteuer', mentioned: ['DOCUMENT'] }]);
    expect(await slugs('anmelden')).toEqual(['gewerbe', 'hundesteuer', 'wohnsitz']);
  });

  test('finds a coming edition from its first instant, and the ended one as it was', async () => {
    const before = await editionOf('wohnsitz');
    const draft = await drafted('wohnsitz', 'Lurchsitz anmelden');
    const known = await revision();
    const instant = new Date(Date.now() + 3_600_000);
    await replaced(before, draft, instant);
    expect(await revision()).toBeGreaterThan(known);
    expect([await slugs('Lurchsitz'), await slugs('Wohnsitz')]).toEqual([[], ['wohnsitz']]);
    expect([await slugs('Lurchsitz', instant), await slugs('Wohnsitz', instant)]).toEqual([['wohnsitz'], []]);
    expect(await slugs('Lurchsitz', new Date(instant.getTime() - 1))).toEqual([]);
    // Taken back.
    await query(`update service_edition set in_force = 'empty' where edition_id = $1`, [draft]);
    await query(`update service_edition set in_force = tstzrange(lower(in_force), null) where edition_id = $1`, [
      before,
    ]);
    expect([await word('Lurchsitz'), await word('Wohnsitz')]).toMatchObject([{ editions: 0 }, { editions: 1 }]);
    expect([await slugs('Lurchsitz', instant), await slugs('Wohnsitz', instant)]).toEqual([[], ['wohnsitz']]);
    // Worded anew, and scheduled again.
    await query(`update text_module set content = 'Molchsitz anmelden' where edition_id = $1`, [draft]);
    await replaced(before, draft, instant);
    expect([await slugs('Lurchsitz', instant), await slugs('Molchsitz', instant)]).toEqual([[], ['wohnsitz']]);
  });

  test('finds what was withdrawn at the moments before alone', async () => {
    const [{ now }] = (await query<{ now: Date }>('select now()')) as [{ now: Date }];
    await query(`update service_edition set in_force = tstzrange(lower(in_force), $2) where edition_id = $1`, [
      await editionOf('gewerbe'),
      now,
    ]);
    expect([await slugs('Gewerbe'), await slugs('Gewerbe', new Date(now.getTime() - 1))]).toEqual([[], ['gewerbe']]);
    expect(await word('Gewerbe')).toMatchObject({ editions: 0, naming: true });
    expect(await word('anmelden')).toMatchObject({ editions: 2 });
  });

  test('finds services by the new name of a document from the moment of its renaming', async () => {
    const instant = new Date(Date.now() + 3_600_000);
    const [{ id, type }] = (await query<{ id: string; type: string }>(
      'select edition_id as id, document_type_id as type from document_type_edition where not isempty(in_force)',
    )) as [{ id: string; type: string }];
    await query(`update document_type_edition set in_force = tstzrange(lower(in_force), $2) where edition_id = $1`, [
      id,
      instant,
    ]);
    await query(
      `insert into document_type_edition (document_type_id, in_force, name, sort_name, content_hash)
       values ($1, tstzrange($2, null), '{"de": "Numbatzettel"}', 'numbatzettel', 'n')`,
      [type, instant],
    );
    expect([await slugs('Pangolinzettel'), await slugs('Numbatzettel')]).toEqual([['hundesteuer'], []]);
    expect([await slugs('Pangolinzettel', instant), await slugs('Numbatzettel', instant)]).toEqual([
      [],
      ['hundesteuer'],
    ]);
    expect(await word('anmelden')).toMatchObject({ editions: 3 });
  });
});

describe('a preview', () => {
  test('has its own words and neither counts, bumps nor locks', async () => {
    const words = 'select id, word, naming, editions, mentions, revision from search_word order by id';
    const [before, known] = [(await other.query(words)).rows, await revision()];
    await query('set local catalogue.dry_run = on');
    const draft = await drafted('wohnsitz', 'Nasenbärsitz und Vierbeiner anmelden');
    const [{ now }] = (await query<{ now: Date }>('select now()')) as [{ now: Date }];
    await replaced(await editionOf('wohnsitz'), draft, now);
    expect(await slugs('Nasenbärsitz')).toEqual(['wohnsitz']);
    // A word that texts alone had so far.
    expect(await slugs('Vierbeiner')).toEqual(['hundesteuer', 'wohnsitz']);
    // Others are let in at once.
    await other.query('begin');
    await other.query(`set local lock_timeout = 200`);
    await other.query('update search_word set editions = editions');
    await other.query('update search_state set revision = revision');
    await other.query('rollback');
    await undone();
    expect((await other.query(words)).rows).toEqual(before);
    expect(await revision()).toBe(known);
  });
});

describe('the revision', () => {
  test('rises when entries of the thesaurus or places come into force or end', async () => {
    const known = await revision();
    await query(`update place_edition set in_force = tstzrange(lower(in_force), now()) where not isempty(in_force)`);
    const then = await revision();
    expect(then).toBeGreaterThan(known);
    await query(
      `update thesaurus_entry_edition set in_force = tstzrange(lower(in_force), now()) where not isempty(in_force)`,
    );
    expect(await revision()).toBeGreaterThan(then);
  });
});
