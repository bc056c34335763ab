import pg from 'pg';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { loadRecords } from '../../support/seeds.js';
import { codesOf, idOf, startEditingApp, type Payload, type Person } from '../support/editing.js';

const app = await startEditingApp();
const { pool, databaseUrl } = app;

const de = (text: string) => ({ de: text });
const office = (slug: string, parent?: string) => ({ slug, name: de(slug), ...(parent && { parent }) });

await loadRecords(databaseUrl, {
  organisations: [office('haus-a'), office('haus-b'), office('a-unten', 'haus-a')],
  services: [
    { slug: 'leistung-a', owner: 'haus-a', texts: { '02': de('Leistung A'), '03': de('Leistung A') } },
    { slug: 'leistung-b', owner: 'haus-b', texts: { '02': de('Leistung B'), '03': de('Leistung B') } },
  ],
  'online-services': [{ slug: 'online-a', name: de('Online A'), url: 'https://a.example/' }],
  responsibilities: [
    { slug: 'antrag-a', service: 'leistung-a', place: 'hb', onlineService: 'online-a', role: 'APPLICATION' },
  ],
  'contact-channels': [{ slug: 'telefon-b', organisation: 'haus-b', kind: 'PHONE', value: '+49 421 1' }],
});

const someone = (subject: string, role: string, organisation: string): Promise<Person> =>
  app.person({ subject, roles: [role], organisations: [organisation] });

const [editorA, approverA, editorB, approverB] = await Promise.all([
  someone('ea', 'editor', 'haus-a'),
  someone('aa', 'approver', 'haus-a'),
  someone('eb', 'editor', 'haus-b'),
  someone('ab', 'approver', 'haus-b'),
]);
const admin = await app.person({ subject: 'adm', roles: ['admin'] });

/** A set with one edit, submitted. */
async function submitted(author: Person, mutation: string, input: object): Promise<string> {
  const changeSet = await author.begin();
  expect((await author.send(mutation, { changeSet, ...input })).userErrors).toEqual([]);
  expect((await author.mutate('submitChangeSet', `changeSet: "${changeSet}"`)).userErrors).toEqual([]);
  return changeSet;
}

const step = (person: Person, mutation: string, changeSet: string): Promise<Payload> =>
  person.mutate(mutation, `changeSet: "${changeSet}"`);

async function missing(person: Person, changeSet: string): Promise<string[][]> {
  const { data } = await person.ask<{ changeSet: { missingApprovals: { organisations: string[] }[] } }>(
    `{ changeSet(id: "${changeSet}") { missingApprovals { organisations } approvals { actor } } }`,
  );
  return data!.changeSet.missingApprovals.map(({ organisations }) => organisations);
}

async function approvalTasks(person: Person): Promise<(string | null)[]> {
  const { data } = await person.ask<{ tasks: { kind: string; changeSet: string | null }[] }>(
    '{ tasks(first: 100) { kind changeSet } }',
  );
  return data!.tasks.filter(({ kind }) => kind === 'APPROVAL').map(({ changeSet }) => changeSet);
}

const phoneOfBForA = (slug: string) => ({
  content: {
    slug,
    kind: 'PHONE',
    value: '+49 900 1234567',
    organisation: 'haus-b',
    service: 'leistung-a',
  },
});

