import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { tokenAuthentication } from '../../../src/platform/auth/authenticate.js';
import { developmentKey } from '../../../src/platform/auth/development-key.js';
import { developmentRules, developmentToken } from '../../../src/platform/auth/development-token.js';

const directory = await mkdtemp(join(tmpdir(), 'development-key-'));
afterAll(() => rm(directory, { recursive: true }));

const anna = { subject: 'anna', roles: ['EDITOR'], organisations: ['bsc-mitte'], expires: '1h' } as const;

describe('the development key', () => {
  test('is made once, for its owner only, and leaves nothing else behind', async () => {
    const file = join(directory, 'new', 'development-key.json');
    const memo = developmentKey(file);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const text = await readFile(file, 'utf8');
    expect(developmentKey(file).equals(memo)).toBe(true);
    expect(await readFile(file, 'utf8')).toBe(text);
    expect(await readdir(join(directory, 'new'))).toEqual(['development-key.json']);
  });

  test('that is no key is named and left as it is', async () => {
    const file = join(directory, 'broken.json');
    await writeFile(file, '{}');
    expect(() => developmentKey(file)).toThrow(`${file} contains no key; remove it, and a new one is created.`);
    expect(await readFile(file, 'utf8')).toBe('{}');
  });

  test('signs tokens that count for this key and for no other', async () => {
    const [mine, others] = [
      developmentKey(join(directory, 'mine.json')),
      developmentKey(join(directory, 'others.json')),
    ];
    const authorization = `Bearer ${await developmentToken(mine, anna)}`;
    expect(await tokenAuthentication(developmentRules(mine))(authorization)).toEqual({
      id: 'anna',
      roles: new Set(['EDITOR']),
      organisations: ['bsc-mitte'],
    });
    await expect(tokenAuthentication(developmentRules(others))(authorization)).rejects.toThrow('is invalid');
  });
});
