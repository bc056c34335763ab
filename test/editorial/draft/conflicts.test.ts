import { describe, expect, test } from '@jest/globals';
import { codesOf, idOf, release, startEditingApp, type Person } from '../support/editing.js';

const { read, person } = await startEditingApp();

const [ada, bert, carl] = await Promise.all(
  ['ada', 'bert', 'carl'].map((subject) => person({ subject, roles: ['admin'] })),
);

const german = (code: string, text: string) => ({ code, language: 'de', text });

interface Conflict {
  path: string[];
  base: string | null;
  theirs: string | null;
  yours: string | null;
}

interface Standing {
  conflicts: Conflict[];
  differences: { path: string[]; before: string | null; after: string | null }[];
  laterEditions: {
    inForceFrom: string;
    changeSet: string;
    carried: { path: string[] }[];
    kept: Conflict[];
    edition: string;
  }[];
}

/** How the first change of a set stands. */
async function standingOf(who: Person, changeSet: string): Promise<Standing> {
  const { data, errors } = await who.ask<{ changeSet: { changes: Standing[] } }>(
    `{ changeSet(id: "${changeSet}") { changes {
      conflicts { path base theirs yours }
      differences { path before after }
      laterEditions { edition inForceFrom changeSet carried { path } kept { path base theirs yours } } } } }`,
  );
  expect(errors).toBeUndefined();
  return data!.changeSet.changes[0]!;
}

const textOf = async (slug: string): Promise<string> => {
  const { service } = await read<{ service: { title: { value: string } } }>(
    `{ service(by: { slug: "${slug}" }) { title { value } } }`,
  );
  return service.title.value;
};

async function drafted(who: Person, slug: string, patch: object): Promise<string> {
  const changeSet = await who.begin(`Paket von ${slug}`);
  const answer = await who.send('changeService', { changeSet, id: idOf('SERVICE', slug), patch });
  expect(answer.userErrors).toEqual([]);
  return changeSet;
}

const publish = async (author: Person, second: Person, slug: string, patch: object): Promise<void> => {
  expect((await release(author, second, await drafted(author, slug, patch))).userErrors).toEqual([]);
};

const resolve = (who: Person, changeSet: string, slug: string, decision: string, further: object = {}) =>
  who.ask<{ resolveConflict: { userErrors: { code: string; path: string[]; message: string }[] } }>(
    'mutation ($input: ResolveConflictInput!) { resolveConflict(input: $input) { userErrors { code path message } } }',
    { input: { changeSet, record: idOf('SERVICE', slug), path: ['texts', '03', 'de'], decision, ...further } },
  );

const conflictTasks = async (who: Person): Promise<string[]> => {
  const { data } = await who.ask<{ tasks: { kind: string; changeSet: string }[] }>(
    '{ tasks(first: 100) { kind changeSet } }',
  );
  return data!.tasks.filter(({ kind }) => kind === 'CONFLICT').map(({ changeSet }) => changeSet);
};

