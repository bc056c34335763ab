import 'reflect-metadata';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
<<<<<<< HEAD
import { publicContract } from '../contract/public-contract.js';
import { publicContractFile } from '../contract/written-contract.js';
=======
import { loadConfig } from '../../platform/config/config.js';
import { StoredOperations } from '../../platform/http/stored/stored-operations.js';
import { operationFiles } from '../operation-files.js';
>>>>>>> 949c339 (http: operations are stored with the program, and texts known by hash)
import { catalogueSchema } from '../schema.js';

const { check } = new Command('schema')
  .description('Writes the published forms of the GraphQL schema: schema/schema.graphql and schema/public.graphql.')
  .option('--check', 'write nothing; exit with 1 if a file is not up to date')
  .parse()
  .opts<{ check?: boolean }>();

<<<<<<< HEAD
const { sdl } = await catalogueSchema();
const forms = [
  { name: 'schema/schema.graphql', file: new URL('../../../schema/schema.graphql', import.meta.url), text: sdl },
  { name: 'schema/public.graphql', file: publicContractFile, text: publicContract(sdl) },
];
for (const { name, file, text } of forms) {
  if (!check) {
    writeFileSync(file, text);
    console.log(`${name} is written.`);
  } else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error(`${name} is not up to date; run "npm run schema" and commit the result.`);
    process.exitCode = 1;
  } else {
    console.log(`${name} is up to date.`);
  }
=======
const { schema, sdl } = await catalogueSchema();
// Throws where one does not fit.
new StoredOperations(operationFiles(), schema, loadConfig({}).limits);

if (!check) {
  writeFileSync(file, sdl);
  console.log('schema/schema.graphql is written.');
} else if (readFileSync(file, 'utf8') !== sdl) {
  console.error('schema/schema.graphql is not up to date; run "npm run schema" and commit the result.');
  process.exitCode = 1;
} else {
  console.log('schema/schema.graphql is up to date.');
>>>>>>> 949c339 (http: operations are stored with the program, and texts known by hash)
}
