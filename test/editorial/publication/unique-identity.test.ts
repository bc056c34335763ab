import { describe, expect, test } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import { withClient } from '../../../src/platform/database/create-database.js';
import { codesOf, idOf, release, startEditingApp, type Payload } from '../support/editing.js';

const { read, ask, person, databaseUrl } = await startEditingApp();

const editor = await person({ subject: 'erika', roles: ['editor'], organisations: ['bsc-mitte'] });
const german = await person(
  { subject: 'erika', roles: ['editor'], organisations: ['bsc-mitte'] },
  { 'accept-language': 'de' },
);
const admin = await person({ subject: 'ada', roles: ['admin'] });
const second = await person({ subject: 'zoe', roles: ['admin'] });

const personalausweis = idOf('SERVICE', 'personalausweis');
const wohngeld = idOf('SERVICE', 'wohngeld');

/** Identifiers that a service bears, as its keeper would send them back. */
async function identifiersOf(slug: string): Promise<{ agency: string; value: string }[]> {
  const { service } = await read<{ service: { identifiers: { agency: string; value: string }[] } }>(
    `{ service(by: { slug: "${slug}" }) { identifiers { agency value } } }`,
  );
  return service.identifiers;
}

const bearerOf = async (agency: string, value: string, context = ''): Promise<string | undefined> =>
  (
    await read<{ service: { slug: string } | null }>(
      `{ service(by: { identifier: { agency: "${agency}", value: "${value}" } } ${context}) { slug } }`,
    )
  ).service?.slug;

const newService = (slug: string, identifiers: { agency: string; value: string }[]) => ({
  slug,
  owner: 'bsc-mitte',
  texts: [{ code: '03', language: 'de', text: `Ausweis ${slug}` }],
  identifiers,
});

async function published(changeSet: string): Promise<void> {
  const answer = await release(admin, second, changeSet);
  expect(answer.userErrors).toEqual([]);
}

const messagesOf = ({ userErrors }: Payload): string[] => userErrors.map(({ message }) => message);

