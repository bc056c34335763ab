import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { describe, expect, test } from '@jest/globals';
import { rooms } from './house.js';

const documents = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

const roots = ['src', 'test', 'docs', 'schema', 'seeds', 'bench'];
const folders = [...roots, ...readdirSync('src')];

/** Paths in code spans, from the root or from src; a name with a placeholder is no path. */
const namedIn = (text: string): string[] =>
  [...text.matchAll(/`([\w.-]+(?:\/[\w.-]+)+\/?)`/g)]
    .map(([, path]) => path!)
    .filter((path) => folders.includes(path.split('/')[0]!) && !path.includes('YYYY'));

const linkedIn = (text: string): string[] =>
  [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, path]) => path!);

const commandsIn = (text: string): string[] => [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name!);

const singleLine = (text: string): string => text.replace(/\s+/g, ' ');

describe.each(documents)('%s', (document) => {
  const text = readFileSync(document, 'utf8');

  test('names only paths that exist', () => {
    const missing = namedIn(text).filter((path) => !existsSync(path) && !existsSync(join('src', path)));
    expect(missing).toEqual([]);
  });

  test('links only to files that exist', () => {
    expect(linkedIn(text).filter((path) => !existsSync(join(dirname(document), path)))).toEqual([]);
  });

  test('names only commands that package.json has', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    expect(commandsIn(text).filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('ARCHITECTURE.md', () => {
  test('has the table of rooms that the code is held against', () => {
    const text = singleLine(readFileSync('ARCHITECTURE.md', 'utf8'));
    const rows = rooms.map(
      ({ room, holds, mayImport }) =>
        `| \`${room}\` | ${holds} | ${mayImport.join(', ').replaceAll('platform/', '') || '–'} |`,
    );
    expect(rows.filter((row) => !text.includes(row))).toEqual([]);
  });
});

describe('docs/adr/README.md', () => {
  test('lists every decision, numbered without gaps', () => {
    const index = readFileSync('docs/adr/README.md', 'utf8');
    const files = readdirSync('docs/adr')
      .filter((name) => name !== 'README.md')
      .sort();
    expect(files.map((name) => Number(name.slice(0, 4)))).toEqual(files.map((_, position) => position + 1));
    for (const name of files) {
      const [heading] = readFileSync(join('docs/adr', name), 'utf8').split('\n');
      expect(index).toContain(`| [${name.slice(0, 4)}](${name}) | ${heading!.replace(/^# \d{4}\. /, '')} |`);
    }
  });
});
