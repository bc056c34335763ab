import { describe, expect, test } from '@jest/globals';
import { editionId } from '../../../src/catalogue/record/edition-id.js';
import { inputOf } from '../../support/input-of.js';
import { codes } from '../../support/ask.js';
import { loadRecords } from '../../support/seeds.js';
import { allRowsHash } from '../support/all-rows.js';
import { codesOf, idOf, release, startEditingApp, type Payload } from '../support/editing.js';
import { service } from '../support/territory.js';

const { ask, person, pool, databaseUrl } = await startEditingApp();

await loadRecords(databaseUrl, {
  organisations: ['hier', 'dort'].map((slug) => ({ slug, name: { de: slug } })),
  'document-types': [{ slug: 'nachweis', name: { de: 'Nachweis' } }],
  services: [service('dienst-hier', 'hier'), service('dienst-dort', 'dort')],
  'online-services': [{ slug: 'online-dort', name: { de: 'Online' }, url: 'https://dort.example/' }],
  responsibilities: [
    { slug: 'online-weg-dort', service: 'dienst-dort', place: 'hb', onlineService: 'online-dort', role: 'APPLICATION' },
  ],
  'contact-channels': [
    { slug: 'durchwahl', organisation: 'hier', kind: 'PHONE', value: '0421 1', visibility: 'INTERNAL' },
  ],
});

const editor = await person({ subject: 'erika', roles: ['editor'], organisations: ['hier'] });
const approver = await person({ subject: 'albert', roles: ['approver'], organisations: ['hier'] });
const agent = await person({ subject: 'agnes', roles: ['agent'] });
const [ada, bert] = [
  await person({ subject: 'ada', roles: ['admin'] }),
  await person({ subject: 'bert', roles: ['admin'] }),
];

const here = idOf('SERVICE', 'dienst-hier');

const unchanged = async (work: () => Promise<Payload>, code: string): Promise<void> => {
  const before = await allRowsHash(pool);
  expect(codesOf(await work())).toEqual([code]);
  expect(await allRowsHash(pool)).toBe(before);
};

async function published(mutation: string, input: Record<string, unknown>): Promise<void> {
  const changeSet = await ada.begin();
  expect((await ada.send(mutation, { changeSet, ...input })).userErrors).toEqual([]);
  expect((await release(ada, bert, changeSet)).userErrors).toEqual([]);
}

describe('a remit', () => {
  test('does not reach an online service because somebody attaches it to a service of theirs', async () => {
    const online = idOf('ONLINE_SERVICE', 'online-dort');
    const set = await editor.begin();
    const patch = { url: 'https://hier.example/' };
    const change = async () =>
      editor.send('changeOnlineService', { changeSet: await editor.begin(), id: online, patch });
    expect(codesOf(await change())).toEqual(['NOT_FOUND']);
    const content = {
      slug: 'online-weg-hier',
      service: 'dienst-hier',
      place: 'hb',
      onlineService: 'online-dort',
      role: 'APPLICATION',
    };
    expect(
      (await editor.send('createResponsibility', { changeSet: set, content: inputOf(content) })).userErrors,
    ).toEqual([]);
    const waiting = await release(editor, approver, set);
    expect(codesOf(waiting)).toEqual(['WRONG_STATUS']);
    expect(codesOf(await change())).toEqual(['NOT_FOUND']);
  });

  test('does not reach a record that belongs to somebody else by the time it is approved', async () => {
    const set = await editor.begin();
    await editor.send('changeService', { changeSet: set, id: here, patch: { approvedBy: 'Amt' } });
    await editor.mutate('submitChangeSet', `changeSet: "${set}"`);
    await published('changeService', { id: here, patch: { owner: 'dort' } });
    const inPart = await approver.mutate('approveChangeSet', `changeSet: "${set}"`);
    expect(inPart).toMatchObject({ userErrors: [], changeSet: { status: 'SUBMITTED' } });
    expect((await ada.mutate('approveChangeSet', `changeSet: "${set}"`)).changeSet!.status).toBe('APPROVED');
    await published('changeService', { id: here, patch: { owner: 'hier' } });
  });
});

test('an edition that has not begun, or was taken back, is no history', async () => {
  const set = await ada.begin();
  await ada.send('changeService', { changeSet: set, id: here, patch: { approvedBy: 'Noch geheim' } });
  for (const [somebody, step] of [
    [ada, 'submitChangeSet'],
    [bert, 'approveChangeSet'],
  ] as const)
    await somebody.mutate(step, `changeSet: "${set}"`);
  const at = new Date(Date.now() + 3_600_000).toISOString();
  expect((await bert.mutate('scheduleChangeSet', `changeSet: "${set}", at: "${at}"`)).userErrors).toEqual([]);
  const { rows } = await pool.query<{ edition: string }>(
    'select edition_id::text as edition from edition_document where change_set_id = $1',
    [set],
  );
  const planned = editionId('Service', rows[0]!.edition);
  const now = await ask<{ service: { edition: { id: string } } }>(
    '{ service(by: { slug: "dienst-hier" }) { edition { id } } }',
  );
  const query = `{ difference(record: "${here}", from: "${now.data!.service.edition.id}", to: "${planned}") { path after } }`;
  const answer = await agent.ask(query);
  expect(codes(answer)).toEqual(['BAD_USER_INPUT']);
  expect(JSON.stringify(answer)).not.toContain('Noch geheim');

  await bert.mutate('unscheduleChangeSet', `changeSet: "${set}"`);
  expect(codes(await agent.ask(query))).toEqual(['BAD_USER_INPUT']);
  const other = await editor.begin();
  const restore = `changeSet: "${other}", record: "${here}", edition: "${planned}"`;
  await unchanged(() => editor.mutate('restoreEdition', restore), 'NOT_FOUND');
  const based = { changeSet: other, id: here, basedOn: planned, patch: { approvedBy: 'Amt' } };
  await unchanged(() => editor.send('changeService', based), 'STALE_REVISION');
});

test('the end of an internal channel is told to those who may read it', async () => {
  const channel = idOf('CONTACT_CHANNEL', 'durchwahl');
  await published('endContactChannel', {
    id: channel,
    action: 'WITHDRAW',
    explanation: [{ language: 'de', text: 'Nur noch die 115' }],
  });
  const query = `{ ended(by: { id: "${channel}" }) { action explanation { value } } }`;
  expect(await ask(query)).toMatchObject({ data: { ended: null } });
  expect(await agent.ask(query)).toMatchObject({
    data: { ended: { action: 'WITHDRAW', explanation: { value: 'Nur noch die 115' } } },
  });
});

test.each([
  ['query ($first: Int = 2) { services(first: $first) { nodes { id } } }', { first: null }],
  ['query ($with: Boolean = true) { services { nodes { id slug @include(if: $with) } } }', { with: null }],
])('null where a value has to be is a mistake of the caller: %s', async (query, variables) => {
  const answer = await ask(query, variables);
  expect(codes(answer)).toEqual(['BAD_USER_INPUT']);
  expect(answer.status).toBe(200);
});
