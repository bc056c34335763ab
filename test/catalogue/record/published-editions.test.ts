import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { seededId, type RecordKind } from '../../../src/catalogue/record/record-id.js';
import { loadSeeds, waldau } from '../../support/seeds.js';
import { createTestDatabase } from '../../support/test-database.js';

const own = await createTestDatabase();
const client = new pg.Client(own.url);

beforeAll(async () => {
  await loadSeeds(own.url, waldau);
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await own.drop();
});

type Row = Record<string, unknown>;
const rows = async (sql: string, parameters: unknown[] = []): Promise<Row[]> =>
  (await client.query<Row>(sql, parameters)).rows;
const everything = (table: string) => rows(`select to_jsonb(t) as row from ${table} t order by to_jsonb(t)::text`);

/** What the database says when it refuses; what came before in the same test is kept. */
async function refusal(
  sql: string,
  parameters: unknown[] = [],
): Promise<{ code: string; constraint?: string; message: string } | null> {
  try {
    await client.query(sql, parameters);
    return null;
  } catch (error) {
    const { code, constraint, message } = error as pg.DatabaseError;
    return { code: code!, constraint, message };
  }
}

/** Does something and takes it back, whatever comes of it. */
async function takenBack(work: () => Promise<void>): Promise<void> {
  await client.query('begin');
  try {
    await work();
  } finally {
    await client.query('rollback');
  }
}

const restricted = (message: string) => ({
  code: '23001',
  constraint: undefined,
  message: expect.stringContaining(message) as unknown,
});
const unchecked = (constraint: string) => expect.objectContaining({ code: '23514', constraint }) as object;

const kinds: [table: string, kind: RecordKind, slug: string][] = [
  ['service', 'SERVICE', 'badekarte'],
  ['organisation', 'ORGANISATION', 'badeamt'],
  ['place', 'PLACE', 'waldau'],
  ['document_type', 'DOCUMENT_TYPE', 'lichtbild'],
  ['online_service', 'ONLINE_SERVICE', 'badekarte-online'],
  ['form', 'FORM', 'antrag-badekarte'],
  ['situation', 'SITUATION', 'baden'],
  ['contact_channel', 'CONTACT_CHANNEL', 'badeamt-telefon'],
  ['responsibility', 'RESPONSIBILITY', 'badekarte-badeamt'],
  ['service_promise', 'SERVICE_PROMISE', 'badeamt-rueckruf'],
  ['thesaurus_entry', 'THESAURUS_ENTRY', 'badeanstalt'],
  ['referral', 'REFERRAL', 'angelschein'],
  ['emergency', 'EMERGENCY', 'ertrinken'],
  ['life_event', 'LIFE_EVENT', 'neu-am-see'],
];

/** A copy of an edition in a period of its own, without its parts; gives its number. */
async function copyEdition(table: string, id: string, inForce: string): Promise<string> {
  const names = await rows(
    `select string_agg(quote_ident(column_name), ', ') as names from information_schema.columns
     where table_schema = current_schema and table_name = $1 and column_name not in ('edition_id', 'in_force')`,
    [`${table}_edition`],
  );
  const columns = names[0]!['names'] as string;
  const [copy] = await rows(
    `insert into ${table}_edition (in_force, ${columns}) select ${inForce}, ${columns} from ${table}_edition
     where ${table}_id = $1 order by lower(in_force) limit 1 returning edition_id`,
    [id],
  );
  return copy!['edition_id'] as string;
}

