import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { recordContentKinds } from '../../../src/catalogue/record/content-kind.js';
import { seededId } from '../../../src/catalogue/record/record-id.js';
import { inputOf } from '../../support/input-of.js';
import { codesOf, idOf, release, startEditingApp, type Payload } from '../support/editing.js';
import { smallContents } from '../support/small-contents.js';
import { recordTypes } from '../../../src/catalogue/record-types.js';

const { read, person, pool } = await startEditingApp();

const ada = await person({ subject: 'ada', roles: ['admin'] });
const bert = await person({ subject: 'bert', roles: ['admin'] });

const sql = async <Row extends object>(text: string, ...values: unknown[]): Promise<Row[]> =>
  (await pool.query<Row>(text, values)).rows;

const documentOf = async (id: string): Promise<Record<string, unknown>> => {
  const [row] = await sql<{ document: Record<string, unknown> }>(
    'select document from edition_document where record_id = $1 order by edition_id desc limit 1',
    id,
  );
  return row!.document;
};

const editionOf = async (slug: string): Promise<string> =>
  (await read<{ service: { edition: { id: string } } }>(`{ service(by: { slug: "${slug}" }) { edition { id } } }`))
    .service.edition.id;

/** One edit of one record, written, approved and published. */
async function publishEdit(mutation: string, input: Record<string, unknown>): Promise<Payload> {
  const changeSet = await ada.begin();
  expect((await ada.send(mutation, { changeSet, ...input })).userErrors).toEqual([]);
  const published = await release(ada, bert, changeSet);
  expect(published.userErrors).toEqual([]);
  return published;
}

const german = (code: string, text: string | null) => ({ code, language: 'de', text });

describe('a patch', () => {
  test.each<[kind: string, mutation: string, id: string, patch: object, changed: object]>([
    [
      'a service',
      'changeService',
      idOf('SERVICE', 'wohngeld'),
      { checkedOn: '2026-11-01', audiences: null, texts: [german('09', null)] },
      { checkedOn: '2026-11-01', audiences: undefined },
    ],
    [
      'an organisation',
      'changeOrganisation',
      idOf('ORGANISATION', 'bsc-mitte'),
      { shortName: [{ language: 'de', text: 'BSC' }], addresses: [], openingHours: null },
      { shortName: { de: 'BSC' }, addresses: [], openingHours: undefined },
    ],
    [
      'a place',
      'changePlace',
      idOf('PLACE', 'hb'),
      {
        note: [
          { language: 'de', text: 'Stadt' },
          { language: 'en', text: 'City' },
        ],
        nuts: null,
      },
      { note: { de: 'Stadt', en: 'City' }, nuts: undefined },
    ],
    [
      'a responsibility',
      'changeResponsibility',
      idOf('RESPONSIBILITY', 'personalausweis-bsc-nord-hb'),
      { position: null, valid: { from: '2026-01-01' } },
      { position: undefined, valid: { from: '2026-01-01' } },
    ],
  ])(
    'changes what it names of %s, clears what is null and leaves the rest',
    async (_, mutation, id, patch, changed) => {
      const recordId = Buffer.from(id, 'base64url').toString().split(':')[1]!;
      const before = await documentOf(recordId);
      await publishEdit(mutation, { id, patch });
      const after = await documentOf(recordId);
      const { texts: textsBefore, ...restBefore } = before as { texts?: Record<string, unknown> };
      const { texts: textsAfter, ...restAfter } = after as { texts?: Record<string, unknown> };
      expect(restAfter).toEqual({ ...restBefore, ...changed });
      if (textsBefore) {
        const { '09': _cleared, ...kept } = textsBefore;
        expect(textsAfter).toEqual(kept);
      }
    },
  );

  test('of English leaves the German rows as they are, byte for byte', async () => {
    const id = seededId('SERVICE', 'wohnsitz-anmelden');
    const rows = (language: string) =>
      sql<{ code: string; bytes: string; origin: string }>(
        `select t.code, encode(convert_to(t.content, 'UTF8'), 'hex') as bytes, t.origin from text_module t
         join service_edition e using (edition_id) where e.service_id = $1 and e.in_force @> now() and t.language = $2 order by t.code`,
        id,
        language,
      );
    const [before, english] = [await rows('de'), await rows('en')];
    const texts = [
      { code: '03', language: 'en', text: 'Register your residence' },
      { code: '09', language: 'en', text: '<ul><li>A home in Bremen</li></ul>' },
    ];
    await publishEdit('changeService', { id: idOf('SERVICE', 'wohnsitz-anmelden'), patch: { texts } });
    expect(before.length).toBeGreaterThan(3);
    expect(await rows('de')).toEqual(before);
    expect(await rows('en')).not.toEqual(english);
  });

  test('of a draft goes on from the draft', async () => {
    const changeSet = await ada.begin();
    const id = idOf('SERVICE', 'reisepass');
    await ada.send('changeService', { changeSet, id, patch: { checkedOn: '2026-11-02' } });
    const twice = await ada.send('changeService', { changeSet, id, patch: { approvedBy: 'Ada' } });
    expect(twice.changeSet!.changes).toMatchObject([
      { revision: 2, differences: [{ path: ['approvedBy'] }, { path: ['checkedOn'] }] },
    ]);
  });
});

