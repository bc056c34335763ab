import { expect, test } from '@jest/globals';
import { zipEntries } from '../../../../src/exchange/table/read/zip-entries.rules.js';
import { zipOf } from '../support/zip-of.js';

test('the directory of an archive is read', () => {
  const entries = zipEntries(zipOf({ 'a/ä.xml': 'x'.repeat(1000), b: '' }))!;
  expect(entries).toMatchObject([
    { name: 'a/ä.xml', unpacked: 1000 },
    { name: 'b', unpacked: 0 },
  ]);
  expect(entries[0]!.packed).toBeLessThan(100);
});

test('what is cut off or no archive has no directory', () => {
  const whole = zipOf({ a: 'x' });
  expect(zipEntries(whole.subarray(0, whole.length - 3))).toBeNull();
  expect(zipEntries(Buffer.from('PK'))).toBeNull();
  expect(zipEntries(Buffer.from(whole).fill(0, whole.length - 69, whole.length - 60))).toBeNull();
});
