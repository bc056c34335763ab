import { describe, expect, test } from '@jest/globals';
import { leikaKeyBlocks, leikaKeyLevel, leikaKeyParents } from '../../../src/catalogue/code-list/leika-key.rules.js';

describe('leikaKeyBlocks', () => {
  test.each([
    ['a detail of an act', '99115005104001', ['99', '115', '005', '104', '001']],
    ['an act', '99036020001000', ['99', '036', '020', '001', '000']],
    ['an object', '99108001000000', ['99', '108', '001', '000', '000']],
    ['a group', '99108000000000', ['99', '108', '000', '000', '000']],
    ['a key of a Land', '04115900104001', ['04', '115', '900', '104', '001']],
  ])('reads %s', (_, key, [instance, group, object, act, detail]) => {
    expect(leikaKeyBlocks(key)).toEqual({ instance, group, object, act, detail });
  });

  test.each([
    ['no group', '99000005104001'],
    ['an act of no object', '99115000104000'],
    ['a detail of no object', '99115000000001'],
    ['a detail of no act', '99115005000001'],
    ['a number that lost digits', '9911500510400'],
    ['a digit too many', '991150051040010'],
    ['two keys in one', '99036008007003, 99036008007004'],
    ['words', 'nicht im LeiKa'],
    ['digits of another script', '９９１１５００５１０４００１'],
    ['a line break at its end', '99115005104001\n'],
    ['nothing', ''],
  ])('refuses %s', (_, key) => {
    expect(leikaKeyBlocks(key)).toBeNull();
  });
});

describe('leikaKeyLevel and leikaKeyParents', () => {
  test.each([
    ['99115005104001', 'LOVD', ['99115005104000', '99115005000000']],
    ['99115005104100', 'LOVD', ['99115005104000', '99115005000000']],
    ['99036020001000', 'LOV', ['99036020000000']],
    ['99036020100000', 'LOV', ['99036020000000']],
    ['99108001000000', 'LO', []],
    ['99108000000000', 'LO', []],
  ])('%s is %s, below %j', (key, level, parents) => {
    expect(leikaKeyLevel(key)).toBe(level);
    expect(leikaKeyParents(key)).toEqual(parents);
  });
});
