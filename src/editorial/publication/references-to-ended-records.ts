import type { ClientBase } from 'pg';
import { literal, sql, word } from '../../platform/sql/sql.js';
import { recordContentKinds } from '../../catalogue/record/content-kind.js';
import { findReferences } from '../../catalogue/record/check/find-references.js';
import type { ChangeRow } from '../change-set/change-repository.js';
import { userError, type UserError } from '../../platform/mutation/user-error.js';
import { recordTypes } from '../../catalogue/record-types.js';
import { contentOf } from '../../catalogue/record/content-of.js';
import type { RecordWithKind } from './record-with-kind.js';

/** References that may name an ended record, because they lead to related records only. */
const harmless: readonly unknown[] = ['succeededBy', 'related'];

const refersTo =
  ({ kind, slug }: ChangeRow) =>
  (other: RecordWithKind): boolean =>
    findReferences(other.kind, contentOf(other.kind, other.content)).some(
      (reference) => reference.kind === kind && reference.key === slug && !harmless.includes(reference.path[0]),
    );

const mentioning = recordContentKinds
  .map((kind) => {
    const { table } = recordTypes[kind];
    return sql`select ${literal(kind)} as kind, d.document as content
      from edition_document d join ${word(table)}_edition e on e.edition_id = d.edition_id
      where d.kind = ${literal(table)} and (upper_inf(e.in_force) or upper(e.in_force) > $3::timestamptz)
        and d.record_id <> all($2)
        and exists (select from unnest($1::text[]) as slug where strpos(d.document::text, to_json(slug)::text) > 0)`
      .text;
  })
  .join(' union all ');

/** Records in force or scheduled at a moment whose content has one of the slugs somewhere; `besides` are left out. */
export async function recordsMentioning(
  client: ClientBase,
  slugs: readonly string[],
  { besides, moment }: { besides: readonly string[]; moment: string },
): Promise<RecordWithKind[]> {
  return (await client.query<RecordWithKind>(mentioning, [slugs, besides, moment])).rows;
}

/** Endings at a moment, with the other changes of the publication. */
interface EndingTogether {
  ending: readonly ChangeRow[];
  drafted: readonly RecordWithKind[];
  changed: readonly string[];
  moment: string;
}

function referenceError({ slug }: ChangeRow, referring: readonly RecordWithKind[]): UserError {
  const slugs = referring
    .slice(0, 5)
    .map(({ content }) => content.slug)
    .join(', ');
  return userError('IN_USE', ['changes', slug], {
    de: `Andere Datensätze verweisen darauf: ${slugs}. Ändern oder beenden Sie diese im selben Änderungspaket.`,
    en: `Other records refer to it: ${slugs}. Change or end them in the same change set.`,
  });
}

/** Rejects endings that would leave references from records in force. */
export async function referencesToEndedRecords(
  client: ClientBase,
  { ending, drafted, changed, moment }: EndingTogether,
): Promise<UserError[]> {
  if (ending.length === 0) return [];
  const slugs = ending.map(({ slug }) => slug);
  const rows = await recordsMentioning(client, slugs, { besides: changed, moment });
  return ending.flatMap((change) => {
    const referring = [...drafted, ...rows].filter(refersTo(change));
    return referring.length > 0 ? referenceError(change, referring) : [];
  });
}
