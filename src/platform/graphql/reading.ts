import { badInput } from '../errors/errors.js';
import { parseGlobalId } from './global-id.js';
import { usualTag } from '../i18n/language-tag.js';

/** What a read context can say and an id can carry: all but the preview token, which stands in no address and no log. */
export interface Said {
  languages?: string[] | null;
  asOf?: Date | null;
  /** YYYY-MM-DD, as a text or as the midnight that begins it in UTC. */
  validOn?: string | Date | null;
  changeSet?: string | null;
}

const dayOf = (day: string | Date): string => (day instanceof Date ? day.toISOString().slice(0, 10) : day);

const isUsual = (languages: readonly string[]): boolean => languages.length === 1 && languages[0] === 'de';

/**
 * The canonical text of a reading, empty for the usual one. German alone is the usual language. A day is said also when it
 * is today: at midnight another day is usual.
 */
export function readingOf({ languages, asOf, validOn, changeSet }: Said): string {
  const tags = (languages ?? []).map((tag) => usualTag(tag) ?? tag);
  const said = {
    ...(tags.length > 0 && !isUsual(tags) && { languages: tags }),
    ...(asOf && { asOf: asOf.toISOString() }),
    ...(validOn && { validOn: dayOf(validOn) }),
    ...(changeSet && { changeSet }),
  };
  return Object.keys(said).length > 0 ? JSON.stringify(said) : '';
}

const isText = (value: unknown): value is string | undefined => value === undefined || typeof value === 'string';

function misread(): never {
  throw badInput('the id carries a reading that this catalogue never made; take ids from earlier answers');
}

function momentOf(text: string): Date {
  const moment = new Date(text);
  return Number.isNaN(moment.getTime()) ? misread() : moment;
}

function parsed(reading: string): Record<string, unknown> {
  try {
    return (JSON.parse(reading) as Record<string, unknown> | null) ?? misread();
  } catch {
    return misread();
  }
}

/** What a reading says; throws BAD_USER_INPUT for a text that `readingOf` does not write. */
export function saidBy(reading: string): Said {
  if (reading === '') return {};
  const { languages, asOf, validOn, changeSet } = parsed(reading);
  const areTags = languages === undefined || (Array.isArray(languages) && languages.every(isText));
  if (!areTags || !isText(asOf) || !isText(validOn) || !isText(changeSet)) return misread();
  if (validOn !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(validOn)) return misread();
  const said: Said = {
    ...(languages !== undefined && { languages: languages as string[] }),
    ...(asOf !== undefined && { asOf: momentOf(asOf) }),
    ...(validOn !== undefined && { validOn: dayOf(momentOf(validOn)) }),
    ...(changeSet !== undefined && { changeSet }),
  };
  return readingOf(said) === reading ? said : misread();
}

/** What an id says of the reading; throws BAD_USER_INPUT for what is no id. */
export const readingOfId = (id: string): Said => saidBy(parseGlobalId(id).reading);

/** A reading in which a context has its way, part by part. A moment of the past and a preview exclude each other. */
export function saidOver<Context extends Said>(said: Said, context: Context): Context {
  const { languages, asOf, validOn, changeSet } = context;
  return {
    ...context,
    languages: languages?.length ? languages : (said.languages ?? null),
    asOf: asOf ?? (changeSet ? null : (said.asOf ?? null)),
    validOn: validOn ?? said.validOn ?? null,
    changeSet: changeSet ?? (asOf ? null : (said.changeSet ?? null)),
  };
}
