import { describe, expect, test } from '@jest/globals';
import { authenticationOf } from '../../../src/platform/auth/access-authentication.js';
import { loadConfig } from '../../../src/platform/config/config.js';
import { runCommand } from '../../support/command.js';

const tokenPattern = /^([\w-]+\.[\w-]+\.[\w-]+)$/m;

async function token(options: readonly string[], variables: Record<string, string> = {}) {
  const command = runCommand('src/app/commands/token.ts', options, variables);
  return { code: await command.exitCode(), output: command.output() };
}

const development = authenticationOf(loadConfig({}).access);
const anna = ['--role', 'editor', '--role', 'approver', '--organisation', 'bsc-mitte', '--subject', 'anna'];

describe('npm run token', () => {
  test('makes a token that counts on the embedded database, and says how to use it', async () => {
    const { code, output } = await token([...anna, '--organisation', 'bsc-nord', '--expires', '30m']);
    expect(code).toBe(0);
    const memo = tokenPattern.exec(output)![1]!;
    expect(await development(`Bearer ${memo}`)).toEqual({
      id: 'anna',
      roles: new Set(['EDITOR', 'APPROVER']),
      organisations: ['bsc-mitte', 'bsc-nord'],
    });
    expect(output).toContain('This says for 30m: anna is editor, approver for bsc-mitte, bsc-nord.');
    expect(output).toContain('curl http://127.0.0.1:4000/graphql');
    expect(output).toContain(`-H 'authorization: Bearer ${memo}'`);
    const { iat, exp } = JSON.parse(Buffer.from(memo.split('.')[1]!, 'base64url').toString()) as Record<string, number>;
    expect(exp! - iat!).toBe(30 * 60);
  });

  test('makes tokens that count nowhere else', async () => {
    const { output } = await token(['--role', 'admin']);
    const authorization = `Bearer ${tokenPattern.exec(output)![1]}`;
    const DATABASE_URL = 'postgres://nobody@127.0.0.1/none';
    await expect(authenticationOf(loadConfig({ DATABASE_URL }).access)(authorization)).rejects.toThrow('is invalid');
  });

  test.each<[when: string, variables: Record<string, string>, says: string]>([
    ['DATABASE_URL is set', { DATABASE_URL: 'postgres://nobody:secret@127.0.0.1:9/none' }, 'DATABASE_URL is set'],
    [
      'an issuer is named',
      { OIDC_ISSUER: 'https://login.example', OIDC_AUDIENCE: 'x', OIDC_JWKS_URL: 'https://login.example/keys' },
      'OIDC_ISSUER is set: only tokens of https://login.example are accepted',
    ],
  ])('makes none when %s', async (_, variables, says) => {
    const { code, output } = await token(anna, variables);
    expect([code, output]).toEqual([1, expect.stringContaining(says)]);
    expect(output).not.toMatch(tokenPattern);
    expect(output).not.toContain('secret');
  });

  test.each<[options: string[], says: string]>([
    [['--role', 'king'], 'Expected agent, editor, approver, admin, client.'],
    [['--organisation', 'BSC Mitte'], 'Expected a slug such as bsc-mitte.'],
    [['--expires', 'never'], 'Expected minutes, hours or days: 30m, 8h, 7d.'],
    [['--subject', ''], 'Expected 1 to 255 characters.'],
  ])('refuses %j', async (options, says) => {
    const { code, output } = await token(options);
    expect([code, output]).toEqual([1, expect.stringContaining(says)]);
  });

  test('says what can be said with it', async () => {
    const { code, output } = await token(['--help']);
    expect(code).toBe(0);
    for (const option of ['--role', '--organisation', '--subject', '--expires', 'development key'])
      expect(output).toContain(option);
  });
});
