import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { LockMode } from '@mikro-orm/core';
import pg from 'pg';
import { createOrm } from '../../../src/app/orm.js';
import { ChangeSet, ChangeSetComment } from '../../../src/editorial/change-set/change-set.entity.js';
import { WriteDatabase } from '../../../src/platform/database/write-database.js';
import { userErrorsOf } from '../../../src/platform/mutation/database-user-errors.js';
import { AuditEntry } from '../../../src/platform/mutation/mutation.entity.js';
import { createTestDatabase } from '../../support/test-database.js';

const own = await createTestDatabase();
const orm = createOrm(own.url);
const database = new WriteDatabase({ databaseUrl: own.url, statementTimeout: 2_500, orm }, () => undefined);
const reader = new pg.Pool({ connectionString: own.url });
afterAll(async () => {
  await Promise.all([database.end(), reader.end()]);
  await own.drop();
});

const values = { title: "O'Neill ? $1 \\ ??", reason: 'Grund', createdBy: 'ada' };

const comments = async (): Promise<string[]> =>
  (
    await reader.query<{ content: string }>(
      'select content from change_set_comment where change_set_id = $1 order by id',
      [id],
    )
  ).rows.map(({ content }) => content);

async function changeSet(): Promise<string> {
  return database.unitOfWork(async ({ em }) => {
    const set = em.create(ChangeSet, values);
    await em.flush();
    return set.id;
  });
}

let id: string;
beforeEach(async () => {
  id = await changeSet();
});

describe('a unit of work', () => {
  test('writes what was not flushed before it commits', async () => {
    await database.unitOfWork(async ({ em }) => {
      em.create(ChangeSetComment, { changeSetId: id, actor: 'ada', content: 'Gesehen' });
    });
    expect(await comments()).toEqual(['Gesehen']);
  });

  test('keeps nothing when the result is not to be kept, and nothing when it fails', async () => {
    const comment = (content: string, keep: boolean) =>
      database.unitOfWork(
        async ({ em }) => void em.create(ChangeSetComment, { changeSetId: id, actor: 'ada', content }),
        () => keep,
      );
    await comment('Probe', false);
    await expect(
      database.unitOfWork(async ({ em }) => {
        em.create(ChangeSetComment, { changeSetId: id, actor: 'ada', content: 'Abbruch' });
        await em.flush();
        throw new Error('stop');
      }),
    ).rejects.toThrow('stop');
    expect(await comments()).toEqual([]);
  });

  test('sees in SQL what was flushed, and locks rows of entities', async () => {
    await database.unitOfWork(async ({ em, client }) => {
      const set = await em.findOneOrFail(ChangeSet, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      expect(set.title).toBe(values.title);
      expect(set.createdAt).toBeInstanceOf(Date);
      set.briefing = { de: 'Neu' };
      await em.flush();
      const { rows } = await client.query<{ briefing: object }>('select briefing from change_set where id = $1', [id]);
      expect(rows).toEqual([{ briefing: { de: 'Neu' } }]);
    });
  });

  test('opens no transaction within it', async () => {
    await expect(database.unitOfWork(({ em }) => em.transactional(async () => undefined))).rejects.toThrow();
  });
});

describe('statements of a unit of work', () => {
  test('contain none of the values', async () => {
    const sent: { text: string; values: unknown[] }[] = [];
    await database.unitOfWork(async ({ em, client }) => {
      const query = client.query.bind(client) as (text: string, values: unknown[]) => Promise<unknown>;
      Object.assign(client, {
        query: (text: string, values: unknown[] = []) => {
          sent.push({ text, values });
          return query(text, values);
        },
      });
      const set = await em.findOneOrFail(
        ChangeSet,
        { id, title: values.title },
        { lockMode: LockMode.PESSIMISTIC_WRITE },
      );
      set.reason = 'Geheimer Grund';
      for (const content of ['Geheim eins', 'Geheim zwei'])
        em.create(ChangeSetComment, { changeSetId: id, actor: 'geheim', content });
      em.create(AuditEntry, { actor: 'geheim', action: 'geheim', after: { geheim: 'Geheim' } });
      await em.flush();
      await em.insert(ChangeSetComment, { changeSetId: id, actor: 'geheim', content: 'Geheim drei' });
      await em.nativeDelete(ChangeSetComment, { actor: 'geheim', content: { $in: ['Geheim eins', 'Geheim drei'] } });
      delete (client as Partial<pg.ClientBase>).query;
    });
    expect(sent.length).toBeGreaterThanOrEqual(6);
    expect(sent.map(({ text }) => text).filter((text) => /geheim|'|[0-9a-f]{8}-|O.Neill/i.test(text))).toEqual([]);
    expect(sent.every(({ values }) => values.length > 0)).toBe(true);
    expect(await comments()).toEqual(['Geheim zwei']);
  });

  test('with U+0000 are refused as values that cannot be stored, and the row is not quoted', async () => {
    const failed = await database
      .unitOfWork(
        async ({ em }) => void em.create(ChangeSetComment, { changeSetId: id, actor: 'ada', content: 'a\u0000b' }),
      )
      .catch((error: unknown) => error);
    expect(failed).toMatchObject({ code: '22021' });
    expect(userErrorsOf(failed)?.map(({ code }) => code)).toEqual(['INVALID_CONTENT']);
  });

  test('that violate a constraint fail with the error of the client, which does not quote the row', async () => {
    const failed = await database
      .unitOfWork(async ({ em }) => {
        const set = await em.findOneOrFail(ChangeSet, { id });
        Object.assign(set, { title: 'Geheim', status: 'APPROVED', submittedBy: 'ada', approvedBy: 'ada' });
      })
      .catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(pg.DatabaseError);
    expect((failed as Error).message).not.toContain('Geheim');
    expect(userErrorsOf(failed)).not.toBeNull();
  });
});