describe('HTML of a draft that is not published', () => {
  const table = '<table><tr><td>A</td><td>10</td></tr><tr><td>B</td><td>20</td></tr></table><div>eins</div>';

  test('is told with its path, is not in the differences, and keeps the set from being published', async () => {
    const changeSet = await ada.begin();
    const patch = { texts: [german('06', table)] };
    const { changeSet: drafted } = await ada.send('changeService', {
      changeSet,
      id: idOf('SERVICE', 'wohngeld'),
      patch,
    });
    expect(drafted!.changes[0]!.differences).toMatchObject([
      { path: ['texts', '06', 'de'], after: '"A 10<br />B 20<br />eins"' },
    ]);
    const query = `{ changeSet(id: "${changeSet}") {
      changes { draft refusedMarkup { rule severity path message { value } } } } }`;
    const { data } = await ada.ask<{ changeSet: { changes: { draft: string; refusedMarkup: object[] }[] } }>(query);
    expect(data!.changeSet.changes).toEqual([
      {
        draft: expect.stringContaining('<table>'),
        refusedMarkup: [
          {
            rule: 'MARKUP_NOT_ALLOWED',
            severity: 'MUST',
            path: ['texts', '06', 'de'],
            message: { value: 'The text contains HTML outside the PVOG whitelist: <table> <tr> <td> <div>' },
          },
        ],
      },
    ]);
    expect(codesOf(await release(ada, bert, changeSet))).toContain('QUALITY');
  });

  test('is none where all of it is published', async () => {
    const changeSet = await ada.begin();
    const patch = { texts: [german('06', '<p>A <a href="https://a.example">b</a></p>')] };
    await ada.send('changeService', { changeSet, id: idOf('SERVICE', 'wohngeld'), patch });
    const { data } = await ada.ask(`{ changeSet(id: "${changeSet}") { changes { refusedMarkup { rule } } } }`);
    expect(data).toEqual({ changeSet: { changes: [{ refusedMarkup: [] }] } });
  });
});

