import type { ClientBase } from 'pg';
import { namedWithSlug } from '../../catalogue/record/content-name.js';
import type { RecordKindName } from '../../catalogue/record/content-kind.js';
import { recordWithSlug, type LastState } from '../../catalogue/record/write/record-state.js';
import type { Bilingual } from '../../platform/i18n/bilingual.js';
import { userError, type UserError } from '../../platform/mutation/user-error.js';

type Taken = Pick<LastState, 'document' | 'hasEnded'>;

const wordingOf = ({ document, hasEnded }: Taken): Bilingual => {
  const named = namedWithSlug(document);
  return hasEnded
    ? {
        de: `Diesen Kurznamen hat ein beendeter Datensatz: ${named}. Der Kurzname führt dorthin weiter. Wählen Sie einen anderen, oder nehmen Sie den Datensatz mit restoreEdition wieder auf.`,
        en: `An ended record has this slug: ${named}. The slug still leads there. Choose another one, or bring the record back with restoreEdition.`,
      }
    : {
        de: `Diesen Kurznamen hat ein anderer Datensatz: ${named}. Wählen Sie einen anderen.`,
        en: `Another record has this slug: ${named}. Choose another one.`,
      };
};

/** Says who has the slug. */
export const slugTaken = (path: readonly string[], known: Taken): UserError =>
  userError('SLUG_TAKEN', path, wordingOf(known));

/** Says who has the slug of a new record, if somebody has. */
export async function slugErrors(
  client: ClientBase,
  kind: RecordKindName,
  slug: string,
  path: readonly string[],
): Promise<UserError[]> {
  const known = await recordWithSlug(client, kind, slug);
  return known ? [slugTaken(path, known)] : [];
}
