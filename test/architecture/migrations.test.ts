import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

const files = readdirSync('src/migrations');

describe('migrations', () => {
  test('are named by eight digits and words', () => {
    expect(files.filter((file) => !/^\d{8}_[a-z0-9]+(_[a-z0-9]+)*\.sql$/.test(file))).toEqual([]);
  });

  test('have a number of their own, which decides their order', () => {
    const numbers = files.map((file) => file.slice(0, 8));
    expect(numbers.filter((number, at) => numbers.indexOf(number) !== at)).toEqual([]);
  });
});
