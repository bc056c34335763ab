import { afterEach, describe, expect, test } from '@jest/globals';
import { startApp } from '../../../src/app/app.js';
import { withClient } from '../../../src/platform/database/create-database.js';
import { asker, codes } from '../../support/ask.js';
import { testConfig } from '../../support/test-config.js';
import { idOf, startEditingApp, type Person } from '../../editorial/support/editing.js';

const { ask, url, person, pool, databaseUrl, variables, searchCounts } = await startEditingApp();

const admin = await person({ subject: 'ada', roles: ['admin'] });
const editor = await person({ subject: 'erika', roles: ['editor'], organisations: ['bsc-mitte'] });
const agent = await person({ subject: 'agnes', roles: ['agent'] });

const nowhere = 'Quarzuhrmacherei';
const somewhere = 'Personalausweis';

const query =
  'query ($query: String!, $after: String) { searchServices(query: $query, first: 1, after: $after) { totalCount pageInfo { endCursor } } }';

interface Searched {
  searchServices: { totalCount: number; pageInfo: { endCursor: string } };
}

async function searchOnce(text: string): Promise<Searched['searchServices']> {
  const { data, errors } = await ask<Searched>(query, { query: text });
  expect(errors).toBeUndefined();
  return data!.searchServices;
}

async function search(text: string, times = 1): Promise<void> {
  for (let time = 0; time < times; time += 1) await searchOnce(text);
}

async function choose(text: string, times = 1): Promise<void> {
  const chosen = `mutation ($query: String!, $service: ID!) { reportSearchChoice(query: $query, service: $service) { userErrors { code } } }`;
  for (let time = 0; time < times; time += 1) {
    const { data } = await ask(chosen, { query: text, service: idOf('SERVICE', 'personalausweis') });
    expect(data).toEqual({ reportSearchChoice: { userErrors: [] } });
  }
}

interface CountRow {
  query: string | null;
  searches: number;
  without_hits: number;
  opened: number;
}

const stored = async (): Promise<CountRow[]> =>
  (
    await pool.query<CountRow>(
      'select query, searches, without_hits, opened from search_count order by day, searches, key',
    )
  ).rows;

interface Gap {
  query: string;
  language: string;
  searches: number;
  withoutHits: number;
  abandoned: number | null;
  lastSeen: string;
  dismissedAt: string | null;
}

async function gaps(args = ''): Promise<Gap[]> {
  const { data, errors } = await editor.ask<{ searchGaps: { nodes: Gap[] } }>(
    `{ searchGaps${args} { nodes { query language searches withoutHits abandoned lastSeen dismissedAt } } }`,
  );
  expect(errors).toBeUndefined();
  return data!.searchGaps.nodes;
}

interface Task {
  kind: string;
  message: string;
  severity: string;
  due: string;
  record: string | null;
}

async function tasks(somebody: Person): Promise<Task[]> {
  const { data, errors } = await somebody.ask<{ tasks: Task[] }>(
    '{ tasks(first: 100) { kind severity message record type slug changeSet due } }',
  );
  expect(errors).toBeUndefined();
  return data!.tasks.filter(({ kind }) => kind === 'SEARCH_GAP');
}

/** Changes what the application only reads. */
const write = (sql: string) => withClient(databaseUrl, (client) => client.query(sql));

/** Moves what was counted so far into the past. */
const daysAgo = (days: number) => write(`update search_count set day = day - ${days}`);

afterEach(async () => {
  await searchCounts.write();
  await write('truncate search_count, search_gap_dismissal');
});

