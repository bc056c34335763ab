import type { Bilingual } from '../i18n/bilingual.js';

/** Codes of user errors, on which callers branch, with their default messages. */
export const userErrorCodes = {
  NOT_FOUND: {
    de: 'Das gibt es nicht, oder es gehört nicht zu Ihrem Bereich. Prüfen Sie die Kennung.',
    en: 'It does not exist, or it lies outside your scope. Check the id.',
  },
  NOT_YOURS: {
    de: 'Das läge außerhalb Ihres Bereichs. Wählen Sie eine Ihrer Organisationseinheiten, oder bitten Sie die zuständige Redaktion.',
    en: 'That lies outside your scope. Choose one of your organisations, or ask the responsible editors.',
  },
  SLUG_TAKEN: {
    de: 'Dieser Kurzname ist vergeben. Wählen Sie einen anderen.',
    en: 'This slug is taken. Choose another one.',
  },
  IDENTIFIER_TAKEN: {
    de: 'Diesen Schlüssel hat ein anderer Datensatz, auch wenn er beendet oder erst geplant ist. Prüfen Sie den Schlüssel.',
    en: 'Another record has this key, even if it has ended or is scheduled. Check the key.',
  },
  INVALID_CONTENT: { de: 'Der Inhalt ist so nicht zulässig.', en: 'The content is invalid.' },
  QUALITY: { de: 'Ein Qualitätskriterium ist verletzt.', en: 'A quality criterion is not met.' },
  REVISION_CONFLICT: {
    de: 'Jemand anders hat dasselbe Feld inzwischen geändert. Vergleichen Sie beide Fassungen, und entscheiden Sie neu.',
    en: 'Somebody else has changed the same field. Compare both versions, and decide again.',
  },
  STALE_REVISION: {
    de: 'Der Entwurf ist inzwischen weiter, als Sie gesehen haben. Laden Sie ihn neu.',
    en: 'The draft is newer than the one you saw. Reload it.',
  },
  WRONG_STATUS: {
    de: 'In diesem Zustand des Änderungspakets ist das nicht möglich.',
    en: 'This is not possible in this state of the change set.',
  },
  FOUR_EYES: {
    de: 'Wer ein Änderungspaket verfasst hat, kann es nicht freigeben. Bitten Sie eine zweite Person.',
    en: 'Authors cannot approve their own change set. Ask a second person.',
  },
  FOUR_EYES_DATE: {
    de: 'Wer einen Termin zurückgenommen hat, setzt den neuen nicht allein. Bitten Sie eine zweite Person, oder geben Sie das Paket zurück.',
    en: 'Whoever unscheduled a set does not set its next date alone. Ask a second person, or return the set.',
  },
  APPROVAL_MISSING: {
    de: 'Seit der Freigabe gehört etwas davon auch anderen. Wer fehlt, steht in missingApprovals; deren Freigabe genügt.',
    en: 'Since the approval, others own some of it as well. missingApprovals tells whose approval is needed in addition.',
  },
  EMPTY_CHANGE_SET: { de: 'Das Änderungspaket ist leer.', en: 'The change set is empty.' },
  SCHEDULED_CHANGE_PENDING: {
    de: 'Für diesen Datensatz ist schon eine spätere Fassung geplant. Nehmen Sie den Plan erst zurück.',
    en: 'A later edition of this record is already scheduled. Unschedule it first.',
  },
  PERSONAL_DATA: {
    de: 'Der Text enthält anscheinend persönliche Angaben. Lassen Sie diese weg; gespeichert wurde nichts.',
    en: 'The text seems to contain personal data. Remove it; nothing was stored.',
  },
  BRIEFING_MISSING: {
    de: 'Für das Bürgertelefon fehlt die Unterrichtung. Schreiben Sie mit changeChangeSet, was sich ändert.',
    en: 'The briefing for agents is missing. Describe the change with changeChangeSet.',
  },
  TOO_SOON: {
    de: 'Das Bürgertelefon muss vorher unterrichtet sein. Wählen Sie einen späteren Zeitpunkt, oder begründen Sie die Eile.',
    en: 'Agents must be briefed beforehand. Choose a later moment, or give a reason for urgency.',
  },
  TIME_IS_PAST: { de: 'Der Zeitpunkt liegt in der Vergangenheit.', en: 'The moment is in the past.' },
  IN_USE: {
    de: 'Andere Datensätze verweisen darauf. Ändern Sie diese zuerst.',
    en: 'Other records refer to it. Change them first.',
  },
  KEY_REUSED: {
    de: 'Dieser Idempotenzschlüssel wurde schon für eine andere Anfrage benutzt. Nehmen Sie einen neuen.',
    en: 'This idempotency key was already used for another request. Use a new one.',
  },
} as const satisfies Record<string, Bilingual>;

export type UserErrorCode = keyof typeof userErrorCodes;

/** A user error: code, path in the input, message, and the three wordings of a conflict. */
export interface UserError {
  code: UserErrorCode;
  path: readonly string[];
  message: Bilingual;
  conflict?: { base: unknown; theirs: unknown; yours: unknown };
}

export const userError = (code: UserErrorCode, path: readonly string[] = [], detail?: Bilingual): UserError => ({
  code,
  path,
  message: detail ?? userErrorCodes[code],
});

/** Thrown in a mutation to roll it back and report its user errors. */
export class UserErrors extends Error {
  constructor(readonly userErrors: readonly UserError[]) {
    super(`refused: ${userErrors.map(({ code }) => code).join(', ')}`);
  }
}

export function refuseIf(userErrors: readonly UserError[]): void {
  if (userErrors.length > 0) throw new UserErrors(userErrors);
}

export const refuse = (code: UserErrorCode, path: readonly string[] = [], detail?: Bilingual): never => {
  throw new UserErrors([userError(code, path, detail)]);
};
