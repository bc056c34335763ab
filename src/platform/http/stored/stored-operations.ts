import { createHash } from 'node:crypto';
import {
  getOperationAST,
  parse,
  specifiedRules,
  stripIgnoredCharacters,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import type { Limits } from '../../config/config.js';
import { limitRules, parseOptions } from '../../graphql/execution/limits.js';

/** An operation as it stands in a file `Name.version.graphql`, whose first line names its callers. */
export interface OperationFile {
  /** Name and version, such as `Card.1`. */
  id: string;
  text: string;
}

export interface StoredOperation extends OperationFile {
  callers: string;
  document: DocumentNode;
  /** SHA-256 of the text, in hexadecimal digits. */
  hash: string;
}

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

const callersLine = /^# Callers: (\S.*)\n/;

function stored(schema: GraphQLSchema, limits: Limits, { id, text }: OperationFile): StoredOperation {
  const callers = callersLine.exec(text)?.[1];
  if (!callers) throw new Error(`The stored operation ${id} does not begin with "# Callers: …".`);
  const document = parse(text, parseOptions(limits));
  const [problem] = validate(schema, document, [...specifiedRules, ...limitRules(limits)]);
  if (problem) throw new Error(`The stored operation ${id} does not fit the schema: ${problem.message}`);
  const name = getOperationAST(document)?.name?.value;
  if (!new RegExp(`^${name ?? '(?!)'}\\.[1-9]\\d*$`).test(id))
    throw new Error(`The stored operation ${id} is named ${name ?? 'nothing'}; expected the name of its file.`);
  return { id, text, callers, document, hash: hashOf(text) };
}

const keptBySchema = new WeakMap<GraphQLSchema, Map<string, StoredOperations>>();

/** The stored operations of a schema, checked once in a process. Throws where one does not fit the schema. */
export function storedOperations(
  files: readonly OperationFile[],
  schema: GraphQLSchema,
  limits: Limits,
): StoredOperations {
  const kept = keptBySchema.get(schema) ?? new Map<string, StoredOperations>();
  keptBySchema.set(schema, kept);
  const key = JSON.stringify([files, limits]);
  const operations = kept.get(key) ?? new StoredOperations(files, schema, limits);
  kept.set(key, operations);
  return operations;
}

/** The operations that are kept with the program, by name and by hash. Throws where one does not fit the schema. */
export class StoredOperations {
  readonly all: readonly StoredOperation[];
  private readonly byKey = new Map<string, StoredOperation>();
  private readonly essences: ReadonlySet<string>;

  constructor(files: readonly OperationFile[], schema: GraphQLSchema, limits: Limits) {
    this.all = files.map((file) => stored(schema, limits, file));
    for (const operation of this.all) {
      this.byKey.set(operation.id, operation);
      this.byKey.set(operation.hash, operation);
      this.byKey.set(`sha256:${operation.hash}`, operation);
    }
    this.essences = new Set(this.all.map(({ text }) => stripIgnoredCharacters(text)));
  }

  /** By `Name.version`, or by the hash of its text with or without `sha256:`. */
  find(key: string): StoredOperation | undefined {
    return this.byKey.get(key);
  }

  /** Whether a text is one of them, however it is laid out and commented. */
  hasText(text: string): boolean {
    try {
      return this.essences.has(stripIgnoredCharacters(text));
    } catch {
      return false;
    }
  }
}