describe('a telephone number of one office, hung on another’s service', () => {
  let changeSet: string;
  beforeAll(async () => {
    changeSet = await submitted(editorB, 'createContactChannel', phoneOfBForA('fremdes-telefon'));
  });

  test('waits for the owners of both', async () => {
    expect(await missing(editorB, changeSet)).toEqual([['haus-b'], ['haus-a']]);
    expect(await approvalTasks(approverA)).toContain(changeSet);
    expect(await approvalTasks(approverB)).toContain(changeSet);
  });

  test('is not approved by its own office alone', async () => {
    const answer = await step(approverB, 'approveChangeSet', changeSet);
    expect(answer).toMatchObject({ userErrors: [], changeSet: { status: 'SUBMITTED', approvedBy: null } });
    expect(await missing(approverB, changeSet)).toEqual([['haus-a']]);
    expect(await approvalTasks(approverB)).not.toContain(changeSet);
    expect(codesOf(await step(approverB, 'publishChangeSet', changeSet))).toEqual(['WRONG_STATUS']);
  });

  test('is approved once the owner of the service agrees, and then published', async () => {
    const answer = await step(approverA, 'approveChangeSet', changeSet);
    expect(answer).toMatchObject({ userErrors: [], changeSet: { status: 'APPROVED', approvedBy: 'aa' } });
    expect((await step(approverB, 'publishChangeSet', changeSet)).changeSet!.status).toBe('PUBLISHED');
  });

  test('is taken off again by the owner of the service alone', async () => {
    const off = await submitted(editorA, 'changeContactChannel', {
      id: idOf('CONTACT_CHANNEL', 'fremdes-telefon'),
      patch: { service: null },
    });
    expect(await missing(editorA, off)).toEqual([['haus-a']]);
    expect((await step(approverA, 'approveChangeSet', off)).changeSet!.status).toBe('APPROVED');
    expect((await step(approverA, 'publishChangeSet', off)).changeSet!.status).toBe('PUBLISHED');
  });
});

describe('what needs the other owner', () => {
  test.each<[what: string, author: Person, mutation: string, input: object, groups: string[][]]>([
    [
      'a promise in the name of another office',
      editorA,
      'createServicePromise',
      {
        content: {
          slug: 'versprechen',
          service: 'leistung-a',
          organisation: 'haus-b',
          kind: 'CALL_BACK',
          value: 1,
          unit: 'DAY',
        },
      },
      [['haus-b'], ['haus-a']],
    ],
    [
      'an organisation moved below another',
      editorA,
      'changeOrganisation',
      { id: idOf('ORGANISATION', 'a-unten'), patch: { parent: 'haus-b' } },
      [['haus-a'], ['haus-b']],
    ],
    [
      'another office named as responsible',
      editorA,
      'createResponsibility',
      {
        content: {
          slug: 'zustaendig-b',
          service: 'leistung-a',
          place: 'hb',
          organisation: 'haus-b',
          role: 'EXECUTING',
        },
      },
      [['haus-a'], ['haus-b']],
    ],
    [
      'another’s online service attached to one’s own service',
      editorB,
      'createResponsibility',
      {
        content: {
          slug: 'antrag-b',
          service: 'leistung-b',
          place: 'hb',
          onlineService: 'online-a',
          role: 'APPLICATION',
        },
      },
      [['haus-b'], ['haus-a']],
    ],
    [
      'a service handed over',
      editorA,
      'changeService',
      { id: idOf('SERVICE', 'leistung-a'), patch: { owner: 'haus-b' } },
      [['haus-a'], ['haus-b']],
    ],
  ])('%s', async (_, author, mutation, input, groups) => {
    const changeSet = await submitted(author, mutation, input);
    expect(await missing(author, changeSet)).toEqual(groups);
    const own = author === editorA ? approverA : approverB;
    const other = author === editorA ? approverB : approverA;
    expect((await step(own, 'approveChangeSet', changeSet)).changeSet!.status).toBe('SUBMITTED');
    expect((await step(other, 'approveChangeSet', changeSet)).changeSet!.status).toBe('APPROVED');
    await admin.mutate('returnChangeSet', `changeSet: "${changeSet}", reason: "Nur ein Versuch"`);
    expect(await missing(author, changeSet)).toEqual([]);
    const { rows } = await pool.query('select from change_set_approval where change_set_id = $1', [changeSet]);
    expect(rows).toEqual([]);
  });

  test('an administrator approves for everybody', async () => {
    const changeSet = await submitted(editorB, 'createContactChannel', phoneOfBForA('zweites-fremdes-telefon'));
    expect((await step(admin, 'approveChangeSet', changeSet)).changeSet!.status).toBe('APPROVED');
  });
});

