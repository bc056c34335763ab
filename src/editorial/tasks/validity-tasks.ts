import type { Language } from '../../platform/i18n/message-language.js';
import { literal, sql, word } from '../../platform/sql/sql.js';
import { ownedEditions } from '../../catalogue/ownership/owned-editions.js';
import type { RecordKindName } from '../../catalogue/record/content-kind.js';
import { taskOfRecord, type TaskSource } from '../../catalogue/task/record-task.js';
import type { OpenTask } from '../../catalogue/task/task.rules.js';
import { recordTypes } from '../../catalogue/record-types.js';

const daysAhead = 60;

const mostRecords = 1_000;

const worded: Record<Language, (until: string) => string> = {
  de: (until) => `Die Gültigkeit endet am ${until}. Verlängern oder beenden Sie den Datensatz.`,
  en: (until) => `The validity ends on ${until}. Extend or end the record.`,
};

interface EndingRow extends Record<string, unknown> {
  id: string;
  slug: string;
  owner: string | null;
  until: string;
}

/** Tasks for records whose validity ends soon. */
export async function validityTasks(kind: RecordKindName, source: TaskSource, language: Language): Promise<OpenTask[]> {
  const statement = source.begin();
  const { table, validityColumn = 'valid' } = recordTypes[kind];
  const last = sql`upper(e.${word(validityColumn)}) - 1`;
  const rows = await source.database.query<EndingRow>(
    sql`select e.${word(table)}_id as id, r.slug, k.owner, to_char(${last}, 'YYYY-MM-DD') as until
     from ${ownedEditions(kind, source.organisations, statement)}
       and ${last} between ${statement.day()} and ${statement.day()} + ${literal(daysAhead)}
     order by ${last}, e.${word(table)}_id limit ${literal(mostRecords)}`.text,
    statement.parameters,
  );
  return rows.map((row) =>
    taskOfRecord(kind, row, {
      kind: 'VALIDITY',
      severity: 'MUST',
      message: worded[language](row.until),
      due: row.until,
    }),
  );
}