describe('what is searched for', () => {
  test('is a hash until it was searched for often enough, and then words', async () => {
    await search('Quarzuhrmacherei!', 4);
    await searchCounts.write();
    expect(await stored()).toEqual([{ query: null, searches: 4, without_hits: 4, opened: 0 }]);
    const { rows } = await pool.query<{ row: string }>(
      `select lower(c::text) || encode(c.key, 'escape') as row from search_count c`,
    );
    expect(rows[0]!.row).not.toContain('quarz');
    expect(await gaps()).toEqual([]);
    await search('QUARZUHRMACHEREI');
    await searchCounts.write();
    expect(await stored()).toMatchObject([{ query: 'quarzuhrmacherei', searches: 5 }]);
    expect(await gaps()).toMatchObject([
      { query: 'quarzuhrmacherei', language: 'de', searches: 5, withoutHits: 5, abandoned: null, dismissedAt: null },
    ]);
  });

  test('is kept under a key of the installation, so that nobody can try words', async () => {
    await search(nowhere, 1);
    await searchCounts.write();
    const sql = `select count(*)::int as guessed from search_count where key = sha256('quarzuhrmacherei')`;
    expect((await pool.query<{ guessed: number }>(sql)).rows[0]!.guessed).toBe(0);
    const { rows } = await pool.query<{ length: number }>('select length(secret) from search_count_secret');
    expect(rows).toEqual([{ length: 32 }]);
  });

  test('never says who somebody is, however often it is sent', async () => {
    for (const text of [
      'erika.muster@example.org',
      'meine nummer 0421 361 12345',
      'DE89 3704 0044 0532 0130 00',
      'geboren 12.08.1964',
      'ich heiße Erika Muster und habe gestern meinen Ausweis im Bus nach Huchting liegen lassen',
    ])
      await search(text, 6);
    await searchCounts.write();
    expect(await stored()).toEqual([]);
    await search('Wunschkennzeichen HB 4711', 6);
    await searchCounts.write();
    expect(await stored()).toMatchObject([{ query: 'wunschkennzeichen hb #', searches: 6 }]);
  });

  test('counts once, however many pages are read, and not what is filtered or past', async () => {
    const { pageInfo } = await searchOnce(somewhere);
    await ask(query, { query: somewhere, after: pageInfo.endCursor });
    await ask(`{ searchServices(query: "${somewhere}", filter: { freeOfCharge: false }) { totalCount } }`);
    await ask(`{ searchServices(query: "${somewhere}", context: { asOf: "2020-01-01T00:00:00Z" }) { totalCount } }`);
    await searchCounts.write();
    expect(await stored()).toEqual([{ query: null, searches: 1, without_hits: 0, opened: 0 }]);
  });

  test('is written down by several processes at once', async () => {
    const others = await Promise.all([1, 2].map(() => startApp(testConfig(databaseUrl, variables))));
    for (const other of others) await asker(other.url)(query, { query: nowhere });
    await search(nowhere, 3);
    await Promise.all([searchCounts.write(), ...others.map((other) => other.searchCounts.write())]);
    await Promise.all(others.map((other) => other.stop()));
    expect(await stored()).toMatchObject([{ query: 'quarzuhrmacherei', searches: 5 }]);
  });

  test('is written down when the process stops, and kept for another try when it could not be', async () => {
    const other = await startApp(testConfig(databaseUrl, variables));
    await asker(other.url)(query, { query: nowhere });
    await write('alter table search_count rename to search_count_away');
    await other.searchCounts.write();
    await write('alter table search_count_away rename to search_count');
    await other.stop();
    expect(await stored()).toMatchObject([{ searches: 1 }]);
  });

  test('is forgotten after 90 days, and its words with the searches that made it frequent', async () => {
    await search(nowhere, 4);
    await searchCounts.write();
    await daysAgo(60);
    await search(nowhere);
    await searchCounts.write();
    expect((await stored()).map((row) => row.query)).toEqual(['quarzuhrmacherei', 'quarzuhrmacherei']);
    expect(await gaps()).toMatchObject([{ searches: 5 }]);
    await daysAgo(31);
    expect(await gaps()).toMatchObject([{ searches: 1 }]);
    await search(somewhere);
    await searchCounts.write();
    expect((await stored()).map((row) => row.query)).toEqual([null, null]);
    expect(await gaps()).toEqual([]);
  });
});

describe('searches with hits', () => {
  test('are abandoned when nothing was opened, where clients tell what is', async () => {
    await search(somewhere, 6);
    await searchCounts.write();
    expect(await gaps()).toEqual([]);
    await choose(somewhere, 2);
    await searchCounts.write();
    expect(await gaps()).toMatchObject([{ query: 'personalausweis', searches: 6, withoutHits: 0, abandoned: 4 }]);
    await choose('personalausweis', 30);
    await searchCounts.write();
    expect(await stored()).toMatchObject([{ searches: 6, opened: 6 }]);
    expect(await gaps()).toEqual([]);
  });

  test('of days on which no client told are left out', async () => {
    await search(somewhere, 6);
    await searchCounts.write();
    await daysAgo(2);
    await search(somewhere, 2);
    await choose(somewhere);
    await searchCounts.write();
    expect(await gaps()).toMatchObject([{ searches: 8, abandoned: 1 }]);
  });

  test('and choices without a search leave nothing behind', async () => {
    await choose('etwas anderes', 6);
    await search(nowhere);
    await choose(nowhere, 2);
    await searchCounts.write();
    expect(await stored()).toEqual([{ query: null, searches: 1, without_hits: 1, opened: 0 }]);
  });

  test('can only be told of with a service, and not without end', async () => {
    const report = (service: string) =>
      `mutation { reportSearchChoice(query: "x", service: "${service}") { userErrors { code path } } }`;
    expect(codes(await ask(report(idOf('ORGANISATION', 'bsc-mitte'))))).toEqual(['BAD_USER_INPUT']);
    expect((await ask(report(idOf('SERVICE', 'gibt-es-nicht')))).data).toEqual({
      reportSearchChoice: { userErrors: [{ code: 'NOT_FOUND', path: ['service'] }] },
    });
    const strict = await startApp(testConfig(databaseUrl, { ...variables, MAX_CHOICES_PER_MINUTE: '1' }));
    const hasty = asker(strict.url);
    expect(codes(await hasty(report(idOf('SERVICE', 'personalausweis'))))).toEqual([]);
    expect(codes(await hasty(report(idOf('SERVICE', 'personalausweis'))))).toEqual(['RATE_LIMITED']);
    await strict.stop();
  });
});

