import { expect, test } from '@jest/globals';
import { writeCsv } from '../../../../src/exchange/table/export/write-csv.js';

test('amounts and days are German, quotes are doubled, and nothing is a formula', () => {
  const rows = [
    { a: { cents: 125_050 }, b: { day: '2027-01-31' }, c: 'ein "Wort"; zwei' },
    { a: { cents: 5 }, b: '=1+1', c: '+49 421' },
    { b: '-', c: '@x\n' },
  ];
  expect(writeCsv(['A', 'B', 'C'], ['a', 'b', 'c'], rows)).toBe(
    '\ufeffA;B;C\r\n1250,50;31.01.2027;"ein ""Wort""; zwei"\r\n0,05;\'=1+1;\'+49 421\r\n;\'-;"\'@x\n"\r\n',
  );
});
