import { badInput } from '../errors/bad-input.js';

/** Relay's global id of a record: opaque to callers, the same for ever. */
export const globalId = (type: string, id: string): string => Buffer.from(`${type}:${id}`).toString('base64url');

/** Whether a text can be the id of anything at all. */
export const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

export function parseGlobalId(globalId: string): { type: string; id: string } {
  const [type, id] = Buffer.from(globalId, 'base64url').toString('utf8').split(':');
  if (!type || !id || !isUuid(id)) {
    throw badInput(`"${globalId.slice(0, 100)}" is no id of this catalogue; take ids from earlier answers`);
  }
  return { type, id };
}

/** The record behind the id, where only one type makes sense. */
export function decodeGlobalId(type: string, id: string): string {
  const parsed = parseGlobalId(id);
  if (parsed.type !== type) throw badInput(`"${id}" is the id of a ${parsed.type}; expected one of a ${type}`);
  return parsed.id;
}
