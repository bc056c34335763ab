/** No edition has this number. */
const noEdition = '0';

/** Global id of an edition of a type: numbers begin anew for each type, and caches know objects by their id. */
export const editionId = (type: string, number: string): string =>
  Buffer.from(`Edition:${type}:${number}`).toString('base64url');

/** Number of the edition of the type; one that no edition has for what is no id of any. */
export function editionNumber(type: string, id: string): string {
  const decoded = id.length > 100 ? '' : Buffer.from(id, 'base64url').toString('utf8');
  const [, of, number] = /^Edition:(\w+):(\d{1,18})$/.exec(decoded) ?? [];
  return of === type && number ? number : noEdition;
}
