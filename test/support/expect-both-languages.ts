import { expect } from '@jest/globals';
import type { Bilingual } from '../../src/platform/i18n/bilingual.js';

const unquoted = (text: string): string => text.replace(/„[^“]*“/g, '');

/** The German is German, asks politely for what is to be done, and is not the English once more. */
export function expectBothLanguages({ cause, remedy }: { cause: Bilingual; remedy: Bilingual }): void {
  for (const { de, en } of [cause, remedy]) {
    for (const text of [de, en]) expect(text).toMatch(/^\S.*\.$/s);
    expect(de).not.toBe(en);
    expect(unquoted(de)).not.toMatch(/\b(the|is|are|it|or|and|of|not|undefined)\b/i);
  }
  expect(remedy.de).toMatch(/\bSie\b/);
}
