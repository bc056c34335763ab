import { badInput } from '../errors/errors.js';

/** Relay's global id of a record: opaque and stable. */
export const globalId = (type: string, id: string): string => Buffer.from(`${type}:${id}`).toString('base64url');

/** Whether a text is a UUID. */
export const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

export function parseGlobalId(globalId: string): { type: string; id: string } {
  const [type, id] = Buffer.from(globalId, 'base64url').toString('utf8').split(':');
  if (!type || !id || !isUuid(id)) {
    throw badInput(`"${globalId.slice(0, 100)}" is no id of this catalogue; take ids from earlier answers`);
  }
  return { type, id };
}

/** Decodes a global id of the expected type; throws BAD_USER_INPUT for any other. */
export function decodeGlobalId(type: string, id: string): string {
  const parsed = parseGlobalId(id);
  if (parsed.type !== type) throw badInput(`"${id}" is the id of a ${parsed.type}; expected one of a ${type}`);
  return parsed.id;
}