describe('an identifier', () => {
  test('of another service is refused with the draft, in both languages, with its path and the name of that service', async () => {
    const [foreign] = await identifiersOf('wohngeld');
    const own = await identifiersOf('personalausweis');
    const change = async (who: typeof editor) =>
      who.send('changeService', {
        changeSet: await who.begin(),
        id: personalausweis,
        patch: { identifiers: [...own, foreign] },
      });
    const refused = await change(editor);
    expect(codesOf(refused)).toEqual(['IDENTIFIER_TAKEN']);
    expect(refused.userErrors[0]!.path).toEqual(['patch', 'identifiers', String(own.length)]);
    expect(messagesOf(refused)[0]).toMatch(/belongs to another record: .+ \(wohngeld\)\. Correct the identifier/);
    expect(messagesOf(await change(german))[0]).toMatch(/gehört zu einem anderen Datensatz: .+ \(wohngeld\)\./);
    expect(await bearerOf(foreign!.agency, foreign!.value)).toBe('wohngeld');
  });

  test('is kept by the record that bears it, however often it is sent', async () => {
    const set = await admin.begin();
    const identifiers = await identifiersOf('wohngeld');
    const kept = await admin.send('changeService', { changeSet: set, id: wohngeld, patch: { identifiers } });
    expect(kept.userErrors).toEqual([]);
    await published(set);
    expect(await identifiersOf('wohngeld')).toEqual(identifiers);
  });

  test('of another kind of record is another one', async () => {
    const [foreign] = await identifiersOf('wohngeld');
    const set = await admin.begin();
    const office = await admin.send('createOrganisation', {
      changeSet: set,
      content: { slug: 'amt-mit-nummer', name: [{ language: 'de', text: 'Amt mit Nummer' }], identifiers: [foreign] },
    });
    expect(office.userErrors).toEqual([]);
    await published(set);
    expect(await bearerOf(foreign!.agency, foreign!.value)).toBe('wohngeld');
  });

  test('is refused to a second draft of the same set', async () => {
    const set = await editor.begin();
    const identifiers = [{ agency: 'test.bremen', value: 'same-set' }];
    const send = (slug: string) =>
      editor.send('createService', { changeSet: set, content: newService(slug, identifiers) });
    expect((await send('erster-ausweis')).userErrors).toEqual([]);
    const refused = await send('zweiter-ausweis');
    expect(codesOf(refused)).toEqual(['IDENTIFIER_TAKEN']);
    expect(messagesOf(refused)[0]).toContain('Ausweis erster-ausweis (erster-ausweis)');
  });

  test('taken by somebody else meanwhile is refused at submission and at publication', async () => {
    const identifiers = [{ agency: 'test.bremen', value: 'race' }];
    const draft = async (slug: string) => {
      const set = await admin.begin();
      await admin.send('createService', { changeSet: set, content: newService(slug, identifiers) });
      return set;
    };
    const [early, submitted, drafted] = [await draft('lauf-a'), await draft('lauf-b'), await draft('lauf-c')];
    await admin.mutate('submitChangeSet', `changeSet: "${submitted}"`);
    await second.mutate('approveChangeSet', `changeSet: "${submitted}"`);
    await published(early);
    const late = await second.mutate('publishChangeSet', `changeSet: "${submitted}"`);
    expect(codesOf(late)).toEqual(['IDENTIFIER_TAKEN']);
    expect(late.userErrors[0]!.path).toEqual(['changes', 'lauf-b', 'identifiers', '0']);
    const refused = await admin.mutate('submitChangeSet', `changeSet: "${drafted}"`);
    expect(codesOf(refused)).toEqual(['IDENTIFIER_TAKEN']);
    expect(messagesOf(refused)[0]).toContain('(lauf-a)');
  });

  test('is given to one of two publications at the same time', async () => {
    const identifiers = [{ agency: 'test.bremen', value: 'at-once' }];
    const sets = await Promise.all(
      ['gleich-a', 'gleich-b', 'gleich-c'].map(async (slug) => {
        const set = await admin.begin();
        await admin.send('createService', { changeSet: set, content: newService(slug, identifiers) });
        await admin.mutate('submitChangeSet', `changeSet: "${set}"`);
        await second.mutate('approveChangeSet', `changeSet: "${set}"`);
        return set;
      }),
    );
    const answers = await Promise.all(sets.map((set) => second.mutate('publishChangeSet', `changeSet: "${set}"`)));
    expect(answers.map(codesOf).sort()).toEqual([[], ['IDENTIFIER_TAKEN'], ['IDENTIFIER_TAKEN']]);
  });

  test('is refused by the database itself, whoever writes', async () => {
    const [foreign] = await identifiersOf('wohngeld');
    const insert = withClient(databaseUrl, (client) =>
      client.query(
        `insert into external_identifier (record_id, kind, agency, value)
         select id, kind, $1, $2 from record where kind = 'SERVICE' and slug = 'personalausweis'`,
        [foreign!.agency, foreign!.value],
      ),
    );
    await expect(insert).rejects.toMatchObject({ constraint: 'external_identifier_leads_to_one' });
  });

  test('moves from one record to another in one set, and leads to the former one as of a moment before', async () => {
    const identifiers = [{ agency: 'test.bremen', value: 'moving' }];
    const first = await admin.begin();
    await admin.send('createService', { changeSet: first, content: newService('vorher', identifiers) });
    await published(first);
    await wait(20);
    const before = new Date().toISOString();
    await wait(20);
    const set = await admin.begin();
    const { userErrors } = await admin.send('changeService', {
      changeSet: set,
      id: idOf('SERVICE', 'vorher'),
      patch: { identifiers: [] },
    });
    expect(userErrors).toEqual([]);
    const taker = await admin.send('createService', { changeSet: set, content: newService('nachher', identifiers) });
    expect(taker.userErrors).toEqual([]);
    await published(set);
    expect(await bearerOf('test.bremen', 'moving')).toBe('nachher');
    expect(await bearerOf('test.bremen', 'moving', `context: { asOf: "${before}" }`.replace(/^/, ', '))).toBe('vorher');
  });

  test('of a scheduled edition leads nowhere before, is not free, and is free again when the plan is taken back', async () => {
    const identifiers = [{ agency: 'test.bremen', value: 'planned' }];
    const own = await identifiersOf('personalausweis');
    const set = await admin.begin();
    await admin.send('changeService', { changeSet: set, id: personalausweis, patch: { identifiers } });
    await admin.mutate('submitChangeSet', `changeSet: "${set}"`);
    await second.mutate('approveChangeSet', `changeSet: "${set}"`);
    const at = new Date(Date.now() + 3_600_000).toISOString();
    expect((await second.mutate('scheduleChangeSet', `changeSet: "${set}", at: "${at}"`)).userErrors).toEqual([]);
    expect(await bearerOf('test.bremen', 'planned')).toBeUndefined();
    expect(await identifiersOf('personalausweis')).toEqual(own);
    const other = await admin.begin();
    const refused = await admin.send('createService', { changeSet: other, content: newService('planer', identifiers) });
    expect(codesOf(refused)).toEqual(['IDENTIFIER_TAKEN']);
    expect(messagesOf(refused)[0]).toContain('(personalausweis)');
    await second.mutate('unscheduleChangeSet', `changeSet: "${set}"`);
    const free = await admin.send('createService', { changeSet: other, content: newService('planer', identifiers) });
    expect(free.userErrors).toEqual([]);
    expect(await identifiersOf('personalausweis')).toEqual(own);
  });

  test('of an ended record is not free, and leads to it again when it is brought back', async () => {
    const identifiers = [{ agency: 'test.bremen', value: 'ended' }];
    const first = await admin.begin();
    await admin.send('createService', { changeSet: first, content: newService('endlich', identifiers) });
    await published(first);
    const { service } = await read<{ service: { edition: { id: string } } }>(
      '{ service(by: { slug: "endlich" }) { edition { id } } }',
    );
    const ending = await admin.begin();
    const explanation = [{ language: 'de', text: 'Das gibt es nicht mehr.' }];
    await admin.send('endService', {
      changeSet: ending,
      id: idOf('SERVICE', 'endlich'),
      action: 'WITHDRAW',
      explanation,
    });
    await published(ending);
    expect(await bearerOf('test.bremen', 'ended')).toBeUndefined();

    const set = await admin.begin();
    const refused = await admin.send('createService', { changeSet: set, content: newService('neu', identifiers) });
    expect(codesOf(refused)).toEqual(['IDENTIFIER_TAKEN']);
    expect(messagesOf(refused)[0]).toMatch(/Ausweis endlich \(endlich\)\. That record has ended/);
    const slug = await admin.send('createService', { changeSet: set, content: newService('endlich', []) });
    expect(codesOf(slug)).toEqual(['SLUG_TAKEN']);
    expect(messagesOf(slug)[0]).toMatch(/An ended record has this slug: Ausweis endlich \(endlich\)\./);

    const back = await admin.mutate(
      'restoreEdition',
      `changeSet: "${set}", record: "${idOf('SERVICE', 'endlich')}", edition: "${service.edition.id}"`,
    );
    expect(back.userErrors).toEqual([]);
    expect(back.changeSet!.changes).toMatchObject([{ slug: 'endlich', action: 'RESTORE' }]);
    await published(set);
    expect(await bearerOf('test.bremen', 'ended')).toBe('endlich');
    const { node, ended } = await read<{ node: { slug: string }; ended: null }>(
      `{ node(id: "${idOf('SERVICE', 'endlich')}") { ... on Service { slug } } ended(by: { service: { slug: "endlich" } }) { action } }`,
    );
    expect(node.slug).toBe('endlich');
    expect(ended).toBeNull();
  });
});

