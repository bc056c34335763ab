import { refuseUnstored, storedTextOf, type AskedOperation } from './asked-operation.js';
import type { StoredOperations } from './stored-operations.js';

/** Where GraphQL over HTTP carries its parameters: in the address, or in the body of a POST. */
export interface Carried {
  method: string;
  search: string;
  body: unknown;
}

export interface StoredRules {
  operations: StoredOperations;
  /** Whether nothing else is answered to this caller. */
  isBound: boolean;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsedJson(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    // Apollo Server tells what is wrong with it.
    return undefined;
  }
}

/** The text in place of what named it, in the form in which Apollo Server reads parameters. */
function replaced(asked: AskedOperation, query: string): AskedOperation {
  const { documentId: _id, extensions, ...others } = asked;
  const { persistedQuery: _persisted, ...rest } = (extensions ?? {}) as Record<string, unknown>;
  return { ...others, query, ...(Object.keys(rest).length > 0 && { extensions: rest }) };
}

function inSearch({ query, extensions }: AskedOperation, parameters: URLSearchParams): string {
  parameters.delete('documentId');
  parameters.delete('extensions');
  parameters.set('query', String(query));
  if (extensions) parameters.set('extensions', JSON.stringify(extensions));
  return `?${parameters.toString()}`;
}

/** A request with the text of the stored operation that it names, unchanged when it names none. */
export function withStoredText(carried: Carried, { operations, isBound }: StoredRules): Carried {
  const { method, search, body } = carried;
  const parameters = method === 'POST' ? undefined : new URLSearchParams(search);
  const asked: unknown = parameters
    ? { ...Object.fromEntries(parameters), extensions: parsedJson(parameters.get('extensions')) }
    : body;
  if (!isObject(asked)) return carried;
  const text = storedTextOf(asked, operations);
  if (text === undefined) {
    if (isBound) refuseUnstored(asked, operations);
    return carried;
  }
  const told = replaced(asked, text);
  return parameters ? { ...carried, search: inSearch(told, parameters) } : { ...carried, body: told };
}