describe('two editors of one record', () => {
  const id = idOf('SERVICE', 'elterngeld');

  test('keep both changes when they touch different fields after one has published', async () => {
    const basedOn = await editionOf('elterngeld');
    await publishEdit('changeService', { id, patch: { checkedOn: '2026-11-03' } });
    await publishEdit('changeService', { id, basedOn, patch: { approvedBy: 'Amt für Soziale Dienste' } });
    expect(await documentOf(seededId('SERVICE', 'elterngeld'))).toMatchObject({
      checkedOn: '2026-11-03',
      approvedBy: 'Amt für Soziale Dienste',
    });
  });

  test('are told of each other when the one edits what the other has published', async () => {
    const basedOn = await editionOf('elterngeld');
    await publishEdit('changeService', { id, patch: { checkedOn: '2026-11-04' } });
    const changeSet = await ada.begin();
    const refused = await ada.send('changeService', { changeSet, id, basedOn, patch: { checkedOn: '2026-11-05' } });
    expect(refused.userErrors).toMatchObject([
      {
        code: 'REVISION_CONFLICT',
        path: ['patch', 'checkedOn'],
        conflict: { base: '"2026-11-03"', theirs: '"2026-11-04"', yours: '"2026-11-05"' },
      },
    ]);
    expect(refused.changeSet).toBeNull();
  });

  test('merge when both are published, and conflict where they said different things', async () => {
    const [one, other, third] = [await ada.begin(), await ada.begin(), await ada.begin()];
    await ada.send('changeService', { changeSet: one, id, patch: { checkedOn: '2026-11-06' } });
    await ada.send('changeService', { changeSet: other, id, patch: { texts: [german('03', 'Elterngeld')] } });
    await ada.send('changeService', { changeSet: third, id, patch: { checkedOn: '2026-11-07' } });
    expect((await release(ada, bert, one)).userErrors).toEqual([]);
    expect((await release(ada, bert, other)).userErrors).toEqual([]);
    expect(await documentOf(seededId('SERVICE', 'elterngeld'))).toMatchObject({
      checkedOn: '2026-11-06',
      texts: { '03': { de: 'Elterngeld' } },
    });
    expect((await release(ada, bert, third)).userErrors).toMatchObject([
      {
        code: 'REVISION_CONFLICT',
        path: ['changes', 'elterngeld', 'checkedOn'],
        conflict: { base: '"2026-11-04"', theirs: '"2026-11-06"', yours: '"2026-11-07"' },
      },
    ]);
  });

  test('cannot both create the same record', async () => {
    const content = inputOf({ slug: 'zweimal', texts: { '03': { de: 'Zweimal' } } });
    const [one, other] = [await ada.begin(), await ada.begin()];
    for (const changeSet of [one, other])
      expect((await ada.send('createService', { changeSet, content })).userErrors).toEqual([]);
    expect((await release(ada, bert, one)).userErrors).toEqual([]);
    expect(codesOf(await release(ada, bert, other))).toEqual(['SLUG_TAKEN']);
  });

  test('are told when the draft has moved on', async () => {
    const changeSet = await ada.begin();
    const edit = (draftRevision: number | null, approvedBy: string) =>
      ada.send('changeService', { changeSet, id, draftRevision, patch: { approvedBy } });
    await edit(null, 'A');
    expect(codesOf(await edit(1, 'B'))).toEqual([]);
    const stale = await edit(1, 'C');
    expect(stale.userErrors).toMatchObject([{ code: 'STALE_REVISION', path: ['draftRevision'] }]);
  });
});

describe('a new record', () => {
  test.each(recordContentKinds)('of %s is published and read by everybody', async (kind) => {
    const content = smallContents[kind];
    const type = recordTypes[kind].type;
    const id = idOf(recordTypes[kind].recordKind, content.slug);
    const query = `{ node(id: "${id}") { __typename id ... on CatalogueRecord { slug edition { status } } } }`;
    const changeSet = await ada.begin();
    const drafted = await ada.send(`create${type}`, { changeSet, content: inputOf(content) });
    expect(drafted).toMatchObject({ record: id, userErrors: [] });
    expect(await read(query)).toEqual({ node: null });
    expect((await release(ada, bert, changeSet)).userErrors).toEqual([]);
    expect(await read(query)).toEqual({
      node: { __typename: type, id, slug: content.slug, edition: { status: 'IN_FORCE' } },
    });
    expect(await documentOf(seededId(recordTypes[kind].recordKind, content.slug))).toEqual(content);
  });

  test('may refer to others that are new in the same set, by an editor as well', async () => {
    const erika = await person({ subject: 'erika', roles: ['editor'], organisations: ['bsc-mitte'] });
    const albert = await person({ subject: 'albert', roles: ['approver'], organisations: ['bsc-mitte'] });
    const changeSet = await erika.begin();
    const contents = [
      ['createOrganisation', { slug: 'strandbuero', name: { de: 'Strandbüro' }, parent: 'bsc-mitte' }],
      ['createService', { slug: 'strandkorb', owner: 'bsc-mitte', texts: { '03': { de: 'Strandkorb mieten' } } }],
      ['createContactChannel', { slug: 'strandkorb-telefon', service: 'strandkorb', kind: 'PHONE', value: '0421 1' }],
      [
        'createResponsibility',
        { slug: 'strandkorb-hb', service: 'strandkorb', place: 'hb', organisation: 'strandbuero', role: 'RESPONSIBLE' },
      ],
    ] as const;
    for (const [mutation, content] of contents)
      expect((await erika.send(mutation, { changeSet, content: inputOf(content) })).userErrors).toEqual([]);
    expect((await release(erika, albert, changeSet)).userErrors).toEqual([]);
    const { service } = await read<{ service: object }>(
      '{ service(by: { slug: "strandkorb" }) { channels { value } responsibilities { organisation { slug } } } }',
    );
    expect(service).toEqual({
      channels: [{ value: '0421 1' }],
      responsibilities: [{ organisation: { slug: 'strandbuero' } }],
    });
  });
});

