import { checkTexts } from './text.checks.js';
import { sentences } from '../../../platform/i18n/bilingual.js';
import { isBlank } from '../../../platform/i18n/plain-text.js';
import type { LocalizedText } from '../../../platform/i18n/localized-text.js';
import { userError, refuse, refuseIf, type UserError } from '../../../platform/mutation/user-error.js';

/** Texts outside records are plain and follow the same rules. */
function checkPlain(field: string, text: string): void {
  const userErrors: UserError[] = [];
  checkTexts(text, (_path, cause, remedy) => {
    userErrors.push(userError('INVALID_CONTENT', [field], sentences(cause, remedy)));
  });
  refuseIf(userErrors);
}

/** Rejects an editor's text that is empty, too long or not plain. */
export function checkWords(field: string, text: string, most = 5_000): void {
  const isEmpty = isBlank(text);
  if (isEmpty || text.length > most) {
    refuse('INVALID_CONTENT', [field], {
      de: `Hier gehören 1 bis ${most} Zeichen hin; es sind ${isEmpty ? 0 : text.length}.`,
      en: `The text must have 1 to ${most} characters; it has ${isEmpty ? 0 : text.length}.`,
    });
  }
  checkPlain(field, text);
}

/** The same for a localised text. */
export function checkWordings(field: string, texts: LocalizedText | null, most?: number): void {
  for (const wording of Object.values(texts ?? {}))
    checkWords(field, typeof wording === 'string' ? wording : wording.text, most);
}