describe('a slug', () => {
  test('names the record that has it', async () => {
    const set = await admin.begin();
    const refused = await admin.send('createService', { changeSet: set, content: newService('wohngeld', []) });
    expect(codesOf(refused)).toEqual(['SLUG_TAKEN']);
    expect(refused.userErrors[0]!.path).toEqual(['content', 'slug']);
    expect(messagesOf(refused)[0]).toMatch(/Another record has this slug: .+ \(wohngeld\)/);
  });

  test('created, published and ended by somebody else meanwhile is not brought back by a draft of a new record', async () => {
    const draft = async () => {
      const set = await admin.begin();
      await admin.send('createService', { changeSet: set, content: newService('zweimal-neu', []) });
      return set;
    };
    const [late, early] = [await draft(), await draft()];
    await published(early);
    const ending = await admin.begin();
    const id = idOf('SERVICE', 'zweimal-neu');
    await admin.send('endService', { changeSet: ending, id, action: 'REMOVE' });
    await published(ending);
    expect(codesOf(await release(admin, second, late))).toEqual(['SLUG_TAKEN']);
  });
});

describe('a regional key', () => {
  const ars = '990010001001';
  const place = (slug: string, further: object = {}) => ({
    slug,
    name: [{ language: 'de', text: `Ort ${slug}` }],
    kind: 'MUNICIPALITY',
    ars,
    ...further,
  });

  test('is that of one place at a time, in force or ended', async () => {
    const set = await admin.begin();
    expect((await admin.send('createPlace', { changeSet: set, content: place('ort-a') })).userErrors).toEqual([]);
    const twice = await admin.send('createPlace', { changeSet: set, content: place('ort-b') });
    expect(codesOf(twice)).toEqual(['IDENTIFIER_TAKEN']);
    expect(twice.userErrors[0]!.path).toEqual(['content', 'ars']);
    await published(set);

    const other = await admin.begin();
    const taken = await admin.send('createPlace', { changeSet: other, content: place('ort-b') });
    expect(messagesOf(taken)[0]).toContain('Ort ort-a (ort-a)');
    const land = await admin.send('createPlace', {
      changeSet: other,
      content: place('land-a', { kind: 'STATE' }),
    });
    expect(land.userErrors).toEqual([]);

    const ending = await admin.begin();
    await admin.send('endPlace', { changeSet: ending, id: idOf('PLACE', 'ort-a'), action: 'REMOVE' });
    await published(ending);
    const ended = await admin.send('createPlace', { changeSet: other, content: place('ort-b') });
    expect(codesOf(ended)).toEqual(['IDENTIFIER_TAKEN']);
  });

  test('of an ended place is refused by the database itself', async () => {
    const copy = withClient(databaseUrl, async (client) => {
      const id = '00000000-0000-4000-8000-000000000001';
      await client.query("insert into record (id, kind, slug) values ($1, 'PLACE', 'ort-der-datenbank')", [id]);
      await client.query('insert into place (id) values ($1)', [id]);
      await client.query(
        `insert into place_edition (place_id, in_force, name, kind, ars, sort_name, content_hash)
         values ($1, tstzrange(now() + interval '1 day', null), '{"de":"X"}', 'MUNICIPALITY', $2, 'x', 'x')`,
        [id, ars],
      );
    });
    await expect(copy).rejects.toMatchObject({ constraint: 'place_ars_leads_on' });
  });
});