const endingOf = (id: string) =>
  read<{ ended: object | null }>(`{ ended(by: { id: "${id}" }) { action explanation { value } successor { id } } }`);

describe('a record that ends', () => {
  const create = (slug: string) =>
    publishEdit('createService', { content: inputOf({ slug, texts: { '03': { de: slug } } }) });
  const answer = (slug: string, asOf?: string) =>
    read<{ service: object | null }>(
      `{ service(by: { slug: "${slug}" }${asOf ? `, context: { asOf: "${asOf}" }` : ''}) { slug } }`,
    );

  test('by withdrawal tells everybody why, and is read as before of the time before', async () => {
    await create('endet-mit-grund');
    const before = new Date().toISOString();
    await wait(10);
    const id = idOf('SERVICE', 'endet-mit-grund');
    const explanation = [{ language: 'de', text: 'Das Gesetz ist aufgehoben.' }];
    expect(await endingOf(id)).toEqual({ ended: null });
    await publishEdit('endService', { id, action: 'WITHDRAW', explanation });
    expect(await answer('endet-mit-grund')).toEqual({ service: null });
    expect(await answer('endet-mit-grund', before)).toEqual({ service: { slug: 'endet-mit-grund' } });
    expect(await endingOf(id)).toEqual({
      ended: { action: 'WITHDRAW', explanation: { value: 'Das Gesetz ist aufgehoben.' }, successor: null },
    });
  });

  test('by replacement says which record took its place', async () => {
    await create('abgeloest');
    await create('nachfolger');
    const successor = idOf('SERVICE', 'nachfolger');
    await publishEdit('endService', { id: idOf('SERVICE', 'abgeloest'), action: 'REPLACE', successor });
    expect(await endingOf(idOf('SERVICE', 'abgeloest'))).toEqual({
      ended: { action: 'REPLACE', explanation: null, successor: { id: successor } },
    });
  });

  test('by removal ends without a word', async () => {
    await create('versehen');
    await publishEdit('endService', { id: idOf('SERVICE', 'versehen'), action: 'REMOVE' });
    expect(await answer('versehen')).toEqual({ service: null });
    expect(await endingOf(idOf('SERVICE', 'versehen'))).toEqual({
      ended: { action: 'REMOVE', explanation: null, successor: null },
    });
  });

  test.each<[name: string, input: object, path: string]>([
    ['a withdrawal without explanation', { action: 'WITHDRAW' }, 'explanation'],
    ['a replacement without successor', { action: 'REPLACE' }, 'successor'],
    ['a replacement by itself', { action: 'REPLACE', successor: idOf('SERVICE', 'reisepass') }, 'successor'],
    ['a replacement by nothing', { action: 'REPLACE', successor: idOf('SERVICE', 'gibt-es-nicht') }, 'successor'],
    ['a replacement by another kind', { action: 'REPLACE', successor: idOf('PLACE', 'hb') }, 'successor'],
    ['a removal with a successor', { action: 'REMOVE', successor: idOf('SERVICE', 'wohngeld') }, 'successor'],
    ['an ending by new wording', { action: 'UPDATE' }, 'action'],
  ])('is refused: %s', async (_, input, path) => {
    const changeSet = await ada.begin();
    const refused = await ada.send('endService', { changeSet, id: idOf('SERVICE', 'reisepass'), ...input });
    expect(refused.userErrors).toMatchObject([{ code: 'INVALID_CONTENT', path: [path] }]);
  });

  test.each<[name: string, mutation: string, id: string]>([
    ['a service with responsibilities', 'endService', idOf('SERVICE', 'personalausweis')],
    ['an organisation with others below it', 'endOrganisation', idOf('ORGANISATION', 'ordnungsamt')],
    ['a place with responsibilities', 'endPlace', idOf('PLACE', 'hb')],
    ['a document type that services ask for', 'endDocumentType', idOf('DOCUMENT_TYPE', 'identitaetsnachweis')],
    ['a situation of services', 'endSituation', idOf('SITUATION', 'bauen-und-wohnen')],
  ])('is refused while others refer to it: %s', async (_, mutation, id) => {
    const changeSet = await ada.begin();
    await ada.send(mutation, { changeSet, id, action: 'REMOVE' });
    const refused = await release(ada, bert, changeSet);
    expect(codesOf(refused)).toEqual(['IN_USE']);
    expect(refused.userErrors[0]!.message).toMatch(/Other records refer to it: \S/);
  });

  test('is refused when a new wording in the same set still refers to it', async () => {
    await create('noch-gebraucht');
    const changeSet = await ada.begin();
    const content = inputOf({ slug: 'haengt-daran', service: 'noch-gebraucht', kind: 'EMAIL', value: 'a@example.org' });
    await ada.send('createContactChannel', { changeSet, content });
    await ada.send('endService', { changeSet, id: idOf('SERVICE', 'noch-gebraucht'), action: 'REMOVE' });
    expect(codesOf(await release(ada, bert, changeSet))).toEqual(['IN_USE']);
  });

  test('is changed while its end is scheduled, which can be taken back', async () => {
    await create('endet-morgen');
    const id = idOf('SERVICE', 'endet-morgen');
    const [ending, edit] = [await ada.begin(), await ada.begin()];
    await ada.send('endService', { changeSet: ending, id, action: 'REMOVE' });
    await ada.mutate('submitChangeSet', `changeSet: "${ending}"`);
    await bert.mutate('approveChangeSet', `changeSet: "${ending}"`);
    const at = new Date(Date.now() + 86_400_000).toISOString();
    expect((await bert.mutate('scheduleChangeSet', `changeSet: "${ending}", at: "${at}"`)).userErrors).toEqual([]);
    expect(await answer('endet-morgen')).toEqual({ service: { slug: 'endet-morgen' } });
    await ada.send('changeService', { changeSet: edit, id, patch: { approvedBy: 'Ada' } });
    expect((await release(ada, bert, edit)).userErrors).toEqual([]);
    expect((await bert.mutate('unscheduleChangeSet', `changeSet: "${ending}"`)).userErrors).toEqual([]);
  });
});

