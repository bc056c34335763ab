import { createServer, type AddressInfo } from 'node:net';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { describe, expect, test, afterAll } from '@jest/globals';
import type { IncomingMessage } from 'node:http';
import { asker } from '../../support/ask.js';
import { runCommand } from '../../support/command.js';
import { createTestDatabase } from '../../support/test-database.js';

const start = 'src/app/commands/start.ts';
const database = await createTestDatabase({ seeded: true });
afterAll(() => database.drop());

const variables = { DATABASE_URL: database.url, PORT: '0', LOG_LEVEL: 'error', DRAIN_DELAY_MS: '300' };

describe('npm start', () => {
  test('says where it answers, and answers there', async () => {
    const command = runCommand(start, [], variables, 'tsx');
    const [, url = ''] = await command.says(/answers at (http:\S+)\/graphql/);
    expect((await asker(url)('{ __typename }')).data).toEqual({ __typename: 'Query' });
    await command.says(/No access token is accepted/);
    // As Ctrl-C arrives below npm.
    command.child.kill('SIGINT');
    command.child.kill('SIGINT');
    expect(await command.exitCode()).toBe(0);
  });

  test('told to stop, turns red, answers what is in flight and ends with 0', async () => {
    const command = runCommand(start, [], variables);
    const [, url = ''] = await command.says(/answers at (http:\S+)\/graphql/);
    const body = '{"query":"{ __typename }"}';
    const headers = { 'content-type': 'application/json', 'content-length': body.length };
    const inFlight = request(`${url}/graphql`, { method: 'POST', headers });
    const answered = new Promise<IncomingMessage>((resolve, reject) =>
      inFlight.once('response', resolve).once('error', reject),
    );
    inFlight.write(body.slice(0, 10));
    await fetch(`${url}/health/ready`);

    command.child.kill('SIGTERM');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await fetch(`${url}/health/ready`)).status).toBe(503);
    await new Promise((resolve) => setTimeout(resolve, 400));
    await expect(fetch(`${url}/health/live`)).rejects.toThrow();
    inFlight.end(body.slice(10));

    const answer = await answered;
    expect([answer.statusCode, await text(answer)]).toEqual([200, '{"data":{"__typename":"Query"}}\n']);
    expect(await command.exitCode()).toBe(0);
  });

  test('names PORT when another program has it', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const command = runCommand(start, [], { ...variables, PORT: String(port) });
    expect(await command.exitCode()).toBe(1);
    expect(command.output()).toBe(
      `Port ${port} of 127.0.0.1 is taken by another program. Set PORT to a free one, such as PORT=${port + 1}.\n`,
    );
    other.close();
  });

  test('names the variable that is wrong', async () => {
    const command = runCommand(start, [], { ...variables, MAX_DEPTH: 'ten' });
    expect(await command.exitCode()).toBe(1);
    expect(command.output()).toBe('MAX_DEPTH is "ten"; expected a whole number from 1\n');
  });

  test('says when the database cannot be reached', async () => {
    const command = runCommand(start, [], { ...variables, DATABASE_URL: 'postgres://nobody:secret@127.0.0.1:9/none' });
    expect(await command.exitCode()).toBe(1);
    expect(command.output()).toContain('DATABASE_URL');
    expect(command.output()).not.toContain('secret');
  });
});

describe('npm run migrate', () => {
  test('may run again and again', async () => {
    const command = runCommand('src/app/commands/migrate.ts', [], variables);
    expect([await command.exitCode(), command.output()]).toEqual([0, 'The database is up to date.\n']);
  });
});

describe('--help', () => {
  test.each(['start', 'migrate'])('of %s tells what it does and needs no database', async (name) => {
    const command = runCommand(`src/app/commands/${name}.ts`, ['--help']);
    expect(await command.exitCode()).toBe(0);
    expect(command.output()).toMatch(/^Usage: npm [\s\S]*DATABASE_URL/);
  });
});
