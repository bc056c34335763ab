import { describe, expect, test } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import { SearchTurns } from '../../../src/answers/search/search-turns.js';
import { startTestApp } from '../../support/app.js';

const { ask } = await startTestApp({ seeded: true });

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

describe('a request', () => {
  const many = (count: number): string =>
    `{ ${Array.from({ length: count }, (_, at) => `s${at}: searchServices(query: "Reisepass ${at}", first: 1) { totalCount }`).join(' ')} }`;

  test('of some searches is answered', async () => {
    const { data, errors } = await ask<Record<string, { totalCount: number }>>(many(10));
    expect(errors).toBeUndefined();
    expect(Object.values(data!).every(({ totalCount }) => totalCount > 0)).toBe(true);
  });

  test('for simple reads is answered while searches wait', async () => {
    const searches = Array.from({ length: 4 }, () => ask(many(10)));
    const read = await ask('{ service(by: { slug: "reisepass" }) { slug } }');
    expect(read.errors).toBeUndefined();
    for (const { errors } of await Promise.all(searches)) expect(errors).toBeUndefined();
  });
});