interface HistoryView {
  edition: string;
  changeSet: string | null;
  reason: string | null;
  differences: { path: string[] }[];
}

describe('the past of a record', () => {
  const id = idOf('SERVICE', 'bauakte');
  const history = async (): Promise<HistoryView[]> =>
    (
      await ada.ask<{ history: HistoryView[] }>(
        `{ history(record: "${id}") { edition changeSet reason differences { path } } }`,
      )
    ).data!.history;

  test('is told edition by edition, compared, and taken up again', async () => {
    const [loaded] = await history();
    expect(loaded).toMatchObject({ changeSet: null, reason: null, differences: [] });
    const published = await publishEdit('changeService', { id, patch: { texts: [german('03', 'Akte des Baus')] } });
    const [edited, first] = await history();
    expect(edited).toMatchObject({
      changeSet: published.changeSet!.id,
      reason: 'Neue Gebührenordnung',
      differences: [{ path: ['texts', '03', 'de'] }],
    });
    expect(first).toEqual(loaded);

    const { data } = await ada.ask<{ difference: object[] }>(
      `{ difference(record: "${id}", from: "${loaded!.edition}", to: "${edited!.edition}") { path kind after words { kind text } } }`,
    );
    expect(data!.difference).toMatchObject([
      { path: ['texts', '03', 'de'], kind: 'CHANGED', after: '"Akte des Baus"' },
    ]);

    const changeSet = await ada.begin();
    await ada.mutate('restoreEdition', `changeSet: "${changeSet}", record: "${id}", edition: "${loaded!.edition}"`);
    expect((await release(ada, bert, changeSet)).userErrors).toEqual([]);
    const documents = await sql<{ document: object }>(
      'select document from edition_document where record_id = $1 order by edition_id',
      seededId('SERVICE', 'bauakte'),
    );
    expect(documents).toHaveLength(3);
    expect(documents[2]).toEqual(documents[0]);
  });

  test('and what others are writing about it are known to editors', async () => {
    const changeSet = await ada.begin('Im Entwurf');
    await ada.send('changeService', { changeSet, id, patch: { approvedBy: 'Ada' } });
    const query = `{ editingNow(record: "${id}") { changeSet title editedBy } }`;
    expect((await bert.ask(query)).data).toEqual({ editingNow: [{ changeSet, title: 'Im Entwurf', editedBy: 'ada' }] });
    expect((await ada.ask(query)).data).toEqual({ editingNow: [] });
  });
});

interface EntryView {
  action: string;
  actor: string;
  record: string | null;
}

