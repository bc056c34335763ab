import { describe, expect, test } from '@jest/globals';
import { merged } from '../../../../src/catalogue/record/merge/merge.rules.js';
import { settled, withValue } from '../../../../src/catalogue/record/merge/settle.rules.js';

describe('a value at a path', () => {
  const content = { slug: 'a', texts: { '03': { de: 'A', en: 'B' } }, fees: [{ cents: 1 }, { cents: 2 }] };

  test.each<[what: string, path: string[], value: unknown, expected: object]>([
    ['replaces', ['texts', '03', 'de'], 'Z', { ...content, texts: { '03': { de: 'Z', en: 'B' } } }],
    ['is added', ['texts', '06', 'de'], 'Z', { ...content, texts: { ...content.texts, '06': { de: 'Z' } } }],
    ['is removed', ['texts', '03', 'en'], undefined, { ...content, texts: { '03': { de: 'A' } } }],
    ['stands in a list', ['fees', '1', 'cents'], 9, { ...content, fees: [{ cents: 1 }, { cents: 9 }] }],
    ['is a whole list', ['fees'], [], { ...content, fees: [] }],
  ])('%s', (_, path, value, expected) => {
    expect(withValue(content, path, value)).toEqual(expected);
  });
});

describe('a conflict', () => {
  const base = { slug: 'a', fee: 46, phone: '1' };
  const theirs = { slug: 'a', fee: 47, phone: '2' };
  const draft = { slug: 'a', fee: 48, phone: '3' };

  test('stays open until it is decided', () => {
    const { open, ...sides } = settled({ base, draft }, theirs, () => undefined);
    expect(open.map(({ path }) => path)).toEqual([['fee'], ['phone']]);
    expect(sides).toEqual({ base, draft });
  });

  test('decided is none any more, and the others stay', () => {
    const { open, ...sides } = settled({ base, draft }, theirs, ({ path, yours }) =>
      path[0] === 'fee' ? { value: yours } : undefined,
    );
    expect(open.map(({ path }) => path)).toEqual([['phone']]);
    expect(merged(sides.base, theirs, sides.draft).conflicts.map(({ path }) => path)).toEqual([['phone']]);
    expect(merged(sides.base, theirs, sides.draft).document.fee).toBe(48);
  });

  test.each([
    ['theirs', 47],
    ['a third value', 50],
  ])('decided for %s gives that', (_, value) => {
    const sides = settled({ base, draft }, theirs, ({ path }) => (path[0] === 'fee' ? { value } : undefined));
    expect(merged(sides.base, theirs, sides.draft).document.fee).toBe(value);
  });

  test('arises again when somebody changes the same value once more', () => {
    const sides = settled({ base, draft }, theirs, ({ yours }) => ({ value: yours }));
    expect(merged(sides.base, { ...theirs, fee: 49 }, sides.draft).conflicts.map(({ path }) => path)).toEqual([
      ['fee'],
    ]);
  });
});
