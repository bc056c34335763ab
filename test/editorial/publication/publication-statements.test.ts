import { beforeAll, describe, expect, test } from '@jest/globals';
import { codesOf, startEditingApp, type Person } from '../support/editing.js';
import { writeStatements } from '../support/write-statements.js';

const { read, person } = await startEditingApp();

const admin = await person({ subject: 'ada', roles: ['admin'] });
const second = await person({ subject: 'zweite', roles: ['admin'] });
const editor = await person({ subject: 'erika', roles: ['editor', 'approver'], organisations: ['bsc-mitte'] });

type Kind = 'Service' | 'Situation';

const patches: Record<Kind, object> = {
  Service: { texts: [{ code: '03', language: 'de', text: 'Neuer Titel' }] },
  Situation: { name: [{ language: 'de', text: 'Neuer Name' }] },
};

/** Ids of all records of a kind. */
async function idsOf(kind: Kind): Promise<string[]> {
  const field = kind === 'Service' ? 'services' : 'situations';
  const data = await read<Record<string, { nodes: { id: string }[] }>>(`{ ${field}(first: 100) { nodes { id } } }`);
  return data[field]!.nodes.map(({ id }) => id);
}

/** A change set with one change for each record. */
async function draft(kind: Kind, ids: readonly string[]): Promise<string> {
  const changeSet = await admin.begin();
  const changes = ids.map((id) => ({ [`change${kind}`]: { id, patch: patches[kind] } }));
  const { data, errors } = await admin.ask<{ applyChanges: { userErrors: unknown[] } }>(
    'mutation ($input: ApplyChangesInput!) { applyChanges(input: $input) { userErrors { code } } }',
    { input: { changeSet, changes } },
  );
  expect([data?.applyChanges.userErrors, errors]).toEqual([[], undefined]);
  return changeSet;
}

/** How many statements a step of a set takes, `begin` and `commit` included. */
async function statementsOf(who: Person, step: string, changeSet: string): Promise<number> {
  writeStatements();
  expect(codesOf(await who.mutate(step, `changeSet: "${changeSet}"`))).toEqual([]);
  return writeStatements().length;
}

async function statementsOfSteps(kind: Kind, count: number): Promise<Record<string, number>> {
  const set = await draft(kind, (await idsOf(kind)).slice(-count));
  return {
    submit: await statementsOf(admin, 'submitChangeSet', set),
    approve: await statementsOf(second, 'approveChangeSet', set),
    publish: await statementsOf(second, 'publishChangeSet', set),
    rollBack: await statementsOf(admin, 'rollBackChangeSet', set),
  };
}

describe('the statements of a change set', () => {
  test.each([1, 10])('do not grow with its records: %i', async (count) => {
    expect(await statementsOfSteps('Situation', count)).toEqual({ submit: 17, approve: 19, publish: 31, rollBack: 16 });
  });

  test.each([
    [1, 47],
    [20, 56],
  ])('grow by the tables that its records fill: %i', async (count, publish) => {
    expect(await statementsOfSteps('Service', count)).toMatchObject({ publish });
  });
});

describe('the statements of lists', () => {
  const countOf = async (query: string): Promise<number> => {
    writeStatements();
    expect((await editor.ask(query)).errors).toBeUndefined();
    return writeStatements().length;
  };

  beforeAll(async () => {
    const [id] = await idsOf('Service');
    for (let count = 0; count < 12; count += 1) {
      const set = await draft('Service', [id!]);
      if (count % 2) await statementsOf(admin, 'submitChangeSet', set);
    }
  });

  test.each([
    ['change sets', '{ changeSets(first: 100) { id } }', 14],
    ['tasks', '{ tasks(first: 100) { message } }', 12],
  ])('do not grow with the sets that others have: %s', async (_, query, expected) => {
    expect(await countOf(query)).toBe(expected);
  });
});
