import { badInput } from '../errors/errors.js';

/** What an id says: a record, and the reading of it that is not the usual one (`reading.ts`). */
interface ParsedId {
  type: string;
  id: string;
  /** Empty when it is read as usual. */
  reading: string;
}

/** Longer texts are no ids: ten language tags and a change set fit. */
const longestId = 1_000;

/**
 * Relay's global id of a record: opaque and stable. With a reading it is the id of the record as it is read there, so that
 * a cache never takes one reading for another.
 */
export const globalId = (type: string, id: string, reading = ''): string =>
  Buffer.from(reading === '' ? `${type}:${id}` : `${type}:${id}:${reading}`).toString('base64url');

/** Whether a text is a UUID. */
export const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

const parts = /^(\w+):([0-9a-f-]+)(?::(.+))?$/;

function parsed(globalId: string): ParsedId | null {
  const decoded = globalId.length > longestId ? '' : Buffer.from(globalId, 'base64url').toString('utf8');
  const [, type, id, reading = ''] = parts.exec(decoded) ?? [];
  return type && id && isUuid(id) ? { type, id, reading } : null;
}

export function parseGlobalId(globalId: string): ParsedId {
  const known = parsed(globalId);
  if (!known) throw badInput(`"${globalId.slice(0, 100)}" is no id of this catalogue; take ids from earlier answers`);
  return known;
}

/** The id behind a global id of the expected type; null for any other text. */
export function idBehind(type: string, globalId: string): string | null {
  const known = parsed(globalId);
  return known?.type === type ? known.id : null;
}

/** Decodes a global id of the expected type, whatever its reading; throws BAD_USER_INPUT for any other. */
export function decodeGlobalId(type: string, id: string): string {
  const parsed = parseGlobalId(id);
  if (parsed.type !== type) throw badInput(`"${id}" is the id of a ${parsed.type}; expected one of a ${type}`);
  return parsed.id;
}
