import { describe, expect, test } from '@jest/globals';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import { idOf, startEditingApp, type Person, type UserErrorView } from '../support/editing.js';

const { person } = await startEditingApp();

const editor = await person({ subject: 'erika', roles: ['editor'], organisations: ['bsc-mitte'] });
const admin = await person({ subject: 'ada', roles: ['admin'] });

interface Applied {
  changeSet: { changes: { slug: string; action: string }[] } | null;
  changes: { index: number; record: string | null; kept: boolean; userErrors: UserErrorView[] }[];
  userErrors: UserErrorView[];
}

const query = `mutation ($input: ApplyChangesInput!) {
  applyChanges(input: $input) {
    changeSet { changes { slug action } }
    changes { index record kept userErrors { code path message } }
    userErrors { code path message }
  }
}`;

async function apply({ ask }: Person, input: object): Promise<Applied> {
  const { data, errors } = await ask<{ applyChanges: Applied }>(query, { input });
  if (errors) throw new Error(JSON.stringify(errors));
  return data!.applyChanges;
}

const slugsIn = async ({ ask }: Person, set: string): Promise<string[]> => {
  const { data } = await ask<{ changeSet: { changes: { slug: string }[] } }>(
    `{ changeSet(id: "${set}") { changes { slug } } }`,
  );
  return data!.changeSet.changes.map(({ slug }) => slug).sort();
};

const retitle = (slug: string, text: string) => ({
  changeService: { id: idOf('SERVICE', slug), patch: { texts: [{ code: '03', language: 'de', text }] } },
});
const name = (text: string) => [{ language: 'de', text }];
const good = [retitle('personalausweis', 'Ausweis'), retitle('reisepass', 'Pass')];
const bad = { changeService: { id: idOf('SERVICE', 'wohngeld'), patch: { texts: null } } };

describe('many changes at once', () => {
  test('are kept when all of them are good, of whatever kind', async () => {
    const set = await admin.begin();
    const applied = await apply(admin, {
      changeSet: set,
      changes: [
        ...good,
        { createOrganisation: { slug: 'neues-amt', name: name('Neues Amt') } },
        {
          createContactChannel: {
            slug: 'neues-amt-telefon',
            organisation: 'neues-amt',
            kind: 'PHONE',
            value: '+49 421 115',
          },
        },
        {
          endRecord: { id: idOf('SERVICE', 'wohngeld'), action: 'WITHDRAW', explanation: name('Gibt es nicht mehr.') },
        },
      ],
    });
    expect(applied.userErrors).toEqual([]);
    expect(applied.changes.map(({ index, kept, userErrors }) => [index, kept, userErrors])).toEqual(
      [0, 1, 2, 3, 4].map((index) => [index, true, []]),
    );
    expect(applied.changes[2]!.record).toBe(idOf('ORGANISATION', 'neues-amt'));
    expect(await slugsIn(admin, set)).toEqual([
      'neues-amt',
      'neues-amt-telefon',
      'personalausweis',
      'reisepass',
      'wohngeld',
    ]);
  });

  test('leave nothing when one fails, and tell which and why', async () => {
    const set = await admin.begin();
    await apply(admin, { changeSet: set, changes: [good[1]] });
    const applied = await apply(admin, { changeSet: set, changes: [good[0], bad] });
    expect(applied.changes.map(({ kept }) => kept)).toEqual([false, false]);
    expect(applied.userErrors[0]).toMatchObject({
      code: 'INVALID_CONTENT',
      path: ['changes', '1', 'changeService', 'patch'],
    });
    expect(applied.userErrors).toEqual(applied.changes[1]!.userErrors);
    expect(applied.changeSet!.changes.map(({ slug }) => slug)).toEqual(['reisepass']);
    expect(await slugsIn(admin, set)).toEqual(['reisepass']);
  });

  test('are kept as far as they are good when failures are to be ignored', async () => {
    const set = await editor.begin();
    const changes = [
      good[0],
      bad,
      { createOrganisation: { slug: 'neu', name: name('Neu') } },
      { endRecord: { id: globalId('Edition', '00000000-0000-0000-0000-000000000000'), action: 'REMOVE' } },
      { changeOrganisation: { id: 'quatsch', patch: {} } },
      {
        changeService: {
          id: idOf('SERVICE', 'reisepass'),
          patch: {
            texts: [
              { code: '03', language: 'de', text: 'a' },
              { code: '03', language: 'de', text: 'b' },
            ],
          },
        },
      },
    ];
    const applied = await apply(editor, { changeSet: set, errorPolicy: 'IGNORE_FAILED', changes });
    expect(applied.userErrors).toEqual([]);
    expect(applied.changes.map(({ kept, userErrors }) => [kept, userErrors[0]?.code])).toEqual([
      [true, undefined],
      [false, 'NOT_FOUND'],
      [false, 'NOT_YOURS'],
      [false, 'NOT_FOUND'],
      [false, 'INVALID_CONTENT'],
      [false, 'INVALID_CONTENT'],
    ]);
    expect(applied.changes[2]!.userErrors[0]!.path).toEqual(['changes', '2', 'createOrganisation']);
    expect(await slugsIn(editor, set)).toEqual(['personalausweis']);
  });

  test('are told and not kept in a dry run', async () => {
    const set = await admin.begin();
    const applied = await apply(admin, { changeSet: set, dryRun: true, changes: good });
    expect(applied.changeSet!.changes.map(({ slug }) => slug).sort()).toEqual(['personalausweis', 'reisepass']);
    expect(applied.changes.map(({ kept, userErrors }) => [kept, userErrors])).toEqual([
      [false, []],
      [false, []],
    ]);
    expect(await slugsIn(admin, set)).toEqual([]);
  });

  test('may be 500 as a variable, and no more', async () => {
    const set = await admin.begin();
    const create = (index: number) => ({ createForm: { slug: `formular-${index}`, name: name(`Formular ${index}`) } });
    const applied = await apply(admin, {
      changeSet: set,
      changes: Array.from({ length: 500 }, (_, index) => create(index)),
    });
    expect(applied.userErrors).toEqual([]);
    expect(applied.changes.filter(({ kept }) => kept)).toHaveLength(500);
    const refused = await apply(admin, {
      changeSet: set,
      changes: Array.from({ length: 501 }, (_, index) => create(index)),
    });
    expect(refused).toMatchObject({
      changeSet: null,
      changes: [],
      userErrors: [{ code: 'INVALID_CONTENT', path: ['changes'] }],
    });
    expect(await apply(admin, { changeSet: set, changes: [] })).toMatchObject({ userErrors: [{ path: ['changes'] }] });
  });

  test('have one effect under one key', async () => {
    const set = await admin.begin();
    const input = {
      changeSet: set,
      idempotencyKey: set,
      changes: [{ createForm: { slug: 'einmal', name: name('Einmal') } }],
    };
    const first = await apply(admin, input);
    expect(first.changes[0]!.kept).toBe(true);
    expect(await apply(admin, input)).toEqual(first);
  });

  test('are each exactly one thing', async () => {
    const set = await admin.begin();
    const { errors } = await admin.ask(query, {
      input: { changeSet: set, changes: [{ ...good[0], ...bad, createForm: { slug: 'x', name: name('X') } }] },
    });
    expect(errors![0]!.message).toMatch(/[Ee]xactly one/);
  });
});
