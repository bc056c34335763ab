import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from '@jest/globals';
import { migrate, pendingMigrations } from '../../../src/app/orm.js';
import { withClient } from '../../../src/platform/database/create-database.js';
import { createTestDatabase } from '../../support/test-database.js';

const own = await createTestDatabase();
const old = await createTestDatabase();
afterAll(async () => {
  await own.drop();
  await old.drop();
});

const names = [
  'Migration20261122_catalogue',
  'Migration20261123_editing',
  'Migration20261124_thesaurus',
  'Migration20261125_search',
  'Migration20261126_opening_hours',
  'Migration20261127_questions',
  'Migration20261128_disruptions',
  'Migration20261129_call_card',
  'Migration20261130_search_statistics',
];
const later = [
  'Migration20261201_sql_files',
  'Migration20261202_change_action',
  'Migration20261203_mandatory_surcharges',
  'Migration20261204_opening_rhythm',
  'Migration20261205_shared_regional_key',
  'Migration20261206_opening_interval',
  'Migration20261207_leika_grounds',
  'Migration20261208_evidence',
  'Migration20261209_conditions_of_deadlines_and_promises',
  'Migration20261210_sign_language',
  'Migration20261211_address_ranges',
  'Migration20261212_disruptions_of_online_services',
  'Migration20261213_names_in_time',
  'Migration20261214_accessibility',
  'Migration20261215_help_for_online_services',
  'Migration20261216_help_is_asked_for',
  'Migration20261217_referrals_emergencies_and_life_events',
  'Migration20261220_words_and_editions',
  'Migration20261221_working_check',
  'Migration20261222_approvals_by_owners',
  'Migration20261223_unique_identity',
  'Migration20261224_keys_of_services',
  'Migration20261225_channels_by_kind',
  'Migration20261226_accessibility_is_asked_for',
  'Migration20261228_known_readers',
];

const emptied = (url: string) =>
  withClient(url, (client) => client.query('drop schema public cascade; create schema public'));

/** Everything that SQL files and migrations define, by name. */
const definitions = (url: string): Promise<Map<string, string>> =>
  withClient(url, async (client) => {
    const { rows } = await client.query<{ name: string; definition: string }>(
      `select 'function ' || p.oid::regprocedure as name, pg_get_functiondef(p.oid) as definition
         from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prokind = 'f'
           and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
       union all
       select 'trigger ' || t.tgname || ' on ' || t.tgrelid::regclass, pg_get_triggerdef(t.oid)
         from pg_trigger t where not t.tgisinternal
       union all
       select 'column ' || c.relname || '.' || a.attname,
           format_type(a.atttypid, a.atttypmod) || ' ' || a.attnotnull || ' ' || coalesce(pg_get_expr(d.adbin, d.adrelid), '')
         from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
         left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
         where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
       union all
       select 'constraint ' || k.conname || ' on ' || k.conrelid::regclass, pg_get_constraintdef(k.oid)
         from pg_constraint k where k.connamespace = 'public'::regnamespace and k.conrelid <> 0
       union all
       select 'index ' || i.indexrelid::regclass, pg_get_indexdef(i.indexrelid)
         from pg_index i join pg_class c on c.oid = i.indexrelid where c.relnamespace = 'public'::regnamespace`,
    );
    return new Map(rows.map(({ name, definition }) => [name, definition]));
  });

describe('migrations', () => {
  test('are applied once, however many processes start at once', async () => {
    await emptied(own.url);
    expect(await pendingMigrations(own.url)).toMatchObject({ migrations: [...names, ...later] });
    const applied = await Promise.all([migrate(own.url), migrate(own.url), migrate(own.url), migrate(own.url)]);
    const working = applied.filter(({ migrations, sqlFiles }) => migrations.length + sqlFiles.length > 0);
    expect(working.map(({ migrations }) => migrations)).toEqual([[...names, ...later]]);
    expect(working[0]!.sqlFiles).toContain('answers/search/sql/index.sql');
    expect(await migrate(own.url)).toEqual({ migrations: [], sqlFiles: [] });
    expect(await pendingMigrations(own.url)).toEqual({ migrations: [], sqlFiles: [] });
  });

  test('of a dry run change nothing', async () => {
    const empty = await createTestDatabase();
    try {
      await emptied(empty.url);
      await pendingMigrations(empty.url);
      expect(await definitions(empty.url)).toEqual(new Map());
    } finally {
      await empty.drop();
    }
  });
});

