import { createServer } from 'node:http';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, test } from '@jest/globals';
import { runCommand } from '../../support/command.js';
import { createTestDatabase } from '../../support/test-database.js';

const database = await createTestDatabase({ seeded: true });
const directory = await mkdtemp(join(tmpdir(), 'quality-'));
const provenance = [{ source: 'eigene Kenntnis' }];
const server = createServer((_, response) => response.writeHead(404).end()).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const page = `http://127.0.0.1:${(server.address() as AddressInfo).port}/page`;
afterAll(async () => {
  server.close();
  await rm(directory, { recursive: true });
  await database.drop();
});

await writeFile(
  join(directory, 'organisations.json'),
  JSON.stringify([
    { slug: 'senator', name: { de: 'Senator' }, provenance },
    { slug: 'amt', name: { de: 'Amt XX' }, parent: 'senator', provenance },
    { slug: 'anderes', name: { de: 'Anderes' } },
  ]),
);
await writeFile(
  join(directory, 'services.json'),
  JSON.stringify([
    {
      slug: 'ausweis',
      owner: 'anderes',
      texts: { '03': { de: 'Ausweis beantragen' } },
      legalBases: [{ citation: '§ 1', url: page }],
    },
  ]),
);

async function run(...options: string[]): Promise<{ code: number | null; output: string }> {
  const command = runCommand('src/app/commands/quality.ts', options, { DATABASE_URL: database.url });
  return { code: await command.exitCode(), output: command.output() };
}

interface Printed {
  judged: number;
  rules: { rule: string; count: number }[];
  records: { kind: string; slug: string; findings: { rule: string }[] }[];
  links?: object;
}

describe('npm run quality', () => {
  test('judges the database and exits with 1 when there are findings MUST', async () => {
    const { code, output } = await run('--severity', 'must');
    expect(output).toMatch(/'RECORD_EXPIRED'\s+│ 'MUST'\s+│ 1/);
    expect(output).toContain('services/kinderreisepass valid.until: Die Gültigkeit ist am 31.12.2023 abgelaufen.');
    expect(output).not.toContain('APPROVAL_MISSING');
    expect(code).toBe(1);
  });

  test('judges a directory for an organisation and those below it, as JSON', async () => {
    const { code, output } = await run('--from', directory, '--json', '--organisation', 'senator');
    const printed = JSON.parse(output) as Printed;
    expect(printed).toMatchObject({ judged: 2, rules: [{ rule: 'PLACEHOLDER', severity: 'MUST', count: 1 }] });
    expect(printed.records.map(({ kind, slug }) => `${kind}/${slug}`)).toEqual(['organisations/amt']);
    expect(code).toBe(1);
  });

  test('exits with 0 when there are none', async () => {
    const { code, output } = await run('--from', directory, '--organisation', 'anderes');
    expect(output).toContain('APPROVAL_MISSING');
    expect(output).toContain('2 records judged: 0 findings MUST');
    expect(code).toBe(0);
  });

  test('asks links when told to, but none of this machine', async () => {
    const allowed = await run('--from', directory, '--json', '--links', '--allow-internal-addresses');
    const printed = JSON.parse(allowed.output.slice(allowed.output.indexOf('{'))) as Printed;
    expect(printed.links).toEqual({ checked: 1, dead: 1, leftOut: 0 });
    expect(allowed.output).toContain('(HTTP 404)');
    const { output } = await run('--from', directory, '--links');
    expect(output).toContain('(127.0.0.1 is an internal address)');
  });

  test.each([
    [['--help'], 0, /Usage: npm run quality --/],
    [['--severity', 'all'], 1, /Expected must or should/],
    [['--organisation', 'nobody'], 1, /There is no organisation "nobody"/],
    [['--from', 'nowhere'], 1, /There are no seeds in nowhere/],
  ])('answers %j with %i', async (options, expected, pattern) => {
    const { code, output } = await run(...options);
    expect(output).toMatch(pattern);
    expect(code).toBe(expected);
  });
});
