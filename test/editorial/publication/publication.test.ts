import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { codesOf, idOf, startEditingApp } from '../support/editing.js';

const { ask, read, person } = await startEditingApp();

const editor = await person({ subject: 'erika', roles: ['editor'], organisations: ['bsc-mitte'] });
const approver = await person({ subject: 'albert', roles: ['approver'], organisations: ['/bremen/bsc-mitte'] });
const stranger = await person({ subject: 'fremd', roles: ['editor', 'approver'], organisations: ['fundamt'] });
const admin = await person({ subject: 'ada', roles: ['admin'] });

const personalausweis = idOf('SERVICE', 'personalausweis');
const wohngeld = idOf('SERVICE', 'wohngeld');

const titleOf = async (slug: string): Promise<string> =>
  (await read<{ service: { title: { value: string } } }>(`{ service(by: { slug: "${slug}" }) { title { value } } }`))
    .service.title.value;

const retitle = (set: string, id: string, title: string, further = '') =>
  `input: { changeSet: "${set}", id: "${id}", patch: { texts: [{ code: "03", language: "de", text: "${title}" }] } ${further} }`;

describe('a change set', () => {
  test('goes from an editor over a second person to everybody', async () => {
    const set = await editor.begin();
    const drafted = await editor.mutate(
      'changeService',
      retitle(set, personalausweis, 'Personalausweis neu beantragen'),
    );
    expect(drafted.userErrors).toEqual([]);
    expect(drafted.changeSet!.changes[0]!.differences).toEqual([
      {
        path: ['texts', '03', 'de'],
        kind: 'CHANGED',
        before: '"Personalausweis beantragen"',
        after: '"Personalausweis neu beantragen"',
      },
    ]);
    expect(await titleOf('personalausweis')).toBe('Personalausweis beantragen');

    expect((await editor.mutate('submitChangeSet', `changeSet: "${set}"`)).changeSet!.status).toBe('SUBMITTED');
    expect(codesOf(await editor.mutate('changeService', retitle(set, personalausweis, 'Noch anders')))).toEqual([
      'WRONG_STATUS',
    ]);
    expect((await approver.mutate('approveChangeSet', `changeSet: "${set}"`)).changeSet).toMatchObject({
      status: 'APPROVED',
      approvedBy: 'albert',
    });
    expect(await titleOf('personalausweis')).toBe('Personalausweis beantragen');

    expect((await approver.mutate('publishChangeSet', `changeSet: "${set}"`)).changeSet!.status).toBe('PUBLISHED');
    expect(await titleOf('personalausweis')).toBe('Personalausweis neu beantragen');
  });

  test('is read as before by whoever asks for a moment before', async () => {
    const before = await read<{ service: { title: { value: string }; fees: unknown[] } }>(
      `{ service(by: { slug: "personalausweis" }) { title { value } fees { amountInCents } editions { inForceFrom } } }`,
    );
    const set = await editor.begin();
    const moment = new Date().toISOString();
    await wait(20);
    await editor.mutate(
      'changeService',
      `input: { changeSet: "${set}", id: "${personalausweis}", patch: { fees: [] } }`,
    );
    await editor.mutate('submitChangeSet', `changeSet: "${set}"`);
    await approver.mutate('approveChangeSet', `changeSet: "${set}"`);
    expect((await approver.mutate('publishChangeSet', `changeSet: "${set}"`)).userErrors).toEqual([]);
    const { now, then } = await read<{ now: { fees: unknown[] }; then: { fees: unknown[] } }>(
      `{ now: service(by: { slug: "personalausweis" }) { fees { amountInCents } }
         then: service(by: { slug: "personalausweis" }, context: { asOf: "${moment}" }) { fees { amountInCents } } }`,
    );
    expect(now.fees).toEqual([]);
    expect(then.fees).toEqual(before.service.fees);
  });

  test('cannot be approved by its author, not even by an administrator', async () => {
    const set = await admin.begin();
    await admin.mutate('changeService', retitle(set, wohngeld, 'Wohngeld bekommen'));
    await admin.mutate('submitChangeSet', `changeSet: "${set}"`);
    const refused = await admin.mutate('approveChangeSet', `changeSet: "${set}"`);
    expect(codesOf(refused)).toEqual(['FOUR_EYES']);
    expect(refused.userErrors[0]!.message).toMatch(/second person/);
    const { data } = await admin.ask<{ changeSet: { status: string } }>(`{ changeSet(id: "${set}") { status } }`);
    expect(data!.changeSet.status).toBe('SUBMITTED');
  });

  test('is returned with a reason, corrected and submitted again', async () => {
    const set = await editor.begin();
    await editor.mutate('changeService', retitle(set, personalausweis, 'Ausweis'));
    await editor.mutate('submitChangeSet', `changeSet: "${set}"`);
    const returned = await approver.mutate('returnChangeSet', `changeSet: "${set}", reason: "Zu kurz"`);
    expect(returned.changeSet!.status).toBe('DRAFT');
    expect(
      (await editor.mutate('changeService', retitle(set, personalausweis, 'Personalausweis beantragen'))).userErrors,
    ).toEqual([]);
    expect((await editor.mutate('submitChangeSet', `changeSet: "${set}"`)).changeSet!.status).toBe('SUBMITTED');
  });

  test('is not there for those outside its remit', async () => {
    const set = await editor.begin();
    await editor.mutate('changeService', retitle(set, personalausweis, 'Geheim'));
    const { data } = await stranger.ask<{ changeSet: unknown; changeSets: { id: string }[] }>(
      `{ changeSet(id: "${set}") { id } changeSets(first: 100) { id } }`,
    );
    expect(data!.changeSet).toBeNull();
    expect(data!.changeSets.map(({ id }) => id)).not.toContain(set);
    await editor.mutate('submitChangeSet', `changeSet: "${set}"`);
    for (const step of ['approveChangeSet', 'publishChangeSet', 'withdrawChangeSet']) {
      expect(codesOf(await stranger.mutate(step, `changeSet: "${set}"`))).toEqual(['NOT_FOUND']);
    }
  });

  test('takes effect at its moment without anybody doing anything then, and can be taken back before', async () => {
    const set = await editor.begin();
    await editor.mutate('changeService', retitle(set, personalausweis, 'Ab morgen'));
    await editor.mutate('submitChangeSet', `changeSet: "${set}"`);
    await approver.mutate('approveChangeSet', `changeSet: "${set}"`);
    const before = await titleOf('personalausweis');
    const at = new Date(Date.now() + 20_000).toISOString();
    expect((await approver.mutate('scheduleChangeSet', `changeSet: "${set}", at: "${at}"`)).changeSet!.status).toBe(
      'SCHEDULED',
    );
    expect(await titleOf('personalausweis')).toBe(before);
    expect((await approver.mutate('unscheduleChangeSet', `changeSet: "${set}"`)).changeSet!.status).toBe('APPROVED');
    const again = new Date(Date.now() + 1_000).toISOString();
    expect(codesOf(await approver.mutate('scheduleChangeSet', `changeSet: "${set}", at: "${again}"`))).toEqual([
      'FOUR_EYES_DATE',
    ]);
    const soon = new Date(Date.now() + 2_000).toISOString();
    expect((await admin.mutate('scheduleChangeSet', `changeSet: "${set}", at: "${soon}"`)).userErrors).toEqual([]);
    await wait(2_200);
    expect(await titleOf('personalausweis')).toBe('Ab morgen');
    expect(codesOf(await approver.mutate('unscheduleChangeSet', `changeSet: "${set}"`))).toEqual(['WRONG_STATUS']);
    const past = await approver.mutate('scheduleChangeSet', `changeSet: "${set}", at: "2020-01-01T00:00:00Z"`);
    expect(codesOf(past)).toEqual(['WRONG_STATUS']);
  });

  test('is undone by a new set that is reviewed like any other', async () => {
    const before = await titleOf('reisepass');
    const set = await admin.begin();
    await admin.mutate('changeService', retitle(set, idOf('SERVICE', 'reisepass'), 'Pass'));
    await admin.mutate('submitChangeSet', `changeSet: "${set}"`);
    await approver.mutate('approveChangeSet', `changeSet: "${set}"`);
    await approver.mutate('publishChangeSet', `changeSet: "${set}"`);
    expect(await titleOf('reisepass')).toBe('Pass');
    const undo = (await admin.mutate('rollBackChangeSet', `changeSet: "${set}"`)).changeSet!;
    expect(undo).toMatchObject({ status: 'DRAFT', changes: [{ slug: 'reisepass', action: 'UPDATE' }] });
    await admin.mutate('submitChangeSet', `changeSet: "${undo.id}"`);
    await approver.mutate('approveChangeSet', `changeSet: "${undo.id}"`);
    await approver.mutate('publishChangeSet', `changeSet: "${undo.id}"`);
    expect(await titleOf('reisepass')).toBe(before);
  });

  test('changes several records at once, or none of them', async () => {
    const set = await admin.begin();
    await admin.mutate('changeService', retitle(set, wohngeld, 'Wohngeld A'));
    const other = await admin.begin();
    await admin.mutate('changeService', retitle(other, wohngeld, 'Wohngeld B'));
    await admin.mutate('changeService', retitle(other, idOf('SERVICE', 'elterngeld'), 'Elterngeld B'));
    for (const id of [set, other]) {
      await admin.mutate('submitChangeSet', `changeSet: "${id}"`);
      const second = await person({ subject: 'zweite', roles: ['admin'] });
      await second.mutate('approveChangeSet', `changeSet: "${id}"`);
    }
    expect((await admin.mutate('publishChangeSet', `changeSet: "${set}"`)).userErrors).toEqual([]);
    const refused = await admin.mutate('publishChangeSet', `changeSet: "${other}"`);
    expect(refused.userErrors).toEqual([
      {
        code: 'REVISION_CONFLICT',
        path: ['changes', 'wohngeld', 'texts', '03', 'de'],
        message: expect.any(String),
        conflict: { base: '"Wohngeld erstmalig oder neu beantragen"', theirs: '"Wohngeld A"', yours: '"Wohngeld B"' },
      },
    ]);
    expect([await titleOf('wohngeld'), await titleOf('elterngeld')]).toEqual(['Wohngeld A', 'Elterngeld beantragen']);
  });
});

describe('somebody without the right', () => {
  test.each([
    [
      'the public',
      async () => ask(`mutation { createChangeSet(title: "x", reason: "y") { userErrors { code } } }`),
      'UNAUTHENTICATED',
    ],
    [
      'an agent',
      async () =>
        (await person({ roles: ['agent'] })).ask(
          `mutation { createChangeSet(title: "x", reason: "y") { userErrors { code } } }`,
        ),
      'FORBIDDEN',
    ],
  ])('cannot begin a change set: %s', async (_, attempt, code) => {
    const { errors } = await attempt();
    expect(errors!.map(({ extensions }) => extensions.code)).toEqual([code]);
  });

  test('does not find what belongs to others', async () => {
    const set = await stranger.begin();
    expect(codesOf(await stranger.mutate('changeService', retitle(set, personalausweis, 'Meins')))).toEqual([
      'NOT_FOUND',
    ]);
    const { data } = await stranger.ask<{ changeSet: { changes: unknown[] } }>(
      `{ changeSet(id: "${set}") { changes { slug } } }`,
    );
    expect(data!.changeSet.changes).toEqual([]);
  });
});
