import { describe, expect, test } from '@jest/globals';
import { codesOf, idOf, release, startEditingApp } from '../support/editing.js';

const { read, person } = await startEditingApp();
const ada = await person({ subject: 'ada', roles: ['admin'] });
const bert = await person({ subject: 'bert', roles: ['admin'] });
const erika = await person({ subject: 'erika', roles: ['editor'], organisations: ['bsc-mitte'] });

const dog = idOf('THESAURUS_ENTRY', 'wauwau');
const de = (word: string, further: object = {}) => ({ language: 'de', word, ...further });

interface Entry {
  kind: string;
  words: { word: string; narrower: boolean }[];
}

const inForce = async (moment?: string): Promise<Entry | null> =>
  (
    await read<{ thesaurusEntry: Entry | null }>(
      `query ($asOf: DateTime) { thesaurusEntry(by: { slug: "wauwau" }, context: { asOf: $asOf }) { kind words { word narrower } } }`,
      { asOf: moment ?? null },
    )
  ).thesaurusEntry;

const wordsOf = async (moment?: string): Promise<string[] | undefined> =>
  (await inForce(moment))?.words.map(({ word }) => word);

const isFound = async (word: string): Promise<boolean> =>
  (
    await read<{ thesaurus: { nodes: { slug: string }[] } }>(
      `{ thesaurus(filter: { word: "${word}" }) { nodes { slug } } }`,
    )
  ).thesaurus.nodes.some(({ slug }) => slug === 'wauwau');

describe('an entry of the thesaurus', () => {
  test('is drafted, approved by a second person and read by everybody once it is published', async () => {
    const set = await ada.begin('Neue Wörter');
    const content = { slug: 'wauwau', kind: 'EQUIVALENT', words: [de('Wauwau'), de('Vierbeiner')] };
    expect((await ada.send('createThesaurusEntry', { changeSet: set, content })).userErrors).toEqual([]);
    await ada.mutate('submitChangeSet', `changeSet: "${set}"`);
    expect(codesOf(await ada.mutate('approveChangeSet', `changeSet: "${set}"`))).toEqual(['FOUR_EYES']);
    await bert.mutate('approveChangeSet', `changeSet: "${set}"`);
    expect([await inForce(), await isFound('wauwau')]).toEqual([null, false]);
    expect((await bert.mutate('publishChangeSet', `changeSet: "${set}"`)).userErrors).toEqual([]);
    expect([await wordsOf(), await isFound('wauwau')]).toEqual([['Vierbeiner', 'Wauwau'], true]);
  });

  test('is changed word by word, and what it said before stays readable', async () => {
    const before = new Date().toISOString();
    const set = await ada.begin('Ein Wort mehr');
    const at = { changeSet: set, entry: dog };
    expect(codesOf(await ada.send('addThesaurusWord', { ...at, word: de('Kläffer') }))).toEqual([]);
    expect(
      codesOf(await ada.send('changeThesaurusWord', { ...at, at: 1, word: { word: 'Vierbeiner mit Fell' } })),
    ).toEqual([]);
    expect(codesOf(await ada.send('removeThesaurusWord', { ...at, at: 0 }))).toEqual([]);
    expect(await wordsOf()).toEqual(['Vierbeiner', 'Wauwau']);
    expect((await release(ada, bert, set)).userErrors).toEqual([]);
    expect(await wordsOf()).toEqual(['Kläffer', 'Vierbeiner mit Fell']);
    expect(await wordsOf(before)).toEqual(['Vierbeiner', 'Wauwau']);
    const { data } = await ada.ask<{ history: { changeSet: string; differences: { path: string[] }[] }[] }>(
      `{ history(record: "${dog}") { changeSet differences { path } } }`,
    );
    expect(data!.history).toMatchObject([
      { changeSet: set, differences: [{ path: ['words', '0', 'word'] }, { path: ['words', '1', 'word'] }] },
      {},
    ]);
  });

  test.each([
    ['one word for nothing else', { words: [de('Hund')] }, ['patch', 'words']],
    ['a word twice', { words: [de('Hund'), de('HUND')] }, ['patch', 'words', '1']],
    [
      'too many words in one',
      { words: [de('Hund'), de('der beste Freund des Menschen')] },
      ['patch', 'words', '1', 'word'],
    ],
    [
      'a narrower word of an equal',
      { words: [de('Hund'), de('Dackel', { narrower: true })] },
      ['patch', 'words', '1', 'narrower'],
    ],
    ['an aspect that it does not ask for', { aspect: 'FEES' }, ['patch', 'aspect']],
  ])('is not made to have %s', async (_, patch, path) => {
    const set = await ada.begin();
    const { userErrors, changeSet } = await ada.send('changeThesaurusEntry', { changeSet: set, id: dog, patch });
    expect(userErrors).toMatchObject([{ code: 'INVALID_CONTENT', path }]);
    expect(changeSet?.changes ?? []).toEqual([]);
  });

  test('is the administrators’', async () => {
    const set = await erika.begin();
    const { errors } = await erika.ask(
      `mutation { endThesaurusEntry(input: { changeSet: "${set}", id: "${dog}", action: REMOVE }) { record } }`,
    );
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('ends, and its words mean nothing any more', async () => {
    const set = await ada.begin('Nicht mehr nötig');
    expect(
      codesOf(await ada.mutate('endThesaurusEntry', `input: { changeSet: "${set}", id: "${dog}", action: REMOVE }`)),
    ).toEqual([]);
    expect((await release(ada, bert, set)).userErrors).toEqual([]);
    expect([await inForce(), await isFound('kläffer')]).toEqual([null, false]);
  });
});
