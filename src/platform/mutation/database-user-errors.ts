import { DatabaseError } from 'pg';
import { userError, type UserError, type UserErrorCode } from './user-error.js';

const byConstraint: Record<string, UserErrorCode> = {
  change_set_four_eyes: 'FOUR_EYES',
  change_set_rescheduled_by_another: 'FOUR_EYES_DATE',
  change_set_is_draft: 'WRONG_STATUS',
  external_identifier_leads_to_one: 'IDENTIFIER_TAKEN',
  place_ars_leads_on: 'IDENTIFIER_TAKEN',
  place_ars_unambiguous: 'IDENTIFIER_TAKEN',
  place_ars_unambiguous_beside_land: 'IDENTIFIER_TAKEN',
};

/** SQLSTATE class 23: constraint violation; class 22: value that cannot be stored, such as U+0000 or an overflow. */
const refusable = /^(23...|22001|22003|22008|22021|22P05)$/;

/** Maps a database error to user errors; null when the editor did not cause it. */
export function userErrorsOf(error: unknown): UserError[] | null {
  if (!(error instanceof DatabaseError) || !refusable.test(error.code ?? '')) return null;
  const code = byConstraint[error.constraint ?? ''];
  if (code) return [userError(code)];
  const rule = error.constraint ?? error.table ?? 'rule';
  return [
    userError('INVALID_CONTENT', [], {
      de: `Die Datenbank lässt das nicht zu (Regel ${rule}). Prüfen Sie Zeiträume, Beträge und Verweise.`,
      en: `The database rejects this (rule ${rule}). Check periods, amounts and references.`,
    }),
  ];
}