const serviceId = '00000000-0000-4000-8000-000000000001';
const setId = '00000000-0000-4000-8000-000000000002';

/** A database whose functions came from migrations, with a published service and a change set. */
async function makeOldDatabase(): Promise<void> {
  const sql = gunzipSync(readFileSync('test/platform/database/fixtures/functions-in-migrations.sql.gz')).toString();
  await emptied(old.url);
  await withClient(old.url, async (client) => {
    await client.query(sql);
    await client.query(
      `create table mikro_orm_migrations (id serial primary key, name varchar(255) not null, executed_at timestamptz(6) not null default current_timestamp(6))`,
    );
    await client.query('insert into mikro_orm_migrations (name) select unnest($1::text[])', [names]);
    await client.query(`insert into record (id, kind, slug) values ($1, 'SERVICE', 'hund-anmelden')`, [serviceId]);
    await client.query('insert into service (id) values ($1)', [serviceId]);
    await client.query(
      `insert into service_edition (service_id, sort_title, content_hash) values ($1, 'hund anmelden', 'hash')`,
      [serviceId],
    );
    await client.query(
      `insert into text_module (edition_id, code, language, content, origin)
       select edition_id, '03', 'de', 'Hund anmelden', 'HUMAN' from service_edition`,
    );
    await client.query(`update service_edition set in_force = tstzrange('2026-01-01', null)`);
    await client.query(
      `insert into change_set (id, title, reason, created_by) values ($1, 'Hundesteuer', 'Neue Satzung', 'anna')`,
      [setId],
    );
    await client.query(
      `insert into change (change_set_id, record_id, kind, slug, action, draft, edited_by)
       values ($1, $2, 'services', 'hund-anmelden', 'WORD', '{"slug": "hund-anmelden"}', 'anna')`,
      [setId, serviceId],
    );
    await client.query(
      `update change_set set status = 'SUBMITTED', submitted_by = 'anna', submitted_at = now() where id = $1`,
      [setId],
    );
  });
}

/** Services in force that have the word in their names. */
const found = (url: string, word: string): Promise<string[]> =>
  withClient(url, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `select e.service_id as id from search_word w join search_posting o on o.word_id = w.id join service_edition e using (edition_id)
       where w.word = search_fold($1) and w.editions = 1 and e.in_force @> now()`,
      [word],
    );
    return rows.map(({ id }) => id);
  });

describe('a database whose functions came from migrations', () => {
  test('gets the SQL files, and is then defined like a new one', async () => {
    await makeOldDatabase();
    const applied = await migrate(old.url);
    expect(applied.migrations).toEqual(later);
    expect(applied.sqlFiles.length).toBeGreaterThan(6);
    expect([...(await definitions(old.url))].sort()).toEqual([...(await definitions(own.url))].sort());
    expect(await migrate(old.url)).toEqual({ migrations: [], sqlFiles: [] });
  });

  test('keeps its rows, its index and its rules', async () => {
    expect(await found(old.url, 'Hund')).toEqual([serviceId]);
    await withClient(old.url, async (client) => {
      const { rows } = await client.query('select slug, action from change');
      expect(rows).toEqual([{ slug: 'hund-anmelden', action: 'UPDATE' }]);
      await expect(client.query(`update service_edition set sort_title = 'katze'`)).rejects.toThrow(/is published/);
      await expect(client.query('delete from change')).rejects.toThrow(/is no draft any more/);
    });
  });
});
