import { DatabaseError } from 'pg';
import { obstacle, type Obstacle, type UserErrorCode } from './user-error.js';

const byConstraint: Record<string, UserErrorCode> = {
  change_set_four_eyes: 'FOUR_EYES',
  change_set_is_draft: 'WRONG_STATUS',
};

/** Class 23 of SQLSTATE: what is refused contradicts what the database keeps true. */
const integrity = /^23/;

/** What a refusal of the database means to an editor; null when it is our fault and not theirs. */
export function obstaclesOf(error: unknown): Obstacle[] | null {
  if (!(error instanceof DatabaseError) || !integrity.test(error.code ?? '')) return null;
  const code = byConstraint[error.constraint ?? ''];
  if (code) return [obstacle(code)];
  const rule = error.constraint ?? error.table ?? 'rule';
  return [
    obstacle('INVALID_CONTENT', [], {
      de: `Die Datenbank lässt das nicht zu (Regel ${rule}). Prüfen Sie Zeiträume, Beträge und Verweise.`,
      en: `The database does not take this (rule ${rule}). Check periods, amounts and references.`,
    }),
  ];
}