test('identifiers that two records bore before are findings, and either may still be edited', async () => {
  const [foreign] = await identifiersOf('wohngeld');
  await withClient(databaseUrl, (client) =>
    client.query(
      `insert into external_identifier (record_id, kind, agency, value, shared)
       select id, kind, $1, $2, true from record where kind = 'SERVICE' and slug = 'personalausweis'`,
      [foreign!.agency, foreign!.value],
    ),
  );
  await withClient(databaseUrl, async (client) => {
    // The document of an edition that was loaded before, as it would stand there.
    await client.query('alter table edition_document disable trigger user');
    await client.query(
      `update edition_document d set document = jsonb_set(d.document, '{identifiers}', coalesce(d.document -> 'identifiers', '[]') || $1::jsonb)
       from service_edition e join record r on r.id = e.service_id
       where d.kind = 'service' and d.edition_id = e.edition_id and e.in_force @> now() and r.slug = 'personalausweis'`,
      [JSON.stringify([foreign])],
    );
    await client.query('alter table edition_document enable trigger user');
  });
  const { data } = await ask<{ service: { quality: { findings: { rule: string; message: { value: string } }[] } } }>(
    '{ service(by: { slug: "personalausweis" }) { quality { findings { rule message { value } } } } }',
  );
  const found = data!.service.quality.findings.filter(({ rule }) => rule === 'IDENTIFIER_SHARED');
  expect(found.map(({ message }) => message.value.includes('„wohngeld“'))).toEqual([true]);
  expect(await bearerOf(foreign!.agency, foreign!.value)).toBe('wohngeld');

  const set = await admin.begin();
  const own = await identifiersOf('personalausweis');
  const edited = await admin.send('changeService', {
    changeSet: set,
    id: personalausweis,
    patch: { identifiers: own, checkedOn: '2026-11-01' },
  });
  expect(edited.userErrors).toEqual([]);
  await published(set);
  expect(await bearerOf(foreign!.agency, foreign!.value)).toBe('wohngeld');
});
