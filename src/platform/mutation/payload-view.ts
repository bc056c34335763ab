import { jsonText } from './json-text.js';
import type { Language } from '../i18n/message-language.js';
import type { MutationAnswer } from './mutate.js';
import type { UserError } from './user-error.js';

export const userErrorView =
  (language: Language) =>
  ({ code, path, message, conflict }: UserError) => ({
    code,
    path,
    message: message[language],
    conflict: conflict
      ? { base: jsonText(conflict.base), theirs: jsonText(conflict.theirs), yours: jsonText(conflict.yours) }
      : null,
  });

/** The answer of a mutation with its user errors in the caller's language. */
export const payloadView = (answer: MutationAnswer, language: Language): object => ({
  ...answer,
  userErrors: answer.userErrors.map(userErrorView(language)),
});
