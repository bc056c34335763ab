import { describe, expect, test } from '@jest/globals';
import { dayInBremen } from '../../../src/platform/clock/bremen-clock.rules.js';
import { codes } from '../../support/ask.js';
import { idOf, release, startEditingApp } from '../support/editing.js';

const { ask, person } = await startEditingApp();

const editor = await person({ subject: 'erika', roles: ['editor'], organisations: ['bsc-mitte'] });
const approver = await person({ subject: 'albert', roles: ['approver'], organisations: ['bsc-mitte'] });
const stranger = await person({ subject: 'fremd', roles: ['editor', 'approver'], organisations: ['fundamt'] });
const admin = await person({ subject: 'ada', roles: ['admin'] });
const second = await person({ subject: 'zweite', roles: ['admin'] });

interface Task {
  kind: string;
  severity: string;
  message: string;
  type: string | null;
  slug: string | null;
  rule: string | null;
  changeSet: string | null;
  organisation: string | null;
  due: string;
}

const fields = '{ kind severity message record type slug rule path changeSet organisation due }';

async function tasksOf(somebody: Pick<typeof editor, 'ask'>, args = 'first: 100'): Promise<Task[]> {
  const { data, errors } = await somebody.ask<{ tasks: Task[] }>(`{ tasks(${args}) ${fields} }`);
  expect(errors).toBeUndefined();
  return data!.tasks;
}

const inDays = (days: number): string => dayInBremen(new Date(Date.now() + days * 24 * 60 * 60 * 1000));

const title = (text: string) => `texts: [{ code: "03", language: "de", text: "${text}" }]`;

async function drafted(text: string): Promise<string> {
  const set = await editor.begin(text);
  const patch = `input: { changeSet: "${set}", id: "${idOf('SERVICE', 'personalausweis')}", patch: { ${title(text)} } }`;
  expect((await editor.mutate('changeService', patch)).userErrors).toEqual([]);
  return set;
}

const channel = (slug: string, until: number, organisation = 'bsc-mitte') =>
  `{ slug: "${slug}", organisation: "${organisation}", kind: PHONE, value: "+49 421 0", valid: { from: "2020-01-01", until: "${inDays(until)}" } }`;

describe('the tasks of an organisation', () => {
  test('are change sets that wait or were returned, until somebody goes on with them', async () => {
    const waiting = await drafted('Wartet');
    await editor.mutate('submitChangeSet', `changeSet: "${waiting}"`);
    const ofSet = async (somebody: typeof editor, set: string) =>
      (await tasksOf(somebody)).filter(({ changeSet }) => changeSet === set);
    expect(await ofSet(approver, waiting)).toMatchObject([
      { kind: 'APPROVAL', severity: 'MUST', due: inDays(14), message: expect.stringMatching(/"Wartet" waits/) },
    ]);
    expect(await ofSet(stranger, waiting)).toEqual([]);

    await approver.mutate('returnChangeSet', `changeSet: "${waiting}", reason: "Zu kurz"`);
    expect(await ofSet(editor, waiting)).toMatchObject([
      { kind: 'RETURNED', message: expect.stringMatching(/Zu kurz/) },
    ]);
    await editor.mutate('withdrawChangeSet', `changeSet: "${waiting}"`);
    expect(await ofSet(editor, waiting)).toEqual([]);
  });

  test('are findings in its records, due by their severity after the edition began', async () => {
    const found = (await tasksOf(editor)).filter(({ kind }) => kind === 'QUALITY');
    expect(found.length).toBeGreaterThan(0);
    for (const { severity, due, rule } of found) {
      expect(rule).toMatch(/^[A-Z_]+$/);
      expect(due).toBe(inDays(severity === 'MUST' ? 14 : 90));
    }
    expect(found.map(({ type }) => type)).toContain('Service');
    const ofOthers = (await tasksOf(stranger)).map(({ slug }) => slug);
    expect(ofOthers).not.toContain('personalausweis');
  });

  test('are records whose validity ends within 60 days', async () => {
    const set = await admin.begin();
    for (const content of [
      channel('endet-bald', 30),
      channel('endet-spaeter', 61),
      channel('endet-woanders', 30, 'fundamt'),
    ]) {
      expect(
        (await admin.mutate('createContactChannel', `input: { changeSet: "${set}", content: ${content} }`)).userErrors,
      ).toEqual([]);
    }
    expect((await release(admin, second, set)).userErrors).toEqual([]);
    const ending = (await tasksOf(editor)).filter(({ kind }) => kind === 'VALIDITY');
    expect(ending).toEqual([
      expect.objectContaining({
        type: 'ContactChannel',
        slug: 'endet-bald',
        severity: 'MUST',
        due: inDays(30),
        organisation: idOf('ORGANISATION', 'bsc-mitte'),
        message: expect.stringMatching(/^The validity ends on/),
      }),
    ]);
  });

  test('are records that name no source: those of an organisation for its editors, structure for administrators', async () => {
    const set = await admin.begin();
    const content = { slug: '0-ohne-quelle', kind: 'LOCALITY', parent: 'hb', name: [{ language: 'de', text: 'Ort' }] };
    expect((await admin.send('createPlace', { changeSet: set, content })).userErrors).toEqual([]);
    expect((await release(admin, second, set)).userErrors).toEqual([]);
    const without = async (somebody: typeof editor) =>
      (await tasksOf(somebody))
        .filter(({ rule }) => rule === 'PROVENANCE_MISSING')
        .map(({ type, slug }) => [type, slug]);
    expect(await without(editor)).toEqual(['endet-bald', 'endet-spaeter'].map((slug) => ['ContactChannel', slug]));
    expect(await without(admin)).toContainEqual(['Place', '0-ohne-quelle']);
  });

  test('come in the language of whoever asks, and what is due first comes first', async () => {
    const german = await person(
      { subject: 'erika', roles: ['editor'], organisations: ['bsc-mitte'] },
      { 'accept-language': 'de' },
    );
    const all = await tasksOf(german);
    expect(all.map(({ due }) => due)).toEqual(all.map(({ due }) => due).sort());
    expect(all.find(({ kind }) => kind === 'VALIDITY')!.message).toMatch(/^Die Gültigkeit endet/);
    expect((await tasksOf(german, 'first: 2')).map(({ slug }) => slug)).toEqual(
      all.slice(0, 2).map(({ slug }) => slug),
    );
  });

  test('can be asked for one organisation with those below it', async () => {
    const slug = 'bsc-mitte';
    const own = await tasksOf(admin, `organisation: "${idOf('ORGANISATION', slug)}", first: 100`);
    expect(own).toEqual(await tasksOf(editor));
    expect(await tasksOf(admin)).toHaveLength(100);
  });

  test.each([
    [
      'an organisation outside the remit',
      () => stranger.ask(`{ tasks(organisation: "${idOf('ORGANISATION', 'bsc-mitte')}") { kind } }`),
      'BAD_USER_INPUT',
    ],
    [
      'something that is no organisation',
      () => admin.ask(`{ tasks(organisation: "${idOf('SERVICE', 'personalausweis')}") { kind } }`),
      'BAD_USER_INPUT',
    ],
    ['the public', () => ask('{ tasks { kind } }'), 'UNAUTHENTICATED'],
  ])('are not told for %s', async (_, attempt, code) => {
    expect(codes(await attempt())).toEqual([code]);
  });
});
