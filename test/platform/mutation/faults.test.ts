import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, describe, expect, test } from '@jest/globals';
import { startApp } from '../../support/app.js';
import { reader, asker } from '../../support/ask.js';
import { runCommand } from '../../support/command.js';
import { loadRecords } from '../../support/seeds.js';
import { testConfig } from '../../support/test-config.js';
import { some } from '../../support/thorough.js';
import { codesOf, idOf, release, startEditingApp, type Payload, type Person } from '../../editorial/support/editing.js';

const { person, peopleAt, pool, databaseUrl, variables, read } = await startEditingApp();

const slugs = Array.from({ length: 50 }, (_, index) => `fall-${index}`);
await loadRecords(databaseUrl, {
  services: slugs.map((slug) => ({ slug, texts: { '03': { de: `Vorher ${slug}` } } })),
});

const second = await startApp(testConfig(databaseUrl, variables));
afterAll(() => second.stop());

const [ada, bert] = [
  await person({ subject: 'ada', roles: ['admin'] }),
  await person({ subject: 'bert', roles: ['admin'] }),
];
const bertElsewhere = await peopleAt(second.url)({ subject: 'bert', roles: ['admin'] });

const count = async (sql: string, ...values: unknown[]): Promise<number> =>
  Number((await pool.query<{ count: string }>(sql, values)).rows[0]!.count);

async function draft(edits: Record<string, object>): Promise<string> {
  const changeSet = await ada.begin();
  const changes = Object.entries(edits).map(([slug, patch]) => ({
    changeService: { id: idOf('SERVICE', slug), patch },
  }));
  const { data } = await ada.ask<{ applyChanges: Payload }>(
    'mutation ($input: ApplyChangesInput!) { applyChanges(input: $input) { userErrors { code } } }',
    { input: { changeSet, changes } },
  );
  expect(data!.applyChanges.userErrors).toEqual([]);
  return changeSet;
}

async function approved(edits: Record<string, object>): Promise<string> {
  const changeSet = await draft(edits);
  await ada.mutate('submitChangeSet', `changeSet: "${changeSet}"`);
  await bert.mutate('approveChangeSet', `changeSet: "${changeSet}"`);
  return changeSet;
}

const publish = (by: Person, changeSet: string): Promise<Payload> =>
  by.mutate('publishChangeSet', `changeSet: "${changeSet}"`);

const title = (text: string) => ({ texts: [{ code: '03', language: 'de', text }] });

describe('a key', () => {
  const create = (key: string, name = 'Einmal') =>
    ada.mutate('createChangeSet', `title: "${name}", reason: "Grund", idempotencyKey: "${key}"`);

  test('sent again gives the first answer and has one effect', async () => {
    const [first, again] = [await create('einmal-und-nie-wieder'), await create('einmal-und-nie-wieder')];
    expect(again).toEqual(first);
    expect(await count("select count(*) from change_set where title = 'Einmal'")).toBe(1);
    expect(await count('select count(*) from audit_entry where change_set_id = $1', first.changeSet!.id)).toBe(1);
  });

  test('sent ten times at once, to two processes, as well', async () => {
    const adaElsewhere = await peopleAt(second.url)({ subject: 'ada', roles: ['admin'] });
    const key = 'zehnmal-zugleich';
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        (index % 2 ? ada : adaElsewhere).mutate(
          'createChangeSet',
          `title: "Zehn", reason: "Grund", idempotencyKey: "${key}"`,
        ),
      ),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]!.userErrors).toEqual([]);
    expect(await count("select count(*) from change_set where title = 'Zehn'")).toBe(1);
  });

  test('publishes once, and again tells what came of it', async () => {
    const changeSet = await approved({ 'fall-0': { approvedBy: 'Einmal' } });
    const once = () => bert.mutate('publishChangeSet', `changeSet: "${changeSet}", idempotencyKey: "veroeffentlichen"`);
    const [first, again] = [await once(), await once()];
    expect(first.changeSet!.status).toBe('PUBLISHED');
    expect(again).toEqual(first);
  });

  test('is not taken for another request, but is anybody else’s to use', async () => {
    await create('schon-benutzt');
    expect(await create('schon-benutzt', 'Anders')).toMatchObject({
      changeSet: null,
      userErrors: [{ code: 'KEY_REUSED', path: ['idempotencyKey'] }],
    });
    const others = await bert.mutate(
      'createChangeSet',
      'title: "Anders", reason: "Grund", idempotencyKey: "schon-benutzt"',
    );
    expect(others.userErrors).toEqual([]);
  });

  test('of a refused request may be used again', async () => {
    const refused = await ada.mutate('createChangeSet', 'title: " ", reason: "Grund", idempotencyKey: "erst-falsch"');
    expect(codesOf(refused)).toEqual(['INVALID_CONTENT']);
    expect(codesOf(await create('erst-falsch'))).toEqual([]);
  });

  test.each([
    ['zu kurz', 'kurz'],
    ['zu lang', 'x'.repeat(201)],
  ])('is refused when it is %s', async (_, key) => {
    expect((await create(key)).userErrors).toMatchObject([{ code: 'INVALID_CONTENT', path: ['idempotencyKey'] }]);
  });
});

