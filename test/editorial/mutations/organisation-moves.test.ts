import { describe, expect, test } from '@jest/globals';
import { seededId } from '../../../src/catalogue/record/record-id.js';
import { withClient } from '../../../src/platform/database/create-database.js';
import { idOf, release, startEditingApp, type Payload } from '../support/editing.js';

const { read, person, databaseUrl } = await startEditingApp();

const admin = await person({ subject: 'ada', roles: ['admin'] });
const second = await person({ subject: 'zoe', roles: ['admin'] });
const stranger = await person({ subject: 'fremd', roles: ['editor'], organisations: ['fundamt'] });

interface Move {
  record: string;
  type: string;
  slug: string;
  fields: string[];
  outcome: string;
  target: string | null;
}

interface Moved extends Payload {
  moves: Move[];
}

const PAYLOAD = `{ moves { record type slug fields outcome target } userErrors { code path message conflict { base } }
  changeSet { id status changes { slug action } } }`;

async function move(who: typeof admin, mutation: 'merge' | 'split', input: object): Promise<Moved> {
  const [name, type] =
    mutation === 'merge'
      ? ['mergeOrganisations', 'MergeOrganisationsInput']
      : ['splitOrganisation', 'SplitOrganisationInput'];
  const { data, errors } = await who.ask<Record<string, Moved>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) ${PAYLOAD} }`,
    { input },
  );
  if (errors || !data) throw new Error(JSON.stringify(errors));
  return data[name]!;
}

const office = (slug: string) => idOf('ORGANISATION', slug);
const named = (text: string) => [{ language: 'de', text }];

async function publish(work: (changeSet: string) => Promise<void>): Promise<void> {
  const changeSet = await admin.begin();
  await work(changeSet);
  expect((await release(admin, second, changeSet)).userErrors).toEqual([]);
}

/** An office with something in every column that may refer to it, and two others. */
const furnish = (name: string, hours = true) =>
  publish(async (changeSet) => {
    const create = async (type: string, content: object) => {
      const { userErrors } = await admin.send(`create${type}`, { changeSet, content });
      expect(userErrors).toEqual([]);
    };
    const openingHours = [{ purpose: 'GENERAL', ranges: [{ weekday: 'MONDAY', opens: '08:00', closes: '12:00' }] }];
    await create('Organisation', { slug: name, name: named(name), ...(hours && { openingHours }) });
    await create('Organisation', { slug: `${name}-neu`, name: named(`${name} neu`), parent: name });
    await create('Organisation', { slug: `${name}-zwei`, name: named(`${name} zwei`) });
    await create('Organisation', { slug: `${name}-kind`, name: named(`${name} Kind`), parent: name });
    await create('Organisation', { slug: `${name}-ehemals`, name: named(`${name} ehemals`), succeededBy: name });
    await create('Service', {
      slug: `${name}-leistung`,
      owner: name,
      texts: [{ code: '03', language: 'de', text: `Leistung ${name}` }],
    });
    const channel = { kind: 'PHONE', value: '+49 421 3610' };
    await create('ContactChannel', { slug: `${name}-telefon`, organisation: name, ...channel });
    const promise = { kind: 'CALL_BACK', value: 2, unit: 'WORKING_DAY' };
    await create('ServicePromise', { slug: `${name}-zusage`, organisation: name, ...promise });
    const given = { service: `${name}-leistung`, place: 'hb' };
    await create('Responsibility', { slug: `${name}-dort`, ...given, organisation: name, role: 'RESPONSIBLE' });
    await create('Responsibility', { slug: `${name}-auch`, ...given, organisation: name, role: 'CONTACT_POINT' });
    const already = { organisation: `${name}-neu`, role: 'CONTACT_POINT' };
    await create('Responsibility', { slug: `${name}-schon`, ...given, ...already });
  });

/** Rows in force by each column that refers to organisations, as the foreign keys say. */
const rowsNaming = (slug: string): Promise<Map<string, number>> =>
  withClient(databaseUrl, async (client) => {
    const { rows: columns } = await client.query<{ table: string; column: string; dated: boolean }>(
      `select c.conrelid::regclass::text as table, a.attname as column,
         exists (select from pg_attribute f where f.attrelid = c.conrelid and f.attname = 'in_force') as dated
       from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey)
       where c.contype = 'f' and c.confrelid = 'organisation'::regclass order by 1, 2`,
    );
    const counts = new Map<string, number>();
    for (const { table, column, dated } of columns) {
      const { rows } = await client.query<{ count: number }>(
        `select count(*)::int as count from ${table} where ${column} = $1 ${dated ? 'and in_force @> now()' : ''}`,
        [seededId('ORGANISATION', slug)],
      );
      counts.set(`${table}.${column}`, rows[0]!.count);
    }
    return counts;
  });

/** Announcements and reports are no part of a set: they speak of the office that was there then. */
const ofThatTime = (column: string): boolean => /^(disruption|problem_report)/.test(column);

const columnsWith = (counts: Map<string, number>, wanted: (count: number) => boolean): string[] =>
  [...counts].filter(([column, count]) => !ofThatTime(column) && wanted(count)).map(([column]) => column);

describe('organisations that are merged', () => {
  test('are listed with all that hangs on them by a dry run, which drafts nothing', async () => {
    await furnish('alt');
    // What this test counts is there in every column, so that nothing is counted in vain.
    expect(columnsWith(await rowsNaming('alt'), (count) => count === 0)).toEqual([]);
    const changeSet = await admin.begin();
    const input = { changeSet, organisations: [office('alt')], target: office('alt-neu') };
    const tried = await move(admin, 'merge', { ...input, dryRun: true });
    expect(tried.userErrors).toEqual([]);
    expect(tried.moves.map(({ slug, fields, outcome }) => [slug, fields.join(), outcome])).toEqual([
      ['alt-telefon', 'organisation', 'MOVES'],
      ['alt-ehemals', 'succeededBy', 'MOVES'],
      ['alt-kind', 'parent', 'MOVES'],
      ['alt-neu', 'parent', 'MOVES'],
      ['alt-auch', 'organisation', 'ENDS'],
      ['alt-dort', 'organisation', 'MOVES'],
      ['alt-zusage', 'organisation', 'MOVES'],
      ['alt-leistung', 'owner', 'MOVES'],
      ['alt', 'openingHours', 'MOVES'],
    ]);
    const { data } = await admin.ask<{ changeSet: { changes: unknown[] } }>(
      `{ changeSet(id: "${changeSet}") { changes { slug } } }`,
    );
    expect(data!.changeSet.changes).toEqual([]);
  });

  test('leave nothing behind, in no column that refers to organisations', async () => {
    const changeSet = await admin.begin();
    const input = { changeSet, organisations: [office('alt')], target: office('alt-neu') };
    const explanation = [{ language: 'de', text: 'Das Amt ist aufgegangen.' }];
    expect((await move(admin, 'merge', { ...input, explanation })).userErrors).toEqual([]);
    expect(columnsWith(await rowsNaming('alt'), (count) => count === 0)).toEqual([]);
    const own = await admin.mutate('submitChangeSet', `changeSet: "${changeSet}"`);
    expect(own.userErrors).toEqual([]);
    const refused = await admin.mutate('approveChangeSet', `changeSet: "${changeSet}"`);
    expect(refused.userErrors.map(({ code }) => code)).toEqual(['FOUR_EYES']);
    await second.mutate('approveChangeSet', `changeSet: "${changeSet}"`);
    expect((await second.mutate('publishChangeSet', `changeSet: "${changeSet}"`)).userErrors).toEqual([]);

    expect(columnsWith(await rowsNaming('alt'), (count) => count > 0)).toEqual([]);
    const there = await read<{ organisation: object; ended: object }>(
      `{ organisation(by: { slug: "alt-neu" }) { parent { slug } children { nodes { slug } } channels { value } openingHours { purpose } }
         ended(by: { organisation: { slug: "alt" } }) { action explanation { value } successor { ... on Organisation { slug } } } }`,
    );
    expect(there).toMatchObject({
      organisation: {
        parent: null,
        children: { nodes: [{ slug: 'alt-kind' }] },
        channels: [{ value: '+49 421 3610' }],
        openingHours: [{ purpose: 'GENERAL' }],
      },
      ended: {
        action: 'REPLACE',
        explanation: { value: 'Das Amt ist aufgegangen.' },
        successor: { slug: 'alt-neu' },
      },
    });
  });

  test.each<[name: string, input: object, path: string, code: string]>([
    [
      'into themselves',
      { organisations: [office('fundamt')], target: office('fundamt') },
      'organisations',
      'INVALID_CONTENT',
    ],
    ['into nothing', { organisations: [office('fundamt')], target: office('gibt-es-nicht') }, 'target', 'NOT_FOUND'],
    [
      'and are not there',
      { organisations: [office('gibt-es-nicht')], target: office('fundamt') },
      'organisations',
      'NOT_FOUND',
    ],
  ])('%s are refused', async (_, input, path, code) => {
    const refused = await move(admin, 'merge', { changeSet: await admin.begin(), ...input });
    expect(refused.userErrors).toMatchObject([{ code, path: [path] }]);
    expect(refused.moves).toEqual([]);
  });

  test('by somebody else are not found', async () => {
    const input = { organisations: [office('bsc-mitte')], target: office('fundamt') };
    const refused = await move(stranger, 'merge', { changeSet: await stranger.begin(), ...input });
    expect(refused.userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['organisations'] }]);
  });
});

describe('an organisation that is split', () => {
  test('goes on with what is not listed, where no successor is named', async () => {
    await furnish('teil', false);
    const input = {
      organisation: office('teil'),
      parts: [{ target: office('teil-zwei'), records: [idOf('CONTACT_CHANNEL', 'teil-telefon')] }],
    };
    await publish(async (changeSet) => {
      const { moves, userErrors } = await move(admin, 'split', { changeSet, ...input });
      expect(userErrors).toEqual([]);
      expect(moves.filter(({ outcome }) => outcome === 'MOVES')).toMatchObject([
        { slug: 'teil-telefon', target: office('teil-zwei') },
      ]);
    });
    const { teil, zwei } = await read<{ teil: object; zwei: object }>(
      `{ teil: organisation(by: { slug: "teil" }) { channels { value } }
         zwei: organisation(by: { slug: "teil-zwei" }) { channels { value } } }`,
    );
    expect(teil).toEqual({ channels: [] });
    expect(zwei).toEqual({ channels: [{ value: '+49 421 3610' }] });
  });

  test('leaves nothing behind, where a successor takes over the rest', async () => {
    await publish(async (changeSet) => {
      const parts = [{ target: office('teil-zwei'), records: [idOf('SERVICE', 'teil-leistung')] }];
      const input = { changeSet, organisation: office('teil'), parts, successor: office('teil-neu') };
      expect((await move(admin, 'split', input)).userErrors).toEqual([]);
    });
    expect(columnsWith(await rowsNaming('teil'), (count) => count > 0)).toEqual([]);
    const { service } = await read<{ service: object }>(
      '{ service(by: { slug: "teil-leistung" }) { owner { slug } } }',
    );
    expect(service).toEqual({ owner: { slug: 'teil-zwei' } });
  });

  test.each([
    ['hangs elsewhere', [{ target: office('fundamt'), records: [idOf('SERVICE', 'wohngeld')] }]],
    [
      'is listed twice',
      [
        { target: office('fundamt'), records: [idOf('SERVICE', 'wohngeld')] },
        { target: office('teil-zwei'), records: [idOf('SERVICE', 'wohngeld')] },
      ],
    ],
  ])('is refused with a record that %s', async (_, parts) => {
    const input = { changeSet: await admin.begin(), organisation: office('teil-zwei'), parts };
    const withoutSelf = { ...input, organisation: office('teil-neu') };
    expect((await move(admin, 'split', withoutSelf)).userErrors).toMatchObject([
      { code: 'INVALID_CONTENT', path: ['parts'] },
    ]);
  });
});