test('the audit trail holds every step and every published record, and nothing of what was refused', async () => {
  const entries = async (changeSet: string): Promise<EntryView[]> =>
    (
      await ada.ask<{ auditEntries: EntryView[] }>(
        `{ auditEntries(changeSet: "${changeSet}", first: 100) { action actor record } }`,
      )
    ).data!.auditEntries;
  const [total] = await sql<{ count: string }>('select count(*) from audit_entry');
  const changeSet = await ada.begin();
  const [passport, housing] = [idOf('SERVICE', 'reisepass'), idOf('SERVICE', 'wohngeld')];
  await ada.send('changeService', { changeSet, id: passport, patch: { approvedBy: 'Ada' } });
  await ada.send('changeService', { changeSet, id: housing, patch: { approvedBy: 'Ada' } });
  await ada.send('changeService', { changeSet, id: idOf('SERVICE', 'bauakte'), patch: { approvedBy: 'Ada' } });
  await ada.mutate('discardChange', `changeSet: "${changeSet}", record: "${idOf('SERVICE', 'bauakte')}"`);
  await ada.mutate('commentChangeSet', `changeSet: "${changeSet}", content: "Bitte ansehen"`);
  expect(codesOf(await ada.mutate('publishChangeSet', `changeSet: "${changeSet}"`))).toEqual(['WRONG_STATUS']);
  expect(codesOf(await ada.send('changeService', { changeSet, id: passport, patch: { owner: 'nirgends' } }))).toEqual([
    'INVALID_CONTENT',
  ]);
  await ada.mutate('submitChangeSet', `changeSet: "${changeSet}"`);
  expect(codesOf(await ada.mutate('approveChangeSet', `changeSet: "${changeSet}"`))).toEqual(['FOUR_EYES']);
  await bert.mutate('approveChangeSet', `changeSet: "${changeSet}"`);
  await bert.mutate('publishChangeSet', `changeSet: "${changeSet}"`);

  const inOrder = (await entries(changeSet)).reverse();
  expect(inOrder.map(({ actor, action }) => `${actor} ${action}`)).toEqual([
    'ada create',
    'ada change',
    'ada change',
    'ada change',
    'ada discard',
    'ada comment',
    'ada submit',
    'bert approve',
    'bert publish',
    'bert publish',
    'bert publish',
  ]);
  expect(inOrder.filter(({ record }) => record).map(({ record }) => record)).toEqual([
    passport,
    housing,
    idOf('SERVICE', 'bauakte'),
    idOf('SERVICE', 'bauakte'),
    passport,
    housing,
  ]);
  const [after] = await sql<{ count: string }>('select count(*) from audit_entry');
  expect(Number(after!.count) - Number(total!.count)).toBe(inOrder.length);
});

describe('a draft that another command would replace', () => {
  const service = idOf('SERVICE', 'wohngeld');

  test('is not lost by an ending or an earlier edition of somebody who has not seen it', async () => {
    const set = await ada.begin();
    const changed = await ada.mutate(
      'changeService',
      `input: { changeSet: "${set}", id: "${service}", patch: { approvedBy: "Amt" } }`,
    );
    const { revision } = changed.changeSet!.changes[0]!;
    const { data } = await ada.ask<{ service: { edition: { id: string } } }>(
      '{ service(by: { slug: "wohngeld" }) { edition { id } } }',
    );
    const ending = (further = '') =>
      ada.mutate('endService', `input: { changeSet: "${set}", id: "${service}", action: REMOVE${further} }`);
    const restoring = (further = '') =>
      ada.mutate(
        'restoreEdition',
        `changeSet: "${set}", record: "${service}", edition: "${data!.service.edition.id}"${further}`,
      );
    for (const command of [ending, restoring]) {
      const refused = await command();
      expect(refused.userErrors).toMatchObject([
        { code: 'STALE_REVISION', path: ['draftRevision'], message: expect.stringContaining(`${revision}`) },
      ]);
      expect((await command(', draftRevision: 99')).userErrors).toMatchObject([{ code: 'STALE_REVISION' }]);
    }
    const ended = await ending(`, draftRevision: ${revision}`);
    expect(ended.userErrors).toEqual([]);
    expect(ended.changeSet!.changes).toMatchObject([{ action: 'REMOVE' }]);
  });

  test('is not there where its revision is sent all the same', async () => {
    const set = await ada.begin();
    const refused = await ada.mutate(
      'endService',
      `input: { changeSet: "${set}", id: "${service}", action: REMOVE, draftRevision: 1 }`,
    );
    expect(refused.userErrors).toMatchObject([{ code: 'STALE_REVISION', path: ['draftRevision'] }]);
  });
});
