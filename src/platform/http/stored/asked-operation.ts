import { catalogueError } from '../../errors/errors.js';
import { hashOf, type StoredOperations } from './stored-operations.js';

/** Parameters of a request that say which operation it is of, by POST or GET. */
export interface AskedOperation {
  query?: unknown;
  documentId?: unknown;
  extensions?: unknown;
}

interface PersistedQuery {
  version?: unknown;
  sha256Hash?: unknown;
}

const persistedQueryOf = ({ extensions }: AskedOperation): PersistedQuery | undefined => {
  const given = (extensions as { persistedQuery?: unknown } | null | undefined)?.persistedQuery;
  return typeof given === 'object' && given !== null ? given : undefined;
};

const badRequest = (message: string) => catalogueError('BAD_REQUEST', message);

function keyOf(asked: AskedOperation): string | undefined {
  const { query, documentId } = asked;
  const persisted = persistedQueryOf(asked);
  if (documentId !== undefined && documentId !== null) {
    if (typeof documentId !== 'string' || query)
      throw badRequest('Send a documentId, a text, or a query: one of them.');
    return documentId;
  }
  if (!persisted) return undefined;
  if (persisted.version !== 1) throw badRequest('persistedQuery has another version than 1; send version 1.');
  if (typeof persisted.sha256Hash !== 'string') throw badRequest('persistedQuery has no sha256Hash; send one.');
  if (typeof query !== 'string') return persisted.sha256Hash;
  if (hashOf(query) !== persisted.sha256Hash)
    throw badRequest('sha256Hash is not that of the query; send the SHA-256 of its text in hexadecimal digits.');
  return undefined;
}

/** The text of a stored operation that a request names; undefined when it brings its own or asks for a registered one. */
export function storedTextOf(asked: AskedOperation, operations: StoredOperations): string | undefined {
  const key = keyOf(asked);
  if (key === undefined) return undefined;
  const text = operations.find(key)?.text;
  if (text === undefined && asked.documentId)
    throw catalogueError('PERSISTED_QUERY_NOT_FOUND', 'No operation is stored under this documentId.');
  return text;
}

/** Refuses what is not stored, where nothing else is answered to callers without a token. */
export function refuseUnstored({ query }: AskedOperation, operations: StoredOperations): void {
  if (typeof query === 'string' && operations.hasText(query)) return;
  throw catalogueError(
    'FORBIDDEN',
    'Only stored operations are answered without an access token; send the documentId of one, or a token.',
  );
}
