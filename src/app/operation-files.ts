import { readdirSync, readFileSync } from 'node:fs';
import type { OperationFile } from '../platform/http/stored/stored-operations.js';

const folder = new URL('../../schema/operations/', import.meta.url);
const ending = '.graphql';

/** The files of the stored operations, `Name.version.graphql`. */
export const operationFiles = (): OperationFile[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => ({ id: name.slice(0, -ending.length), text: readFileSync(new URL(name, folder), 'utf8') }));