test('a record of others alone is not found, and nothing is hung on it alone', async () => {
  const changeSet = await editorB.begin();
  const edits: [string, object][] = [
    ['changeService', { id: idOf('SERVICE', 'leistung-a'), patch: { owner: 'haus-b' } }],
    [
      'createContactChannel',
      { content: { slug: 'nur-fremd', kind: 'PHONE', value: '+49 421 2', service: 'leistung-a' } },
    ],
    ['createContactChannel', { content: { slug: 'nirgends', kind: 'PHONE', value: '+49 421 2' } }],
  ];
  const codes = [];
  for (const [mutation, input] of edits) codes.push(...codesOf(await editorB.send(mutation, { changeSet, ...input })));
  expect(codes[0]).toBe('NOT_FOUND');
  expect(codes.slice(1).every((code) => code === 'NOT_YOURS' || code === 'INVALID_CONTENT')).toBe(true);
  const { rows } = await pool.query('select from change where change_set_id = $1', [changeSet]);
  expect(rows).toEqual([]);
});

describe('nothing is taken away from anybody', () => {
  const dutyOf = (slug: string, service: string, by: object) => ({ slug, service, place: 'hb', ...by });

  test('an office that owns a service with others is not put out by them, and none takes it alone', async () => {
    await loadRecords(databaseUrl, {
      services: [{ slug: 'gemeinsam', texts: { '02': de('Gemeinsam'), '03': de('Gemeinsam') } }],
      responsibilities: [
        dutyOf('gemeinsam-a', 'gemeinsam', { organisation: 'haus-a', role: 'RESPONSIBLE' }),
        dutyOf('gemeinsam-b', 'gemeinsam', { organisation: 'haus-b', role: 'RESPONSIBLE' }),
      ] as never,
    });
    const ending = await submitted(editorA, 'endResponsibility', {
      id: idOf('RESPONSIBILITY', 'gemeinsam-b'),
      action: 'REMOVE',
    });
    expect(await missing(editorA, ending)).toEqual([['haus-b']]);
    expect((await step(approverB, 'approveChangeSet', ending)).changeSet!.status).toBe('APPROVED');
    await admin.mutate('withdrawChangeSet', `changeSet: "${ending}"`);

    const taking = await submitted(editorA, 'changeService', {
      id: idOf('SERVICE', 'gemeinsam'),
      patch: { owner: 'haus-a' },
    });
    await step(approverA, 'approveChangeSet', taking);
    expect(await missing(editorA, taking)).toEqual([['haus-b']]);
    const own = await submitted(editorB, 'endResponsibility', {
      id: idOf('RESPONSIBILITY', 'gemeinsam-b'),
      action: 'REMOVE',
    });
    expect(await missing(editorB, own)).toEqual([['haus-b']]);
  });

  test('whoever shares an online service does not end the links of the others', async () => {
    const sharing = await submitted(editorB, 'createResponsibility', {
      content: dutyOf('geteilt-b', 'leistung-b', { onlineService: 'online-a', role: 'APPLICATION' }),
    });
    for (const approver of [approverA, approverB]) await step(approver, 'approveChangeSet', sharing);
    expect((await step(approverA, 'publishChangeSet', sharing)).changeSet!.status).toBe('PUBLISHED');
    const changeSet = await editorB.begin();
    const ended = await editorB.send('endResponsibility', {
      changeSet,
      id: idOf('RESPONSIBILITY', 'antrag-a'),
      action: 'REMOVE',
    });
    expect(codesOf(ended)).toEqual(['NOT_FOUND']);
  });

  test('an approval does not count for somebody who has become the owner since', async () => {
    await loadRecords(databaseUrl, {
      services: [{ slug: 'wandert', owner: 'haus-a', texts: { '02': de('Wandert'), '03': de('Wandert') } }],
    });
    const id = idOf('SERVICE', 'wandert');
    const changeSet = await submitted(editorA, 'changeService', { id, patch: { approvedBy: 'Haus A' } });
    await step(approverA, 'approveChangeSet', changeSet);
    const handing = await submitted(editorA, 'changeService', { id, patch: { owner: 'haus-b' } });
    await step(admin, 'approveChangeSet', handing);
    await step(admin, 'publishChangeSet', handing);
    expect(codesOf(await step(approverA, 'publishChangeSet', changeSet))).toEqual(['APPROVAL_MISSING']);
    expect(await missing(editorA, changeSet)).toEqual([['haus-b']]);
    expect((await step(approverB, 'approveChangeSet', changeSet)).changeSet!.status).toBe('APPROVED');
    expect((await step(approverB, 'publishChangeSet', changeSet)).changeSet!.status).toBe('PUBLISHED');
  });

  test('a draft is its authors’ and of those who may edit all of it', async () => {
    const changeSet = await editorB.begin();
    await editorB.send('createContactChannel', { changeSet, ...phoneOfBForA('im-entwurf') });
    const { data } = await approverA.ask<{ changeSet: object | null }>(`{ changeSet(id: "${changeSet}") { id } }`);
    expect(data!.changeSet).not.toBeNull();
    await editorB.send('changeOrganisation', {
      changeSet,
      id: idOf('ORGANISATION', 'haus-b'),
      patch: { shortName: [{ language: 'de', text: 'B' }] },
    });
    const later = await approverA.ask<{ changeSet: object | null }>(`{ changeSet(id: "${changeSet}") { id } }`);
    expect(later.data!.changeSet).toBeNull();
  });
});