describe('a conflict with a publication by somebody else', () => {
  test.each([
    ['THEIRS', {}, 'Bauakte A'],
    ['MINE', {}, 'Bauakte B'],
    ['TEXT', { text: 'Bauakte C' }, 'Bauakte C'],
  ])('is told at once, and decided for %s without losing the rest', async (decision, further, expected) => {
    const start = await textOf('bauakte');
    const changeSet = await drafted(bert!, 'bauakte', {
      texts: [german('03', 'Bauakte B')],
      approvedBy: `Bert ${decision}`,
    });
    expect((await standingOf(bert!, changeSet)).conflicts).toEqual([]);
    await publish(ada!, carl!, 'bauakte', { texts: [german('03', 'Bauakte A')] });

    const { conflicts, differences } = await standingOf(bert!, changeSet);
    expect(conflicts).toEqual([
      {
        path: ['texts', '03', 'de'],
        base: JSON.stringify(start),
        theirs: '"Bauakte A"',
        yours: '"Bauakte B"',
      },
    ]);
    expect(differences.map(({ path }) => path)).toEqual([['approvedBy']]);
    expect(await conflictTasks(bert!)).toContain(changeSet);

    const { data } = await resolve(bert!, changeSet, 'bauakte', decision, further);
    expect(data!.resolveConflict.userErrors).toEqual([]);
    expect((await standingOf(bert!, changeSet)).conflicts).toEqual([]);
    expect(await conflictTasks(bert!)).not.toContain(changeSet);
    expect((await release(bert!, carl!, changeSet)).userErrors).toEqual([]);
    expect(await textOf('bauakte')).toBe(expected);
    const { service } = await read<{ service: { approvedBy: string } }>(
      '{ service(by: { slug: "bauakte" }) { approvedBy } }',
    );
    expect(service.approvedBy).toBe(`Bert ${decision}`);
    await publish(ada!, carl!, 'bauakte', { texts: [german('03', start)] });
  });

  test('is decided by writing the field again, having seen what is in force', async () => {
    const changeSet = await drafted(bert!, 'wohngeld', { texts: [german('03', 'Wohngeld B')] });
    await publish(ada!, carl!, 'wohngeld', { texts: [german('03', 'Wohngeld A')] });
    const { service } = await read<{ service: { edition: { id: string } } }>(
      '{ service(by: { slug: "wohngeld" }) { edition { id } } }',
    );
    const again = await bert!.send('changeService', {
      changeSet,
      id: idOf('SERVICE', 'wohngeld'),
      basedOn: service.edition.id,
      patch: { texts: [german('03', 'Wohngeld D')] },
    });
    expect(again.userErrors).toEqual([]);
    expect((await release(bert!, carl!, changeSet)).userErrors).toEqual([]);
    expect(await textOf('wohngeld')).toBe('Wohngeld D');
  });

  test('whoever decides it is an author', async () => {
    const changeSet = await drafted(bert!, 'elterngeld', { texts: [german('03', 'Elterngeld B')] });
    await publish(ada!, carl!, 'elterngeld', { texts: [german('03', 'Elterngeld A')] });
    await resolve(carl!, changeSet, 'elterngeld', 'MINE');
    await bert!.mutate('submitChangeSet', `changeSet: "${changeSet}"`);
    expect(codesOf(await carl!.mutate('approveChangeSet', `changeSet: "${changeSet}"`))).toEqual(['FOUR_EYES']);
  });

  test.each<[what: string, further: object, code: string, path: string[]]>([
    ['there is none', { path: ['approvedBy'] }, 'NOT_FOUND', ['path']],
    ['the third wording is missing', { decision: 'TEXT' }, 'INVALID_CONTENT', ['text']],
    ['a wording does not belong to the decision', { text: 'Zu viel' }, 'INVALID_CONTENT', ['text']],
    ['the edition is another record’s', { edition: '1' }, 'NOT_FOUND', ['edition']],
  ])('is not decided where %s', async (_, further, code, path) => {
    const changeSet = await drafted(bert!, 'reisepass', { texts: [german('03', 'Pass B')] });
    const before = await standingOf(bert!, changeSet);
    const { data } = await resolve(bert!, changeSet, 'reisepass', 'MINE', further);
    expect(data!.resolveConflict.userErrors).toMatchObject([{ code, path }]);
    expect(await standingOf(bert!, changeSet)).toEqual(before);
  });
});

describe('two tabs in one set', () => {
  test('do not overwrite each other without having seen the draft', async () => {
    const slug = 'personalausweis';
    const changeSet = await drafted(bert!, slug, { texts: [german('03', 'Tab eins')] });
    const { service } = await read<{ service: { edition: { id: string } } }>(
      `{ service(by: { slug: "${slug}" }) { edition { id } } }`,
    );
    const basedOn = service.edition.id;
    const blind = { changeSet, id: idOf('SERVICE', slug), basedOn, patch: { texts: [german('03', 'Tab zwei')] } };
    const refused = await bert!.send('changeService', blind);
    expect(refused.userErrors).toMatchObject([{ code: 'STALE_REVISION', path: ['patch', 'texts', '03', 'de'] }]);
    expect(refused.userErrors[0]!.message).toContain('draftRevision: 1');
    expect((await bert!.send('changeService', { ...blind, draftRevision: 1 })).userErrors).toEqual([]);
    const other = { changeSet, id: idOf('SERVICE', slug), basedOn, patch: { approvedBy: 'Bert' } };
    expect((await bert!.send('changeService', other)).userErrors).toEqual([]);
  });
});