describe.each(kinds)('a published edition in %s_edition', (table, kind, slug) => {
  const id = seededId(kind, slug);
  const current = `${table}_id = '${id}' and in_force @> now()`;

  test('is not changed', async () => {
    const before = await everything(`${table}_edition`);
    for (const change of [
      `content_hash = 'other'`,
      'edition_id = edition_id + 1000',
      `in_force = 'empty'`,
      "in_force = tstzrange(lower(in_force) - interval '1 day', null)",
    ]) {
      expect(await refusal(`update ${table}_edition set ${change} where ${current}`)).toEqual(
        restricted('cannot be changed, only ended'),
      );
    }
    expect(await everything(`${table}_edition`)).toEqual(before);
  });

  test('is not deleted', async () => {
    const before = await everything(`${table}_edition`);
    expect(await refusal(`delete from ${table}_edition where ${current}`)).toEqual(restricted('cannot be deleted'));
    expect(await everything(`${table}_edition`)).toEqual(before);
  });

  test('is not joined by a second one at the same time', async () => {
    const before = await everything(`${table}_edition`);
    await expect(copyEdition(table, id, 'tstzrange(now(), null)')).rejects.toMatchObject({
      code: '23P01',
      constraint: `${table}_edition_one_in_force`,
    });
    await expect(copyEdition(table, id, `tstzrange(now() + interval '1 year', null)`)).rejects.toMatchObject({
      code: '23P01',
    });
    expect(await everything(`${table}_edition`)).toEqual(before);
  });

  test('has a beginning', async () => {
    for (const period of ['tstzrange(null, null)', `tstzrange('-infinity', null)`, `tstzrange(now(), null, '()')`]) {
      await expect(copyEdition(table, id, period)).rejects.toMatchObject({ constraint: `${table}_edition_begins` });
    }
  });

  test('is not ended in the past, when it was read', async () => {
    const before = await everything(`${table}_edition`);
    const end = `update ${table}_edition set in_force = tstzrange(lower(in_force), lower(in_force) + interval '1 microsecond') where ${current}`;
    expect(await refusal(end)).toEqual(restricted('cannot be changed, only ended'));
    expect(await everything(`${table}_edition`)).toEqual(before);
  });

  test('ends once and for good, and another follows at the very moment', async () => {
    await client.query('begin');
    const [ended] = await rows(
      `update ${table}_edition set in_force = tstzrange(lower(in_force), now()) where ${current} returning edition_id, upper(in_force) = now() as now`,
    );
    const next = await copyEdition(table, id, 'tstzrange(now(), null)');
    await client.query('commit');
    expect(ended!['now']).toBe(true);
    expect(await rows(`select edition_id from ${table}_edition where ${current}`)).toEqual([{ edition_id: next }]);
    const reopen = `update ${table}_edition set in_force = tstzrange(lower(in_force), null) where edition_id = $1`;
    await client.query(
      `update ${table}_edition set in_force = tstzrange(lower(in_force), now()) where edition_id = $1`,
      [next],
    );
    for (const edition of [ended!['edition_id'], next]) {
      expect(await refusal(reopen, [edition])).toEqual(restricted('cannot be changed, only ended'));
      expect(await refusal(`delete from ${table}_edition where edition_id = $1`, [edition])).toEqual(
        restricted('cannot be deleted'),
      );
    }
    expect(await rows(`select edition_id from ${table}_edition where ${current}`)).toEqual([]);
  });

  test('is a draft first, which may be changed and thrown away', async () => {
    const draft = await copyEdition(table, id, `'empty'`);
    await copyEdition(table, id, `'empty'`);
    await client.query(`update ${table}_edition set content_hash = 'other' where edition_id = $1`, [draft]);
    expect(await rows(`select content_hash from ${table}_edition where edition_id = $1`, [draft])).toEqual([
      { content_hash: 'other' },
    ]);
    const thrownAway = await client.query(`delete from ${table}_edition where isempty(in_force)`);
    expect(thrownAway.rowCount).toBe(2);
  });

  test('may be announced, and changed until it begins', async () => {
    const announced = await copyEdition(table, id, `tstzrange(now() + interval '1 day', null)`);
    await client.query(
      `update ${table}_edition set content_hash = 'other', in_force = tstzrange(now() + interval '2 days', null) where edition_id = $1`,
      [announced],
    );
    expect(await rows(`select content_hash from ${table}_edition where edition_id = $1`, [announced])).toEqual([
      { content_hash: 'other' },
    ]);
    expect((await client.query(`delete from ${table}_edition where edition_id = $1`, [announced])).rowCount).toBe(1);
  });
});

