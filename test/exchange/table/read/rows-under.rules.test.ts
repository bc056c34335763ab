import { expect, test } from '@jest/globals';
import { rowsUnder } from '../../../../src/exchange/table/read/rows-under.rules.js';

const header = { line: 2, names: ['a', null, 'b'], titles: ['a', '', 'b'] };
const under = (...rows: string[][]) =>
  rowsUnder(header, {
    name: '',
    rows: [['title'], ['a', '', 'b'], ...rows].map((cells, at) => ({ line: at + 1, cells })),
  });

test('a row ends where it says nothing any more', () => {
  const { rows, problems } = under(['1'], ['2', '', '3']);
  expect(problems).toEqual([]);
  expect(rows.map(({ line, cell }) => [line, cell('a'), cell('b'), cell('c')])).toEqual([
    [3, '1', '', ''],
    [4, '2', '3', ''],
  ]);
});

test('the mark of a text is no part of it', () => {
  expect(under(["'+49 421", '', "'=1+1"], ["'n Abend"]).rows.map(({ cell }) => [cell('a'), cell('b')])).toEqual([
    ['+49 421', '=1+1'],
    ["'n Abend", ''],
  ]);
});

test('rows that are too wide, errors of formulas and endless cells are told', () => {
  const { rows, problems } = under(['1', '', '2', '3'], ['#REF!', '', '#NV'], ['x'.repeat(20_001)], ['gut']);
  expect(problems.map(({ line, column }) => [line, column])).toEqual([
    [3, ''],
    [4, 'a'],
    [4, 'b'],
    [5, 'a'],
  ]);
  expect(rows.map(({ line }) => line)).toEqual([6]);
});
