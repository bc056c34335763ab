import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { CoverageGrid } from '../../../src/answers/coverage/report/coverage-grid.js';
import { runCommand } from '../../support/command.js';
import { createTestDatabase } from '../../support/test-database.js';

const database = await createTestDatabase({ seeded: true });
const empty = await createTestDatabase();
const directory = await mkdtemp(join(tmpdir(), 'coverage-'));
afterAll(async () => {
  await rm(directory, { recursive: true });
  await Promise.all([database.drop(), empty.drop()]);
});
const file = (name: string): string => join(directory, name);
await writeFile(file('keys.csv'), 'leistung;leika\nReisepass;99085001012000\nPersonalausweis;99008001012000\n');
await writeFile(file('none.txt'), 'no key, though 199085001012000 has one in it');

async function run(...options: string[]): Promise<{ code: number | null; output: string }> {
  const command = runCommand('src/app/commands/coverage.ts', options, { DATABASE_URL: database.url });
  return { code: await command.exitCode(), output: command.output() };
}

describe('npm run coverage', () => {
  test('shows keys at places, with a legend and sums', async () => {
    const { code, output } = await run('--places', 'bhv', '040110000000', '--keys', '99108047001001', '99041008017000');
    expect(output).toContain('Coverage of 2 LeiKa keys at 2 places on ');
    expect(output).toMatch(/99108047001001 {2}Führerschein beantragen\/Ersterteilung +· +●\n/);
    expect(output).toMatch(/99041008017000 {2}Kindergeld beantragen +○ +○\n/);
    expect(output).toMatch(/● OWN +0 +1\n/);
    expect(output).toContain('· not recorded: nothing is known');
    expect(code).toBe(0);
  });

  test('reads keys from a file, and prints what is known of each as JSON', async () => {
    const { output } = await run('--places', '04012000', '--keys', file('keys.csv'), '99085001012000', '--json');
    const printed = JSON.parse(output.slice(output.indexOf('{'))) as CoverageGrid;
    expect(printed.places).toEqual([{ slug: 'bhv', name: 'Bremerhaven' }]);
    expect(printed.keys.map(({ leikaKey }) => leikaKey)).toEqual(['99085001012000', '99008001012000']);
    expect(printed.keys[0]!.cells).toMatchObject([
      { state: 'OWN', services: ['bhv-reisepass'], inheritedFrom: null, asOf: '2026-09-18' },
    ]);
  });

  test('takes all municipalities and all keys when none are named, and draws them', async () => {
    const { code, output } = await run('--picture', file('all.svg'));
    expect(output).toMatch(/Coverage of \d{3} LeiKa keys at 2 places/);
    expect(output).toContain('Reading keys: 100 %');
    expect(output).toContain(`The picture is in ${file('all.svg')}.`);
    const picture = await readFile(file('all.svg'), 'utf8');
    expect(picture).toMatch(/^<svg /);
    expect(picture).toContain('99041008017000, Bremerhaven: Übernommen von Deutschland');
    expect(code).toBe(0);
  });

  test.each([
    [['--help'], 0, /Usage: npm run coverage --/],
    [['--places', 'nirgends'], 1, /nirgends: no place has this key or name\./],
    [['--keys', '123'], 1, /"123" is neither a LeiKa key \(14 digits that begin with 99\) nor a file with keys\./],
    [['--keys', file('none.txt')], 1, /There is no LeiKa key .* in .*none\.txt\./],
    [['--picture', file('no/such/folder.svg'), '--keys', '99085001012000'], 1, /no such file or directory/],
  ])('answers %j with %i', async (options, expected, pattern) => {
    const { code, output } = await run(...options);
    expect(output).toMatch(pattern);
    expect(code).toBe(expected);
  });

  test.each([
    [
      'a database without tables',
      process.env['TEST_ADMIN_URL']!,
      /holds no catalogue yet; "npm run seed" or "npm start"/,
    ],
    [
      'a catalogue without records',
      empty.url,
      /There is no municipality in the catalogue; name places with --places\./,
    ],
  ])('says what to do about %s', async (_, url, pattern) => {
    const { code, output } = await run('--database-url', url);
    expect(output).toMatch(pattern);
    expect(code).toBe(1);
  });
});
