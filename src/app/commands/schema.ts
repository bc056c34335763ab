import 'reflect-metadata';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { loadConfig } from '../../platform/config/config.js';
import { StoredOperations } from '../../platform/http/stored/stored-operations.js';
import { operationFiles } from '../operation-files.js';
import { publicContract } from '../contract/public-contract.js';
import { publicContractFile } from '../contract/written-contract.js';
import { catalogueSchema } from '../schema.js';

const { check } = new Command('schema')
  .description('Writes the published forms of the GraphQL schema: schema/schema.graphql and schema/public.graphql.')
  .option('--check', 'write nothing; exit with 1 if a file is not up to date')
  .parse()
  .opts<{ check?: boolean }>();

const { schema, sdl } = await catalogueSchema();
// Throws where one does not fit.
new StoredOperations(operationFiles(), schema, loadConfig({}).limits);

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
}
