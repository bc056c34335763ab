import { partsOfTag } from '../../../platform/i18n/language-tag.js';
import type { LocalizedText } from '../../../platform/i18n/localized-text.js';
import type { ReadSource } from '../../../platform/read/read-source.js';
import { sql } from '../../../platform/sql/sql.js';
import { nameOf, type Name } from '../ranking/candidate.js';
import { periodOf, times, type Times } from '../vocabulary/in-force-times.js';
import { Directory, type Entry } from './directory.js';

type Wordings = Readonly<Record<string, unknown>>;

interface Row extends Times {
  kind: Entry['kind'];
  recordId: string;
  parentId: string | null;
  level: string | null;
  validFrom: string | null;
  validUntil: string | null;
  name: LocalizedText;
  others: (Wordings | null)[];
}

const statement = sql`
  select 'PLACE' as kind, e.place_id as "recordId", e.parent_id as "parentId", e.kind as level, ${times}, e.name,
    lower(e.valid)::text as "validFrom", upper(e.valid)::text as "validUntil", json_build_array(e.alternative_names) as others
  from place_edition e where not isempty(e.in_force)
  union all
  select 'ORGANISATION', e.organisation_id, e.parent_id, null, ${times}, e.name,
    lower(e.active)::text, upper(e.active)::text, json_build_array(e.short_name, e.alternative_names)
  from organisation_edition e where not isempty(e.in_force)`;

const wordsOf = (wording: unknown): string[] => {
  if (typeof wording === 'string') return [wording];
  if (Array.isArray(wording)) return wording.flatMap(wordsOf);
  return [(wording as { text: string }).text];
};

const namesOf = ({ name, others }: Row): Name[] =>
  [name, ...others].flatMap((texts, at) =>
    Object.entries(texts ?? {}).flatMap(([tag, wording]) =>
      wordsOf(wording).map((text) => nameOf(at === 0 ? 'TITLE' : 'SYNONYM', partsOfTag(tag).language, text)),
    ),
  );

/** Reads all places and offices that are, were or will be in force. */
export async function readDirectory(source: ReadSource): Promise<Directory> {
  const rows = await source.query<Row & Record<string, unknown>>(statement.text);
  return new Directory(
    rows.map((row) => ({
      kind: row.kind,
      recordId: row.recordId,
      label: row.name,
      names: namesOf(row),
      parentId: row.parentId,
      level: row.level,
      validFrom: row.validFrom,
      validUntil: row.validUntil,
      ...periodOf(row),
    })),
  );
}
