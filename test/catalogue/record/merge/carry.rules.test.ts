import { expect, test } from '@jest/globals';
import { carried, carriedThrough } from '../../../../src/catalogue/record/merge/carry.rules.js';

const before = { slug: 'a', fee: 46, title: { de: 'Alt', en: 'Old' }, phone: '1' };

test('what a later edition leaves alone follows a correction', () => {
  const later = { ...before, fee: 48 };
  expect(carried(before, { ...before, phone: '2' }, later)).toEqual({ document: { ...later, phone: '2' }, kept: [] });
});

test('what a later edition changes itself stays, and is told', () => {
  const later = { ...before, fee: 48 };
  expect(carried(before, { ...before, fee: 47 }, later)).toEqual({
    document: later,
    kept: [{ path: ['fee'], base: 46, theirs: 48, yours: 47 }],
  });
});

test('what is cleared is cleared later as well', () => {
  const { phone: _, ...without } = before;
  expect(carried(before, without as typeof before, { ...before, fee: 48 }).document).toEqual({ ...without, fee: 48 });
});

test('texts are carried by language', () => {
  const later = { ...before, title: { de: 'Neu', en: 'Old' } };
  const after = { ...before, title: { de: 'Alt', en: 'Former' } };
  expect(carried(before, after, later).document.title).toEqual({ de: 'Neu', en: 'Former' });
});

test('a correction goes through all later editions, as far as none changes it', () => {
  const [first, second, third] = [
    { ...before, fee: 48 },
    { ...before, fee: 48, phone: '3' },
    { ...before, fee: 50, phone: '3' },
  ];
  const documents = carriedThrough(before, { ...before, phone: '2', title: { de: 'Kurz', en: 'Old' } }, [
    first,
    second,
    third,
  ]);
  expect(documents.map(({ document }) => document)).toEqual([
    { ...first, phone: '2', title: { de: 'Kurz', en: 'Old' } },
    { ...second, title: { de: 'Kurz', en: 'Old' } },
    { ...third, title: { de: 'Kurz', en: 'Old' } },
  ]);
  expect(documents.map(({ kept }) => kept.length)).toEqual([0, 1, 0]);
});
