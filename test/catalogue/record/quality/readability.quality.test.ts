import { describe, expect, test } from '@jest/globals';
import {
  fewestWords,
  lix,
  lixLimit,
  readability,
} from '../../../../src/catalogue/record/quality/readability.quality.js';
import { serviceContent } from '../../../support/builders/service.js';
import { found } from '../../../support/found.js';

/** A sentence of short and long words, the long ones having seven letters. */
const sentence = (short: number, long: number): string =>
  `${[...Array.from({ length: long }, () => 'Anträge'), ...Array.from({ length: short }, () => 'Straße')].join(' ')}.`;

describe('the readability index', () => {
  test('is the mean length of sentences plus the percentage of long words', () => {
    // 40 words in 4 sentences, one of ten words being longer than six letters: 10 + 10.
    expect(lix(Array.from({ length: 4 }, () => 'Sie gehen mit dem alten Foto in unser neues Bürgeramt.'))).toBe(20);
  });

  test.each<[what: string, blocks: string[], index: number | null]>([
    ['is not told of no text', [], null],
    ['is not told of too few words', [sentence(fewestWords - 1, 0)], null],
    ['is told from forty words on', [sentence(fewestWords, 0)], 40],
    ['takes words of six letters for short ones', [sentence(40, 0)], 40],
    ['takes words of seven letters for long ones', [sentence(0, 40)], 140],
    ['counts letters only', [`${'A-B-C-D '.repeat(40)}`, ''], 40],
    ['is rounded', [sentence(20, 0), sentence(20, 1)], Math.round(41 / 2 + 100 / 41)],
    ['takes every block for a sentence', ['Straße '.repeat(20), 'Straße '.repeat(20)], 20],
    [
      'takes exclamations, questions and colons for ends',
      [`${'Straße '.repeat(10)}! ${'Straße '.repeat(10)}? ${'Straße '.repeat(20)}: Am`],
      41 / 4,
    ],
  ])('%s', (_, blocks, index) => {
    expect(lix(blocks)).toBe(index === null ? null : Math.round(index));
  });

  test('takes entries of lists for sentences and abbreviations for none', () => {
    const words = 'Am 1. Mai gilt z. B. das Amt '.repeat(8);
    expect(lix([words])).toBeGreaterThan(lix(Array.from({ length: 8 }, () => 'Am 1. Mai gilt z. B. das Amt'))!);
  });
});

describe('a text that is hard to read', () => {
  // One sentence of 40 words: 40 plus the percentage of its long words, which is 20 or 25.
  const [plain, hard] = [sentence(32, 8), sentence(30, 10)];
  const says = 'Der Text ist schwer zu lesen (Lesbarkeitsindex LIX 65; verständlich bis 60).';

  test.each<[what: string, texts: { [code: string]: { [language: string]: string } }, findings: string[][]]>([
    ['is not one at the limit', { '05': { de: plain } }, []],
    ['is one above the limit', { '05': { de: `<p>${hard}</p>` } }, [['texts.05.de', says]]],
    ['is not a short one', { '05': { de: 'Verwaltungsverfahrensrechtliche Mitwirkungspflichten.' } }, []],
    ['is not one in another language', { '05': { de: 'Kurz.', en: hard, 'de-x-leicht': hard } }, []],
    ['is not one about the law', { '07': { de: hard } }, []],
    [
      'is told module by module',
      { '06': { de: hard }, '16': { de: plain }, '24': { de: hard } },
      [
        ['texts.06.de', says],
        ['texts.24.de', says],
      ],
    ],
  ])('%s', (_, texts, findings) => {
    expect(lix([plain])).toBe(lixLimit);
    expect(found(readability, serviceContent({ texts })).sort()).toEqual(findings);
  });
});
