import { afterAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { knowNextChange } from '../../../src/app/background-jobs/know-next-change.js';
import { createLogger } from '../../../src/platform/observability/request-log.js';
import { createTestDatabase } from '../../support/test-database.js';

const database = await createTestDatabase();
const pool = new pg.Pool({ connectionString: database.url, max: 1 });
afterAll(async () => {
  await pool.end();
  await database.drop();
});

/** Seconds to the next change, as somebody knows who asks now. */
async function seconds(now = Date.now()): Promise<number | null> {
  const horizon = await knowNextChange(pool, createLogger('silent'));
  horizon.stop();
  return horizon.secondsUntilChange(now);
}

/** Records an outage from and to so many seconds from now, without the records that it is of. */
async function outage(from: number, to: number | null): Promise<void> {
  await pool.query(`set session_replication_role = replica`);
  await pool.query(
    `insert into disruption_edition (in_force, disruption_id, place_id, severity, during, title, written_by)
     values (tstzrange(now(), null), gen_random_uuid(), gen_random_uuid(), 'INFO',
       tstzrange(now() + make_interval(secs => $1), now() + make_interval(secs => $2)), '{"de": "Störung"}', 'anna')`,
    [from, to],
  );
}

const publication = (inSeconds: number) =>
  pool.query(
    `insert into change_set (title, reason, status, created_by, submitted_by, submitted_at, approved_by, approved_at, published_by, publish_at)
     values ('a', 'b', 'SCHEDULED', 'anna', 'anna', now(), 'bernd', now(), 'bernd', now() + make_interval(secs => $1))`,
    [inSeconds],
  );

test('the day in Bremen ends, in summer and in winter, whatever the catalogue holds', async () => {
  expect(await seconds(Date.parse('2026-06-30T21:59:00Z'))).toBe(60);
  expect(await seconds(Date.parse('2026-12-31T22:59:30Z'))).toBe(30);
});

test('outages begin and end, and publications come, the nearest first', async () => {
  const noon = new Date();
  const toMidnight = (await seconds(noon.getTime()))!;
  // The nearest is expected only where the day does not end before.
  const nearest = (expected: number) => Math.min(expected, toMidnight);
  await outage(-100, 5_000);
  expect(Math.abs((await seconds())! - nearest(5_000))).toBeLessThan(60);
  await outage(2_000, null);
  expect(Math.abs((await seconds())! - nearest(2_000))).toBeLessThan(60);
  await publication(500);
  expect(Math.abs((await seconds())! - nearest(500))).toBeLessThan(60);
});

test('nothing is known where the database does not answer', async () => {
  const closed = new pg.Pool({ connectionString: 'postgres://nobody@127.0.0.1:1/nothing' });
  const horizon = await knowNextChange(closed, createLogger('silent'));
  horizon.stop();
  expect(horizon.secondsUntilChange(Date.now())).toBeNull();
  await closed.end();
});