describe('the gaps', () => {
  test('are tasks of those who keep the thesaurus, until something is found', async () => {
    await search(nowhere, 5);
    await search('Personalausweiß', 1);
    await searchCounts.write();
    expect(await tasks(admin)).toMatchObject([
      {
        severity: 'SHOULD',
        record: null,
        message: expect.stringMatching(/"quarzuhrmacherei" was searched for 5 times.*thesaurus/),
      },
    ]);
    expect(await tasks(editor)).toEqual([]);
    // As if the word had been found nowhere when it was searched for, and has come into the catalogue since.
    await write(`update search_count set query = 'personalausweis' where query = 'quarzuhrmacherei'`);
    expect(await tasks(admin)).toEqual([]);
  });

  test('are tasks when most searches are abandoned', async () => {
    await search(somewhere, 12);
    await choose(somewhere);
    await searchCounts.write();
    expect(await tasks(admin)).toMatchObject([
      { message: expect.stringMatching(/12 times in 90 days, and 11 times nothing was opened/) },
    ]);
  });

  test('are no tasks any more when an administrator says that nothing need be found', async () => {
    await search(nowhere, 5);
    await searchCounts.write();
    const dismiss = (somebody: Person, text: string) =>
      somebody.ask(`mutation { dismissSearchGap(query: "${text}") { userErrors { code path } } }`);
    expect(codes(await dismiss(editor, 'quarzuhrmacherei'))).toEqual(['FORBIDDEN']);
    expect((await dismiss(admin, 'gibt es nicht')).data).toEqual({
      dismissSearchGap: { userErrors: [{ code: 'NOT_FOUND', path: ['query'] }] },
    });
    for (const _ of ['once', 'again'])
      expect((await dismiss(admin, 'quarzuhrmacherei')).data).toEqual({ dismissSearchGap: { userErrors: [] } });
    expect(await tasks(admin)).toEqual([]);
    expect(await gaps()).toMatchObject([{ query: 'quarzuhrmacherei', dismissedAt: expect.stringMatching(/^20/) }]);
    const { rows } = await pool.query(`select actor, after from audit_entry where action = 'dismissSearchGap'`);
    expect(rows).toEqual([{ actor: 'ada', after: { query: 'quarzuhrmacherei' } }]);
  });

  test('are listed page by page, what was met most often first', async () => {
    for (const [text, times] of [
      ['Quarzuhrmacherei', 5],
      ['Xylophonverleih', 7],
      ['Zeppelinschein', 6],
    ] as const)
      await search(text, times);
    await searchCounts.write();
    expect((await gaps()).map(({ query: said }) => said)).toEqual([
      'xylophonverleih',
      'zeppelinschein',
      'quarzuhrmacherei',
    ]);
    const { data } = await editor.ask<{ searchGaps: { totalCount: number; pageInfo: { endCursor: string } } }>(
      '{ searchGaps(first: 2) { totalCount pageInfo { endCursor } } }',
    );
    expect(data!.searchGaps.totalCount).toBe(3);
    expect(await gaps(`(first: 2, after: "${data!.searchGaps.pageInfo.endCursor}")`)).toMatchObject([
      { query: 'quarzuhrmacherei' },
    ]);
  });

  test('are not for everybody', async () => {
    const list = '{ searchGaps { nodes { query } } }';
    expect([codes(await asker(url)(list)), codes(await agent.ask(list))]).toEqual([['UNAUTHENTICATED'], ['FORBIDDEN']]);
  });
});
