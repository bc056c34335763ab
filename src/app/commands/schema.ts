import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { catalogueSchema } from '../schema.js';

const file = new URL('../../../schema/schema.graphql', import.meta.url);

const { check } = new Command('schema')
  .description('Writes schema/schema.graphql, the published form of the GraphQL schema.')
  .option('--check', 'write nothing; exit with 1 if the file is not up to date')
  .parse()
  .opts<{ check?: boolean }>();

const { sdl } = await catalogueSchema();
if (!check) {
  writeFileSync(file, sdl);
  console.log('schema/schema.graphql is written.');
} else if (readFileSync(file, 'utf8') !== sdl) {
  console.error('schema/schema.graphql is not up to date; run "npm run schema" and commit the result.');
  process.exitCode = 1;
} else {
  console.log('schema/schema.graphql is up to date.');
}