const parts: [part: string, column: string, edition: string][] = [
  ['address', 'edition_id', 'organisation_edition'],
  ['address_accessibility', 'edition_id', 'organisation_edition'],
  ['answer_condition', 'edition_id', 'service_edition'],
  ['deadline', 'edition_id', 'service_edition'],
  ['document_requirement', 'edition_id', 'service_edition'],
  ['emergency_number', 'edition_id', 'emergency_edition'],
  ['fee', 'edition_id', 'service_edition'],
  ['help_page', 'edition_id', 'online_service_edition'],
  ['known_problem', 'edition_id', 'online_service_edition'],
  ['legal_basis', 'edition_id', 'service_edition'],
  ['life_event_service', 'edition_id', 'life_event_edition'],
  ['online_service_support', 'edition_id', 'online_service_edition'],
  ['opening_exception', 'opening_hours_id', 'opening_hours'],
  ['opening_hours', 'contact_channel_edition_id', 'contact_channel_edition'],
  ['opening_hours', 'organisation_edition_id', 'organisation_edition'],
  ['opening_range', 'opening_hours_id', 'opening_hours'],
  ['outage', 'edition_id', 'online_service_edition'],
  ['place_address_range', 'edition_id', 'place_edition'],
  ['place_postal_code', 'edition_id', 'place_edition'],
  ['processing_time', 'edition_id', 'service_edition'],
  ['referral_term', 'edition_id', 'referral_edition'],
  ['search_term', 'edition_id', 'service_edition'],
  ['service_area', 'edition_id', 'service_edition'],
  ['service_form', 'edition_id', 'service_edition'],
  ['service_leika', 'edition_id', 'service_edition'],
  ['service_note', 'edition_id', 'service_edition'],
  ['service_question', 'edition_id', 'service_edition'],
  ['service_question_option', 'edition_id', 'service_edition'],
  ['service_related', 'edition_id', 'service_edition'],
  ['service_sdg_area', 'edition_id', 'service_edition'],
  ['service_situation', 'edition_id', 'service_edition'],
  ['situation_synonym', 'edition_id', 'situation_edition'],
  ['text_module', 'edition_id', 'service_edition'],
  ['thesaurus_word', 'edition_id', 'thesaurus_entry_edition'],
  ['word_pattern', 'emergency_edition_id', 'emergency_edition'],
  ['word_pattern', 'life_event_edition_id', 'life_event_edition'],
];

/** What has to be there before a part can be: a condition is of a fee, and of one of the questions of its edition. */
const needs: { [part: string]: string[] } = {
  service_question_option: ['service_question'],
  address_accessibility: ['address'],
  answer_condition: ['service_question', 'service_question_option', 'fee'],
};

/** Copies what a part needs from the published edition to the draft. */
async function bringNeeds(part: string, draft: string, published: string): Promise<void> {
  for (const table of needs[part] ?? [])
    await client.query(
      `insert into ${table} select (jsonb_populate_record(null::${table}, to_jsonb(t) || jsonb_build_object(
        'id', 1000000, 'edition_id', $1::bigint, 'base_fee_id', null, 'legal_basis_id', null))).*
       from ${table} t where edition_id = $2 ${['fee', 'address'].includes(table) ? 'order by id limit 1' : ''}`,
      [draft, published],
    );
}

// What the search makes of editions is made anew when something they refer to is renamed.
test('these are all the parts that hang on editions, but for the index of the search', async () => {
  const found = await rows(
    `select c.conrelid::regclass::text as part, a.attname::text as "column", c.confrelid::regclass::text as edition
     from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
     where c.contype = 'f' and (c.confrelid::regclass::text like '%\\_edition' or c.confrelid = 'opening_hours'::regclass)
       and c.conrelid::regclass::text not in ('search_phrase') order by 1, 2`,
  );
  expect(found).toEqual(parts.map(([part, column, edition]) => ({ part, column, edition })));
});

