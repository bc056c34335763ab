import { misreadIn } from '../written/unreadable.js';
import { sentences } from '../i18n/bilingual.js';
import { userError, type UserError } from './user-error.js';

/** User errors for all that cannot be read in an input. */
export const misreadErrors = (input: unknown): UserError[] =>
  misreadIn(input).map(({ path, misreading: { cause, remedy } }) =>
    userError('INVALID_CONTENT', path, sentences(cause, remedy)),
  );

/** The field that a value stands for: of a text in an unknown language, the text in all languages. */
const fieldOf = (path: readonly string[]): readonly string[] => (path.at(-1) === 'language' ? path.slice(0, -2) : path);

const beginsWith = (path: readonly string[], start: readonly string[]): boolean =>
  start.every((part, at) => path[at] === part);

/** Whether an error only says that a value is missing which could not be read: at its field, or naming it at its owner. */
function isFollowing({ path, message }: UserError, misread: readonly string[]): boolean {
  const field = fieldOf(misread);
  const isOfOwner = path.length === field.length - 1 && beginsWith(field, path);
  return beginsWith(path, field) || (isOfOwner && message.en.includes(field.at(-1)!));
}

/** The other errors of an input, without those that follow from what could not be read. */
export const withoutFollowing = (others: readonly UserError[], misread: readonly UserError[]): UserError[] =>
  others.filter((other) => !misread.some(({ path }) => isFollowing(other, path)));
