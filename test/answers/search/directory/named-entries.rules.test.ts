import { describe, expect, test } from '@jest/globals';
import { Directory, sideBySide, type Entry } from '../../../../src/answers/search/directory/directory.js';
import { namedEntries, type TypedWords } from '../../../../src/answers/search/directory/named-entries.rules.js';
import { nameOf } from '../../../../src/answers/search/ranking/candidate.js';
import { foldedWords } from '../../../../src/platform/i18n/folded-words.rules.js';

const entry = (
  kind: Entry['kind'],
  recordId: string,
  name: string,
  rest: Partial<Entry> & { also?: string[] } = {},
): Entry => {
  const { also = [], ...own } = rest;
  return {
    kind,
    recordId,
    label: { de: name },
    names: [nameOf('TITLE', 'de', name), ...also.map((other) => nameOf('SYNONYM', 'en', other))],
    parentId: null,
    level: kind === 'PLACE' ? 'MUNICIPALITY' : null,
    validFrom: null,
    validUntil: null,
    from: -Infinity,
    until: Infinity,
    ...own,
  };
};

const directory = new Directory([
  entry('PLACE', 'land', 'Sonnland', { level: 'STATE' }),
  entry('PLACE', 'town', 'Sonnheim', { parentId: 'land', also: ['Sunhome'] }),
  entry('PLACE', 'middle', 'Mitte', { parentId: 'town', level: 'BOROUGH' }),
  entry('PLACE', 'middle-in-middle', 'Mitte', { parentId: 'middle', level: 'LOCALITY' }),
  entry('PLACE', 'other-middle', 'Mitte', { parentId: 'moon', level: 'LOCALITY' }),
  entry('PLACE', 'moon', 'Mondheim', { parentId: 'land' }),
  entry('PLACE', 'ended', 'Sonnenbrink', { validUntil: '2026-01-01' }),
  entry('PLACE', 'coming', 'Sonnenhof', { from: 100 }),
  entry('ORGANISATION', 'hall', 'Rathaus Sonnheim', { also: ['Town hall'] }),
  entry('ORGANISATION', 'desk', 'Bürgerbüro im Rathaus', { parentId: 'hall' }),
]);

const typed = (text: string): TypedWords => ({ words: foldedWords(text), goesOn: !text.endsWith(' ') });
const found = (text: string, kind: Entry['kind'] = 'PLACE', languages = ['de']) =>
  namedEntries(typed(text), kind, directory, languages, { moment: 0, day: '2026-11-30' });
const ids = (...of: Parameters<typeof found>): string[] => found(...of).map(({ entry: one }) => one.recordId);

describe('places and offices whose names go on from what was typed', () => {
  test.each<[text: string, kind: Entry['kind'], expected: string[]]>([
    ['son', 'PLACE', ['town']],
    ['sonnheim ', 'PLACE', ['town']],
    ['sonn ', 'PLACE', []],
    ['SUNHO', 'PLACE', ['town']],
    ['mitte', 'PLACE', ['middle', 'other-middle']],
    ['rat', 'ORGANISATION', ['hall', 'desk']],
    ['rathaus sonn', 'ORGANISATION', ['hall']],
    ['bürgerb rath', 'ORGANISATION', ['desk']],
    ['buergerbuero', 'ORGANISATION', ['desk']],
    ['rathaus in sonn', 'ORGANISATION', ['hall']],
    ['rathaus rathaus', 'ORGANISATION', []],
    ['in', 'ORGANISATION', []],
    ['', 'PLACE', []],
    ['zebra', 'PLACE', []],
  ])('"%s" (%s): %j', (text, kind, expected) => {
    expect(ids(text, kind)).toEqual(expected);
  });

  test('are told apart by what is above them', () => {
    expect(found('mitte').map(({ detail }) => detail)).toEqual([{ de: 'Sonnheim' }, { de: 'Mondheim' }]);
    expect(found('sonnheim').map(({ detail }) => detail)).toEqual([{ de: 'Sonnland' }]);
    expect(found('rat', 'ORGANISATION').map(({ detail }) => detail)).toEqual([null, { de: 'Rathaus Sonnheim' }]);
  });

  test('are named in the languages that are wanted, or else in any', () => {
    expect(found('town', 'ORGANISATION', ['de'])).toMatchObject([{ name: { content: 'Town hall', language: 'en' } }]);
    expect(found('sun', 'PLACE', ['en'])[0]!.name.language).toBe('en');
  });

  test('are those of the moment and the day', () => {
    const at = (moment: number, day: string) =>
      namedEntries(typed('sonnen'), 'PLACE', directory, ['de'], { moment, day }).map(({ entry: one }) => one.recordId);
    expect([at(0, '2026-11-30'), at(0, '2025-11-30'), at(200, '2026-11-30')]).toEqual([[], ['ended'], ['coming']]);
  });
});

test('texts stand side by side in each language', () => {
  expect(sideBySide([{ de: 'Eins', en: 'One' }, { de: 'Zwei' }])).toEqual({ de: 'Eins, Zwei', en: 'One, Zwei' });
  expect(sideBySide([])).toBeNull();
});