describe.each(parts)('what stands in %s and hangs by its %s on a published edition', (part, column, edition) => {
  const hanging = `from ${part} where ${column} is not null`;
  const refused = restricted(`${part} belongs to `);

  test('is neither changed nor deleted nor joined by another', async () => {
    const before = await everything(part);
    expect(await rows(`select 1 ${hanging} limit 1`)).toHaveLength(1);
    expect(await refusal(`update ${part} set ${column} = ${column} where ${column} is not null`)).toEqual(refused);
    expect(await refusal(`delete ${hanging}`)).toEqual(refused);
    expect(await refusal(`insert into ${part} select * ${hanging} limit 1`)).toEqual(refused);
    expect(await everything(part)).toEqual(before);
  });

  test('is not brought there from a draft, where it may be changed and deleted', async () => {
    const before = await everything(part);
    await takenBack(async () => {
      const [published] = await rows(`select ${column} as id ${hanging} limit 1`);
      const draft = await draftLike(edition, published!['id'] as string);
      await bringNeeds(part, draft, published!['id'] as string);
      await client.query(
        `insert into ${part} select (jsonb_populate_record(null::${part}, to_jsonb(t) || jsonb_build_object(
        'id', 1000000, $1::text, $2::bigint, 'base_fee_id', null, 'legal_basis_id', null,
        'fee_id', 1000000, 'document_requirement_id', null))).* from ${part} t where ${column} = $3 limit 1`,
        [column, draft, published!['id']],
      );
      expect(
        (await client.query(`update ${part} set ${column} = ${column} where ${column} = $1`, [draft])).rowCount,
      ).toBe(1);
      await client.query('savepoint moving');
      expect(
        await refusal(`update ${part} set ${column} = $1 where ${column} = $2`, [published!['id'], draft]),
      ).toEqual(refused);
      await client.query('rollback to moving');
      expect((await client.query(`delete from ${part} where ${column} = $1`, [draft])).rowCount).toBe(1);
    });
    expect(await everything(part)).toEqual(before);
  });
});

/** A draft that says the same as what is published; gives its number. */
async function draftLike(table: string, number: string): Promise<string> {
  if (table !== 'opening_hours') {
    const record = table.replace(/edition$/, 'id');
    const [source] = await rows(`select ${record} as id from ${table} where edition_id = $1`, [number]);
    return copyEdition(table.replace(/_edition$/, ''), source!['id'] as string, `'empty'`);
  }
  const [hours] = await rows(
    'select organisation_edition_id as organisation, contact_channel_edition_id as channel from opening_hours where id = $1',
    [number],
  );
  const { organisation, channel } = hours as { organisation: string | null; channel: string | null };
  const draft = organisation
    ? await draftLike('organisation_edition', organisation)
    : await draftLike('contact_channel_edition', channel!);
  const [copy] = await rows(
    `insert into opening_hours (${organisation ? 'organisation_edition_id' : 'contact_channel_edition_id'}, position, purpose)
     values ($1, 0, 'GENERAL') returning id`,
    [draft],
  );
  return copy!['id'] as string;
}

