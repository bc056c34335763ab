import { beforeAll, describe, expect, test } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import { SearchTurns } from '../../../src/answers/search/search-turns.js';
import { withClient } from '../../../src/platform/database/create-database.js';
import { startTestApp } from '../../support/app.js';
import { codes, type Answer } from '../../support/ask.js';

const { ask, databaseUrl } = await startTestApp({ seeded: true, variables: { SEARCH_POOL_SIZE: '2' } });

describe('turns', () => {
  test('are taken by so many at once, in the order of asking', async () => {
    const turns = new SearchTurns(2);
    let running = 0;
    let most = 0;
    const order: number[] = [];
    await Promise.all(
      Array.from({ length: 7 }, (_, at) =>
        turns.run(async () => {
          order.push(at);
          most = Math.max(most, ++running);
          await wait(5);
          running--;
        }),
      ),
    );
    expect(most).toBe(2);
    expect(order).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  test('go on after a search that failed', async () => {
    const turns = new SearchTurns(1);
    await expect(turns.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(turns.run(() => Promise.resolve(1))).resolves.toBe(1);
  });

  test('are refused to whoever would wait too long, and then free for others', async () => {
    const turns = new SearchTurns(1, 20);
    const long = turns.run(() => wait(60));
    await expect(turns.run(() => Promise.resolve())).rejects.toMatchObject({ extensions: { code: 'UNAVAILABLE' } });
    await long;
    await expect(turns.run(() => Promise.resolve(2))).resolves.toBe(2);
  });
});

const searches = (count: number): string =>
  `{ ${Array.from({ length: count }, (_, at) => `s${at}: searchServices(query: "Reisepass ${at}", first: 1) { totalCount }`).join(' ')} }`;

test('a request of some searches is answered', async () => {
  const { data, errors } = await ask<Record<string, { totalCount: number }>>(searches(5));
  expect(errors).toBeUndefined();
  expect(Object.values(data!).every(({ totalCount }) => totalCount > 0)).toBe(true);
}, 120_000);

describe('while all searches are held up', () => {
  const sent = 100;
  /** Two run and sixty wait; a few more come when PostgreSQL gives up on those that run. */
  const atLeastRefused = 30;
  const answers: Answer[] = [];
  const reads: Answer[] = [];
  let connections = 0;

  beforeAll(async () => {
    await ask(searches(1));
    await withClient(databaseUrl, async (client) => {
      await client.query('begin');
      await client.query('lock table search_state in access exclusive mode');
      const all = Array.from({ length: sent }, async () => void answers.push(await ask(searches(1))));
      for (let end = Date.now() + 10_000; answers.length < atLeastRefused && Date.now() < end;)
        reads.push(await ask('{ service(by: { slug: "reisepass" }) { slug } }'));
      const { rows } = await client.query<{ count: number }>(
        `select count(*)::int as count from pg_stat_activity where datname = current_database() and application_name = 'service-catalogue search'`,
      );
      connections = rows[0]!.count;
      await client.query('rollback');
      await Promise.all(all);
    });
  }, 120_000);

  test('simple reads are all answered', () => {
    expect(reads.length).toBeGreaterThan(0);
    expect(reads.flatMap(({ errors }) => errors ?? [])).toEqual([]);
  });

  test('they take no more connections than are theirs', () => expect(connections).toBe(2));

  test('those beyond the queue are refused at once, and told when to come again', () => {
    const refused = answers.filter(({ errors }) => errors?.[0]?.message.startsWith('Too many searches are running.'));
    expect(refused.length).toBeGreaterThanOrEqual(atLeastRefused);
    for (const answer of refused)
      expect([answer.status, codes(answer), answer.headers.get('retry-after')]).toEqual([503, ['UNAVAILABLE'], '1']);
  });

  test('those in the queue are answered afterwards', () => {
    expect(answers).toHaveLength(sent);
    expect(answers.filter(({ errors }) => !errors).length).toBeGreaterThan(0);
    // PostgreSQL gives up on those that run when they wait for too long.
    expect(answers.flatMap(codes).filter((code) => code !== 'UNAVAILABLE' && code !== 'TIMEOUT')).toEqual([]);
  });
});
