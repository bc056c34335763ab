import { DryRunRefused } from '../../platform/database/dry-run.js';
import { catalogueError } from '../../platform/errors/errors.js';
import type { Language } from '../../platform/i18n/message-language.js';
import { badInput } from '../../platform/errors/errors.js';
import { readFaultOf } from '../../platform/read/database-fault.js';
import type { PreviewAsked } from '../../platform/read/read-options.js';
import { userErrorsOf } from '../../platform/mutation/database-user-errors.js';
import { UserErrors, userErrorCodes, type UserError } from '../../platform/mutation/user-error.js';

const opening: Record<Language, string> = {
  de: 'Dieses Änderungspaket lässt sich so nicht veröffentlichen und darum nicht zeigen.',
  en: 'This change set cannot be published as it is, so it cannot be previewed.',
};

/** Details may quote internal data, so holders of a token see only the code of the user error. */
function refusal(userErrors: readonly UserError[], { tokenHash }: PreviewAsked, language: Language): Error {
  const told = userErrors.map(({ code, path, message }) => ({
    code,
    path: tokenHash ? [] : path,
    message: (tokenHash ? userErrorCodes[code] : message)[language],
  }));
  const messages = [...new Set(told.map(({ message }) => message))];
  return badInput([opening[language], ...messages].join(' '), { userErrors: told });
}

/** Explains to the caller why a preview failed. */
export function previewFaultOf(error: unknown, asked: PreviewAsked, language: Language): unknown {
  if (!(error instanceof Error)) return error;
  if (error instanceof DryRunRefused)
    return catalogueError('UNAVAILABLE', 'Too many previews are being read, or this one took too long. Try again.');
  const userErrors = error instanceof UserErrors ? error.userErrors : userErrorsOf(error);
  return userErrors ? refusal(userErrors, asked, language) : (readFaultOf(error) ?? error);
}