describe('the database refuses', () => {
  let draft: string;
  beforeAll(async () => {
    draft = await copyEdition('service', seededId('SERVICE', 'badekarte'), `'empty'`);
  });

  test.each([
    ['of 13 digits', '9999800100100'],
    ['of letters', '9999800100100a'],
    ['without a group', '99000001001000'],
    ['with an act but no object', '99998000001000'],
    ['with a detail but no act', '99998001000001'],
    ['with a detail but no object', '99998000000001'],
  ])('a LeiKa key %s', async (_, key) => {
    expect(await refusal('insert into leika_service (leika_key) values ($1)', [key])).toEqual(
      unchecked('leika_service_leika_key_check'),
    );
    expect(await rows('select 1 from leika_service where leika_key = $1', [key])).toEqual([]);
  });

  test.each(['99998000000000', '99998001000000', '99998001001000', '99998001001001', '04001001001001'])(
    'no LeiKa key such as %s',
    async (key) => {
      expect(
        await refusal('insert into leika_service (leika_key) values ($1) on conflict do nothing', [key]),
      ).toBeNull();
    },
  );

  test.each([
    ['an ARS of 11 digits', 'ars', '04011000000'],
    ['an ARS of letters', 'ars', '04011000000x'],
    ['an AGS of 12 digits', 'ags', '040110000000'],
  ])('%s', async (_, column, key) => {
    const before = await everything('place_edition');
    const sql = `insert into place_edition (place_id, name, kind, ${column}, sort_name, content_hash) values ($1, '{"de": "A"}', 'LOCALITY', $2, 'a', '')`;
    expect(await refusal(sql, [seededId('PLACE', 'waldau-aue'), key])).toEqual(
      unchecked(`place_edition_${column}_check`),
    );
    expect(await everything('place_edition')).toEqual(before);
  });

  test('two places with one ARS on the same day', async () => {
    const before = await everything('place_edition');
    await takenBack(async () => {
      const [place] = await rows(
        `insert into place_edition (place_id, name, kind, ars, valid, sort_name, content_hash)
       values ($1, '{"de": "A"}', 'LOCALITY', '990000000000', '[2030-01-01,)', 'a', '') returning edition_id`,
        [seededId('PLACE', 'altdorf')],
      );
      await client.query(
        `update place_edition set in_force = tstzrange(lower(in_force), now()) where place_id = $1 and not isempty(in_force)`,
        [seededId('PLACE', 'altdorf')],
      );
      expect(
        await refusal('update place_edition set in_force = tstzrange(now(), null) where edition_id = $1', [
          place!['edition_id'],
        ]),
      ).toMatchObject({
        code: '23P01',
        constraint: 'place_ars_unambiguous_beside_land',
      });
    });
    expect(await everything('place_edition')).toEqual(before);
  });

  const amount = { amount_cents: 100, currency: 'EUR' };
  test.each<[what: string, fee: Row, constraint: string]>([
    ['a fixed fee without an amount', { kind: 'FIXED', currency: 'EUR' }, 'fee_amount_by_kind'],
    ['a fixed fee with a maximum', { kind: 'FIXED', ...amount, maximum_cents: 200 }, 'fee_amount_by_kind'],
    ['a range without bounds', { kind: 'RANGE' }, 'fee_amount_by_kind'],
    ['a range with an amount', { kind: 'RANGE', ...amount, minimum_cents: 50 }, 'fee_amount_by_kind'],
    ['a free fee with an amount', { kind: 'FREE', ...amount }, 'fee_amount_by_kind'],
    ['a percentage without a number', { kind: 'PERCENTAGE' }, 'fee_amount_by_kind'],
    ['a percentage with an amount', { kind: 'PERCENTAGE', percentage: 5, ...amount }, 'fee_amount_by_kind'],
    ['a described fee without description', { kind: 'DESCRIBED' }, 'fee_amount_by_kind'],
    ['a fee of a kind that does not exist', { kind: 'GIFT', description: '{"de": "Geschenk"}' }, 'fee_kind_check'],
    [
      'a range that descends',
      { kind: 'RANGE', minimum_cents: 200, maximum_cents: 100, currency: 'EUR' },
      'fee_range_ascends',
    ],
    ['an amount without currency', { kind: 'FIXED', amount_cents: 100 }, 'fee_money_has_currency'],
    ['a currency that is none', { kind: 'FIXED', amount_cents: 100, currency: 'eur' }, 'fee_currency_check'],
    ['a negative amount', { kind: 'FIXED', amount_cents: -1, currency: 'EUR' }, 'fee_amount_cents_check'],
    ['a negative percentage', { kind: 'PERCENTAGE', percentage: -1 }, 'fee_percentage_check'],
    ['a fee that is never valid', { kind: 'FIXED', ...amount, valid: 'empty' }, 'fee_valid_check'],
    [
      'a fee for an audience that does not exist',
      { kind: 'FIXED', ...amount, audiences: '{TOURIST}' },
      'fee_audiences_check',
    ],
    [
      'a fee that has a base but comes on top of nothing',
      { kind: 'FIXED', ...amount, id: 2000001, base_fee_id: 2000000 },
      'fee_base_is_another',
    ],
    [
      'a surcharge on itself',
      { kind: 'FIXED', ...amount, surcharge: true, id: 2000000, base_fee_id: 2000000 },
      'fee_base_is_another',
    ],
  ])('%s', async (_, fee, constraint) => {
    const row = { edition_id: draft, position: 0, ...fee };
    const names = Object.keys(row);
    const values = names.map((_, index) => `$${index + 1}`);
    expect(
      await refusal(`insert into fee (${names.join(', ')}) values (${values.join(', ')})`, Object.values(row)),
    ).toEqual(unchecked(constraint));
    expect(await rows('select 1 from fee where edition_id = $1', [draft])).toEqual([]);
  });

  test('a surcharge on a fee of another edition', async () => {
    const other = (await rows(`select id from fee where edition_id <> $1 limit 1`, [draft]))[0]!['id'];
    expect(
      await refusal(
        `insert into fee (edition_id, position, kind, amount_cents, currency, surcharge, base_fee_id) values ($1, 0, 'FIXED', 1, 'EUR', true, $2)`,
        [draft, other],
      ),
    ).toMatchObject({ code: '23503', constraint: 'fee_edition_id_base_fee_id_fkey' });
    expect(await rows('select 1 from fee where edition_id = $1', [draft])).toEqual([]);
  });
});
