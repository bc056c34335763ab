import type { ClientBase } from 'pg';
import { seededId } from '../../catalogue/record/record-id.js';
import type { ResponsibilityContent } from '../../catalogue/responsibility/responsibility.content.js';
import { Overlaps, responsibilityKey } from '../../catalogue/record/check/overlaps.js';
import { userError, type UserError } from '../../platform/mutation/user-error.js';
import { contentOf } from '../../catalogue/record/content-of.js';
import type { RecordWithKind } from './record-with-kind.js';

const othersSql = `
  select d.document from edition_document d join responsibility_edition e on e.edition_id = d.edition_id
  where d.kind = 'responsibility' and e.service_id = any($1) and d.record_id <> all($2)
    and (upper_inf(e.in_force) or upper(e.in_force) > $3::timestamptz)`;

/** Rejects responsibilities that exist already for an overlapping period. */
export async function responsibilityClashes(
  client: ClientBase,
  drafted: readonly RecordWithKind[],
  changed: readonly string[],
  moment: string,
): Promise<UserError[]> {
  const responsibilities = drafted
    .filter(({ kind }) => kind === 'responsibilities')
    .map(({ content }) => contentOf('responsibilities', content));
  if (responsibilities.length === 0) return [];
  const services = responsibilities.map(({ service }) => seededId('SERVICE', service));
  const { rows } = await client.query<{ document: ResponsibilityContent }>(othersSql, [services, changed, moment]);
  const laidDown = new Overlaps();
  for (const { document } of rows) laidDown.add(responsibilityKey(document), document.valid, { file: document.slug });
  return responsibilities.flatMap((own) => {
    const other = laidDown.add(responsibilityKey(own), own.valid, { file: own.slug });
    if (!other) return [];
    return userError('INVALID_CONTENT', ['changes', own.slug, 'valid'], {
      de: `Dieselbe Zuständigkeit steht schon in ${other.file}, für einen überlappenden Zeitraum. Beenden Sie die eine, bevor die andere beginnt.`,
      en: `The same responsibility already exists in ${other.file} for an overlapping period. End one before the other begins.`,
    });
  });
}
