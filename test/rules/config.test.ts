import { describe, expect, test } from '@jest/globals';
import { loadConfig } from '../../src/config.js';

describe('the configuration', () => {
  test('needs nothing to be set', () => {
    const { databaseUrl, host, port, limits } = loadConfig({});
    expect({ databaseUrl, host, port, pageSize: limits.pageSize }).toEqual({
      databaseUrl: undefined,
      host: '127.0.0.1',
      port: 4000,
      pageSize: 100,
    });
  });

  test('takes an empty text as not set', () => {
    expect(loadConfig({ DATABASE_URL: '', PORT: '' })).toEqual(loadConfig({}));
  });

  test('cannot be changed', () => {
    const config = loadConfig({});
    expect(() => Object.assign(config, { port: 1 })).toThrow(TypeError);
    expect(() => Object.assign(config.limits, { cost: 1 })).toThrow(TypeError);
  });

  test.each([
    [{ PORT: '70000' }, 'PORT is "70000"; expected a whole number from 0 to 65535'],
    [{ PORT: '-1' }, 'PORT is "-1"; expected a whole number from 0 to 65535'],
    [{ MAX_COST: '0' }, 'MAX_COST is "0"; expected a whole number from 1'],
    [
      { READ_POOL_SIZE: '1.5', MAX_DEPTH: 'x' },
      'READ_POOL_SIZE is "1.5"; expected a whole number from 1\nMAX_DEPTH is "x"; expected a whole number from 1',
    ],
  ])('%j is refused', (environment, message) => {
    expect(() => loadConfig(environment)).toThrow(new Error(message));
  });

  test('a refused DATABASE_URL is not repeated, for it may hold a password', () => {
    const load = () => loadConfig({ DATABASE_URL: 'mysql://root:secret@localhost/db' });
    expect(load).toThrow(
      'DATABASE_URL is not an address of a PostgreSQL database; expected postgres://user:password@host:5432/database',
    );
  });

  test('names the log levels there are', () => {
    expect(() => loadConfig({ LOG_LEVEL: 'loud' })).toThrow(/^LOG_LEVEL .*fatal.*silent/s);
  });
});