describe('four eyes', () => {
  const patch = { checkedOn: '2026-11-01' };
  const change = { id: idOf('SERVICE', 'leistung-a'), patch };

  test('whoever discards a change is an author', async () => {
    const changeSet = await editorA.begin();
    await editorA.send('changeService', { changeSet, ...change });
    await editorA.send('changeOrganisation', {
      changeSet,
      id: idOf('ORGANISATION', 'haus-a'),
      patch: { shortName: [{ language: 'de', text: 'A' }] },
    });
    const record = idOf('ORGANISATION', 'haus-a');
    const discarded = await admin.mutate('discardChange', `changeSet: "${changeSet}", record: "${record}"`);
    expect(discarded.changeSet!.authors).toContain('adm');
    await step(editorA, 'submitChangeSet', changeSet);
    expect(codesOf(await step(admin, 'approveChangeSet', changeSet))).toEqual(['FOUR_EYES']);
    expect((await step(approverA, 'approveChangeSet', changeSet)).changeSet!.status).toBe('APPROVED');
  });

  test('whoever submits a set vouches for it', async () => {
    const changeSet = await editorA.begin();
    await editorA.send('changeService', { changeSet, ...change });
    await step(admin, 'submitChangeSet', changeSet);
    expect(codesOf(await step(admin, 'approveChangeSet', changeSet))).toEqual(['FOUR_EYES']);
  });

  test('whoever takes off a date does not set the next one', async () => {
    const changeSet = await submitted(editorA, 'changeService', change);
    await step(approverA, 'approveChangeSet', changeSet);
    const at = (person: Person, day: string) =>
      person.mutate('scheduleChangeSet', `changeSet: "${changeSet}", at: "${day}T00:00:00Z"`);
    expect((await at(approverA, '2999-01-01')).changeSet!.status).toBe('SCHEDULED');
    expect((await step(admin, 'unscheduleChangeSet', changeSet)).changeSet!.status).toBe('APPROVED');
    expect(codesOf(await at(admin, '2998-01-01'))).toEqual(['FOUR_EYES_DATE']);
    expect(codesOf(await step(admin, 'publishChangeSet', changeSet))).toEqual(['FOUR_EYES_DATE']);
    expect((await at(approverA, '2998-01-01')).changeSet!.status).toBe('SCHEDULED');
    await step(admin, 'unscheduleChangeSet', changeSet);
  });

  test('the database refuses an approval by an author, whoever writes it', async () => {
    const changeSet = await submitted(editorA, 'changeService', change);
    const writer = new pg.Client(databaseUrl);
    await writer.connect();
    try {
      await expect(
        writer.query("insert into change_set_approval (change_set_id, actor) values ($1, 'ea')", [changeSet]),
      ).rejects.toThrow(/cannot be approved by one of its authors/);
    } finally {
      await writer.end();
    }
  });
});
