import { badInput } from '../errors/errors.js';
import type { PageOrder } from './read-model.js';
import { isOfSortType } from './sort-key-part.js';

export const maximumPageSize = 100;

/** Page arguments as coerced by GraphQL; RequestedPage has `after` decoded to a sort key. */
export interface CoercedPage {
  first?: number;
  after?: string | null;
}

export interface RequestedPage {
  first: number;
  after: unknown[] | null;
}

/**
 * Rejects a number of entries that is out of bounds, for a list without cursors; `named` is the noun of the entries in
 * the message.
 */
export function checkFirst(first: number, named: string): void {
  if (first < 1 || first > maximumPageSize)
    throw badInput(`first is ${first}; 1 to ${maximumPageSize} ${named} are allowed`);
}

export const encodeCursor = (sortKey: unknown): string => Buffer.from(JSON.stringify(sortKey)).toString('base64url');

function decodeCursor(cursor: string, { name, types }: Pick<PageOrder, 'name' | 'types'>): unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(parts) && parts.every((part) => typeof part === 'string')) {
      const [order, ...key] = parts;
      const fits = key.length === types.length && types.every((type, index) => isOfSortType(key[index]!, type));
      if (order === name && fits) return key;
    }
  } catch {
    // answered below
  }
  throw badInput(
    `after is "${cursor.slice(0, 100)}", which is no cursor of this list; take it from endCursor or edges.cursor`,
  );
}

/** Validates the page arguments. */
export function requestedPage(
  { first = 20, after }: CoercedPage,
  order: Pick<PageOrder, 'name' | 'types'>,
): RequestedPage {
  if (first < 1 || first > maximumPageSize) {
    throw badInput(`first is ${first}; a page has 1 to ${maximumPageSize} entries, further ones come with after`);
  }
  return { first, after: after ? decodeCursor(after, order) : null };
}
