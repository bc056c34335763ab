import { readdirSync } from 'node:fs';
import { dirname } from 'node:path/posix';
import { describe, expect, test } from '@jest/globals';
import { isIn, mayImport, roomOf, rooms } from './house.js';
import { allImports, circlesOf, files, graphOf, imports, loadedBy, source, type Import } from './import-graph.js';

const arrow = ({ from, to }: Import): string => `${from} → ${to}`;
const isRule = (path: string): boolean => /\.(rules|checks|quality)\.ts$/.test(path);
const concept = (path: string): string | undefined => /^catalogue\/([^/]+)\//.exec(path)?.[1];

describe('the rooms', () => {
  test('hold every file of src', () => {
    expect(files.filter((path) => !roomOf(path))).toEqual([]);
  });

  test('are listed after the rooms that they may import, so the law has no circle', () => {
    const later = rooms.flatMap(({ room, mayImport: allowed }, index) =>
      allowed
        .filter((name) => rooms.slice(index).some((other) => other.room === name || isIn(other.room, name)))
        .map((name) => `${room} → ${name}`),
    );
    expect(later).toEqual([]);
  });

  test('exist, and import only what the table allows', () => {
    expect(rooms.filter(({ room }) => readdirSync(`src/${room}`).length === 0)).toEqual([]);
    const illegal = imports.filter(({ from, to }) => !mayImport(roomOf(from)!, to)).map(arrow);
    expect(illegal).toEqual([]);
  });

  test('hold at most 20 files in a folder, 30 where the folder is one concept', () => {
    const crowded = [...new Set(files.map(dirname))].filter((folder) => {
      const count = readdirSync(`src/${folder}`).filter((name) => name.endsWith('.ts')).length;
      return count > (/^(catalogue|answers|editorial|operations)\/[^/]+$/.test(folder) ? 30 : 20);
    });
    expect(crowded).toEqual([]);
  });
});

describe('files', () => {
  test('make no circle, not even by types alone', () => {
    const circles = circlesOf(graphOf(imports));
    expect(circles.map((circle) => circle.join(' '))).toEqual([]);
  });

  test('of the folders of a room make no circle of folders', () => {
    const circles = ['answers', 'editorial', 'operations', 'exchange', 'web'].flatMap((room) => {
      const within = imports.filter(({ from, to }) => isIn(from, room) && isIn(to, room));
      return circlesOf(graphOf(within, (path) => path.split('/').slice(0, 2).join('/')));
    });
    expect(circles.map((circle) => circle.join(' '))).toEqual([]);
  });

  test('of a concept take from another what it is, never what it does', () => {
    const reached = imports.filter(
      ({ from, to }) => concept(from) && concept(to) && concept(from) !== concept(to) && /\.resolver\.ts$/.test(to),
    );
    expect(reached.map(arrow)).toEqual([]);
  });

  test('leave the faces of a concept, index.ts and graphql.ts, to the lists that collect them', () => {
    const lists = /^(catalogue\/(record-types|concepts)|app\/modules)\.ts$/;
    const faces = imports.filter(({ to }) => /^catalogue\/[^/]+\/(index|graphql)\.ts$/.test(to));
    expect(faces.filter(({ from }) => !lists.test(from)).map(arrow)).toEqual([]);
  });

  test('of rules know no database, no GraphQL, no environment and no clock', () => {
    const impure = files
      .filter(isRule)
      .filter((path) =>
        /from '(@mikro-orm|type-graphql|graphql|pg|node:)|process\.env|Date\.now|new Date\(\)/.test(source(path)),
      );
    expect(impure).toEqual([]);
  });

  test('of rules load no database and no GraphQL through others', () => {
    const heavy = files
      .filter(isRule)
      .flatMap((path) =>
        [...loadedBy(path, allImports)]
          .filter((name) => /^(@mikro-orm|type-graphql$|graphql$|pg$)/.test(name))
          .map((name) => `${path} → ${name}`),
      );
    expect(heavy).toEqual([]);
  });

  test('import the ORM only where entities and their writing are', () => {
    const withOrm = allImports.filter(({ to }) => to.startsWith('@mikro-orm')).map(({ from }) => from);
    const allowed =
      /\.entity\.ts$|-repository\.ts$|^app\/orm\.ts$|^platform\/database\/|^exchange\/seeds\/|^catalogue\/(record\/(edition-columns|write\/entity-row)|evidence\/evidence-columns)\.ts$|^platform\/(i18n\/localized-text-column|read\/entity-read-model)\.ts$/;
    expect([...new Set(withOrm)].filter((path) => !allowed.test(path))).toEqual([]);
  });

  test('that read make no entities', () => {
    const reading = files.filter((path) =>
      /^(answers|platform\/(read|graphql))\/|\.(read-model|type|rules|checks|quality)\.ts$|-(query|tasks)\.ts$/.test(
        path,
      ),
    );
    expect(reading.length).toBeGreaterThan(100);
    expect(reading.filter((path) => /\bem\.|\.em\b|\{ em\b|unitOfWork|EntityManager/.test(source(path)))).toEqual([]);
    const reads = imports.filter(({ from }) => /^(answers|platform\/(read|graphql))\//.test(from));
    expect(reads.filter(({ to }) => to.endsWith('.entity.ts')).map(arrow)).toEqual([]);
  });

  test('read the environment in one place', () => {
    const reading = files.filter((path) => source(path).includes('process.env'));
    expect(reading).toEqual(['platform/config/config.ts']);
  });
});