describe('two publishers at once', () => {
  test('of one set: one publishes, the other is told that it is done', async () => {
    const changeSet = await approved({ 'fall-1': title('Beide') });
    const answers = await Promise.all([publish(bert, changeSet), publish(bertElsewhere, changeSet)]);
    expect(answers.map(codesOf).sort()).toEqual([[], ['WRONG_STATUS']]);
  });

  test.each([1, 2, 3])(
    'of two sets that say different things: one wins, the other is told of the conflict (%d)',
    async (round) => {
      const [one, other] = [
        await approved({ 'fall-2': title(`Eins ${round}`) }),
        await approved({ 'fall-2': title(`Zwei ${round}`) }),
      ];
      const answers = await Promise.all([publish(bert, one), publish(bertElsewhere, other)]);
      expect(answers.map(codesOf).sort()).toEqual([[], ['REVISION_CONFLICT']]);
    },
  );

  test('of two sets that go together: both are in force', async () => {
    const [one, other] = [
      await approved({ 'fall-3': title('Neu') }),
      await approved({ 'fall-3': { approvedBy: 'Amt' } }),
    ];
    const answers = await Promise.all([publish(bert, one), publish(bertElsewhere, other)]);
    expect(answers.map(codesOf)).toEqual([[], []]);
    expect(await read('{ service(by: { slug: "fall-3" }) { title { value } approvedBy } }')).toEqual({
      service: { title: { value: 'Neu' }, approvedBy: 'Amt' },
    });
  });

  test('cannot make two organisations lie in each other', async () => {
    const parents = async (slug: string, parent: string) => {
      const changeSet = await ada.begin();
      await ada.send('changeOrganisation', { changeSet, id: idOf('ORGANISATION', slug), patch: { parent } });
      await ada.mutate('submitChangeSet', `changeSet: "${changeSet}"`);
      await bert.mutate('approveChangeSet', `changeSet: "${changeSet}"`);
      return changeSet;
    };
    const [one, other] = [await parents('geo', 'stabi'), await parents('stabi', 'geo')];
    const answers = await Promise.all([publish(bert, one), publish(bertElsewhere, other)]);
    expect(answers.map(codesOf).sort()).toEqual([[], ['INVALID_CONTENT']]);
  });
});

