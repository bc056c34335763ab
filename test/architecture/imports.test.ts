import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { describe, expect, test } from '@jest/globals';

/** Which rooms a room may import from, besides itself. The files of src itself are the room "root". */
const mayImport: Record<string, string[]> = {
  root: [
    'config',
    'access',
    'catalogue',
    'content',
    'quality',
    'editing',
    'search',
    'seeding',
    'http',
    'graphql',
    'reading',
    'language',
    'database',
    'migrations',
  ],
  commands: ['root', 'config', 'access', 'seeding', 'quality', 'editing', 'reading', 'database'],
  seeding: ['content', 'catalogue', 'language', 'database'],
  content: ['catalogue', 'language'],
  editing: ['content', 'quality', 'access', 'graphql', 'reading', 'catalogue', 'language', 'database'],
  search: ['catalogue', 'graphql', 'reading'],
  quality: ['content', 'catalogue', 'graphql', 'reading', 'language'],
  access: [],
  http: ['config', 'access', 'graphql', 'reading', 'database'],
  catalogue: ['graphql', 'reading', 'language'],
  graphql: ['config', 'access', 'reading', 'language', 'database'],
  readOptions: ['language', 'database'],
  config: ['access'],
  database: [],
  language: [],
  migrations: [],
};

const room = (path: string): string => {
  if (path === 'config.ts' || path === 'config-value.ts') return 'config';
  return path.includes('/') ? path.split('/')[0]! : 'root';
};
const concept = (path: string): string | undefined => /^catalogue\/([^/]+)\//.exec(path)?.[1];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));

const imports = files.flatMap((from) =>
  [...readFileSync(`src/${from}`, 'utf8').matchAll(/(?:from|import) '(\.[^']+)\.js'/g)].map(([statement, target]) => ({
    from,
    to: `${join(dirname(from), target!)}.ts`,
    statement,
  })),
);

const source = (path: string): string => readFileSync(`src/${path}`, 'utf8');

/** Imports of types alone leave nothing to load, so they close no circle. */
const loaders = (from: string, to: string): boolean => {
  const target = to.replace(/\.ts$/, '.js').split('/').at(-1)!.replaceAll('.', '\\.');
  return new RegExp(`import (?!type )[^;]*?from '[^']*/${target}'`, 's').test(source(from));
};

function circleFrom(start: string, loaded: Map<string, string[]>): string[] | null {
  const walk = (file: string, path: string[]): string[] | null => {
    for (const next of loaded.get(file) ?? []) {
      if (next === start) return [...path, next];
      if (path.includes(next) || next < start) continue;
      const found = walk(next, [...path, next]);
      if (found) return found;
    }
    return null;
  };
  return walk(start, [start]);
}

describe('the house', () => {
  test('has only rooms that stand in the table', () => {
    expect([...new Set(files.map(room))].filter((name) => !(name in mayImport))).toEqual([]);
  });

  test('is imported downwards only', () => {
    const upward = imports.filter(
      ({ from, to }) => room(from) !== room(to) && !mayImport[room(from)]!.includes(room(to)),
    );
    expect(upward.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('lets a concept take from another what it is, never what it does', () => {
    const reachedInto = imports.filter(
      ({ from, to }) => concept(from) && concept(to) && concept(from) !== concept(to) && /\.resolver\.ts$/.test(to),
    );
    expect(reachedInto.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('has no circles of files', () => {
    const loaded = new Map<string, string[]>();
    for (const { from, to } of imports) if (loaders(from, to)) loaded.set(from, [...(loaded.get(from) ?? []), to]);
    const circles = files.map((file) => circleFrom(file, loaded)).filter((circle) => circle !== null);
    expect(circles.map((circle) => circle.join(' → '))).toEqual([]);
  });

  test('keeps rules free of database, GraphQL, environment and clock', () => {
    const impure = files
      .filter((path) => path.endsWith('.rules.ts'))
      .filter((path) =>
        /from '(@mikro-orm|type-graphql|graphql|pg|node:)|process\.env|Date\.now|new Date\(\)/.test(source(path)),
      );
    expect(impure).toEqual([]);
  });

  test('writes with the ORM and reads without it', () => {
    const withOrm = files.filter((path) => /from '@mikro-orm/.test(source(path)));
    const allowed =
      /\.entity\.ts$|^orm\.ts$|^migrations\/|^seeding\/|^catalogue\/record\/edition-columns\.ts$|^language\/localized-text-column\.ts$/;
    expect(withOrm.filter((path) => !allowed.test(path))).toEqual([]);
  });

  test('reads the environment in one place', () => {
    expect(files.filter((path) => path !== 'config.ts' && source(path).includes('process.env'))).toEqual([]);
  });
});
