import { describe, expect, test } from '@jest/globals';
import { nameNote, saidName, type OtherName } from '../../../src/catalogue/search-term/name-note.rules.js';

const title = { de: 'Grundsicherungsgeld', en: 'Basic income support' };
const name = (kind: OtherName['kind'], changedOn: string | null = null, said = 'Bürgergeld'): OtherName => ({
  name: said,
  kind,
  changedOn,
});

describe('what is said of another name', () => {
  test.each<[what: string, other: OtherName, on: string, de: string | null]>([
    [
      'a former name',
      name('FORMER_NAME'),
      '2026-11-30',
      '„Bürgergeld“ ist ein früherer Name. Die Leistung heißt jetzt „Grundsicherungsgeld“.',
    ],
    [
      'one since its day',
      name('FORMER_NAME', '2026-07-01'),
      '2026-07-01',
      '„Bürgergeld“ heißt seit dem 1.7.2026 „Grundsicherungsgeld“.',
    ],
    ['one before its day', name('FORMER_NAME', '2026-07-01'), '2026-06-30', null],
    [
      'a coming name',
      name('COMING_NAME', '2027-01-01', 'Neugeld'),
      '2026-12-31',
      '„Grundsicherungsgeld“ heißt ab dem 1.1.2027 „Neugeld“.',
    ],
    ['one whose day has come', name('COMING_NAME', '2027-01-01', 'Neugeld'), '2027-01-01', null],
    [
      'a wrong name',
      name('MISTAKE', null, 'Stütze'),
      '2026-11-30',
      '„Stütze“ wird oft gesagt. Richtig heißt die Leistung „Grundsicherungsgeld“.',
    ],
  ])('%s', (_, other, on, de) => {
    expect(nameNote(other, title, on)?.['de'] ?? null).toBe(de);
  });

  test('in English, with the title in English', () => {
    expect(nameNote(name('FORMER_NAME', '2026-07-01'), title, '2026-11-30')!['en']).toBe(
      '"Bürgergeld" has been called "Basic income support" since 1 July 2026.',
    );
  });
});

describe('the name that was said', () => {
  const names = [
    name('FORMER_NAME', null, 'Arbeitslosengeld II'),
    name('FORMER_NAME', null, 'Bürgergeld'),
    name('MISTAKE', null, 'Stütze'),
  ];
  const found = (field: string, ...words: string[]) => words.map((word) => ({ found: word, field }));

  test.each<[what: string, matched: { found: string; field: string }[], said: string | null]>([
    ['is none when nothing was found in one', found('TITLE', 'grundsicherungsgeld'), null],
    ['is the one of the word', found('FORMER_NAME', 'bürgergeld'), 'Bürgergeld'],
    [
      'is the one with the most words',
      [...found('FORMER_NAME', 'arbeitslosengeld'), ...found('FORMER_NAME', 'ii')],
      'Arbeitslosengeld II',
    ],
    ['is of the kind in which it was found', found('FORMER_NAME', 'stütze'), null],
    ['may be a wrong one', found('MISTAKE', 'Stütze'), 'Stütze'],
  ])('%s', (_, matched, said) => {
    expect(saidName(names, matched)?.name ?? null).toBe(said);
  });
});