describe('a process that is killed while it publishes', () => {
  const inForce = (by: string) =>
    count('select count(*) from service_edition where approved_by = $1 and in_force @> now()', by);
  const status = async (changeSet: string) =>
    (await pool.query<{ status: string }>('select status from change_set where id = $1', [changeSet])).rows[0]!.status;

  const serve = async () => {
    const server = runCommand('src/app/commands/start.ts', [], {
      DATABASE_URL: databaseUrl,
      PORT: '0',
      LOG_LEVEL: 'silent',
      ...variables,
    });
    const [, url] = await server.says(/answers at (http:\/\/[^/\s]+)\/graphql/);
    const publisher = await peopleAt(url!)({ subject: 'bert', roles: ['admin'] });
    await publisher.ask('{ changeSets(first: 1) { id } }');
    return { publisher, kill: () => (server.child.kill('SIGKILL'), server.exitCode()) };
  };

  const everythingWith = (by: string) => approved(Object.fromEntries(slugs.map((slug) => [slug, { approvedBy: by }])));

  async function expectAllPublished(changeSet: string, by: string): Promise<void> {
    expect([await status(changeSet), await inForce(by)]).toEqual(['PUBLISHED', slugs.length]);
    const entries = "select count(*) from audit_entry where change_set_id = $1 and action = 'publish'";
    expect(await count(entries, changeSet)).toBe(slugs.length + 1);
  }

  /** Until somebody waits for a lock, as whoever publishes does who has come to a table that is locked. */
  async function waits(): Promise<void> {
    const waiting =
      "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
    while ((await count(waiting)) === 0) await wait(10);
  }

  test.each(some(1, ['service_edition', 'text_module', 'audit_entry']))(
    'when it comes to %s leaves nothing',
    async (table) => {
      const by = `Amt bis ${table}`;
      const changeSet = await everythingWith(by);
      const { publisher, kill } = await serve();
      const blocker = new pg.Client({ connectionString: databaseUrl });
      await blocker.connect();
      try {
        await blocker.query(`begin; lock table ${table} in exclusive mode`);
        const answer = publish(publisher, changeSet).catch(() => null);
        await waits();
        await Promise.all([kill(), answer]);
        expect([await status(changeSet), await inForce(by)]).toEqual(['APPROVED', 0]);
      } finally {
        await blocker.end();
      }
      expect(codesOf(await publish(bert, changeSet))).toEqual([]);
      await expectAllPublished(changeSet, by);
    },
  );

  test.each(some(1, [80, 20, 200]))('after %d ms leaves all of it or nothing', async (delay) => {
    const by = `Amt nach ${delay}`;
    const changeSet = await everythingWith(by);
    const { publisher, kill } = await serve();
    const answer = publish(publisher, changeSet).catch(() => null);
    await wait(delay);
    await Promise.all([kill(), answer]);
    const again = codesOf(await publish(bert, changeSet));
    expect([[], ['WRONG_STATUS']]).toContainEqual(again);
    await expectAllPublished(changeSet, by);
  });
});

test('what is scheduled is read in every process from its moment on', async () => {
  const changeSet = await approved({ 'fall-5': title('Pünktlich') });
  const at = new Date(Date.now() + 1_500);
  const scheduled = await bert.mutate('scheduleChangeSet', `changeSet: "${changeSet}", at: "${at.toISOString()}"`);
  expect(scheduled.userErrors).toEqual([]);
  const readers = [read, reader(asker(second.url))];
  const titles = () =>
    Promise.all(
      readers.map(
        async (ask) =>
          (
            await ask<{ service: { title: { value: string } } }>(
              '{ service(by: { slug: "fall-5" }) { title { value } } }',
            )
          ).service.title.value,
      ),
    );
  expect(await titles()).toEqual(['Vorher fall-5', 'Vorher fall-5']);
  await wait(at.getTime() - Date.now() + 50);
  expect(await titles()).toEqual(['Pünktlich', 'Pünktlich']);
  const { data } = await bertElsewhere.ask<{ changeSet: { status: string } }>(
    `{ changeSet(id: "${changeSet}") { status } }`,
  );
  expect(data!.changeSet.status).toBe('PUBLISHED');
  expect((await release(ada, bert, await draft({ 'fall-5': { approvedBy: 'Danach' } }))).userErrors).toEqual([]);
});
