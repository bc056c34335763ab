import { recordContentKinds, type RecordKindName } from '../../catalogue/record/content-kind.js';
import type { Contents } from '../../catalogue/record/contents.js';
import { documentOf, historyOf, minorEdit } from '../quality/edition-history.js';
import { judge, looksBack } from '../quality/judge.js';
import {
  deliveredFinding,
  qualityOfOrganisation,
  qualityOfPlace,
  qualityOfService,
  type ReadFinding,
  type ReadReport,
} from '../quality/quality.read-model.js';
import { nothingAround, type EarlierContent } from '../../catalogue/record/quality/surroundings.js';
import type { ColumnField } from '../../platform/read/read-model.js';
import type { ReadOptions } from '../../platform/read/read-options.js';
import type { Statement } from '../../platform/read/statement.js';
import { joined, literal, sql, word, type Sql } from '../../platform/sql/sql.js';
import { ownedEditions } from '../../catalogue/ownership/owned-editions.js';
import { taskOfRecord, type TaskSource } from '../../catalogue/task/record-task.js';
import { dueAfter, type OpenTask } from '../../catalogue/task/task.rules.js';
import { recordTypes } from '../../catalogue/record-types.js';

/** Maximum number of judged records per kind, longest in force first, because they are due first. */
const mostRecords = 1_000;

interface ReadRecord {
  document: Contents[RecordKindName] | null;
  history: EarlierContent[];
  minor: boolean;
}

const reportOn =
  (kind: RecordKindName) =>
  ({ document, history, minor }: ReadRecord, { languages, validOn }: ReadOptions): ReadReport => {
    const found = document ? judge(kind, document, { ...nothingAround(validOn), history, minor }) : [];
    return { findings: found.map((one) => deliveredFinding(one, languages)), must: 0, should: 0 };
  };

/** The report on a record by itself, without what is around it. */
function qualityOf(kind: RecordKindName): ColumnField {
  const table = word(recordTypes[kind].table);
  const past = (row: Sql): Sql =>
    looksBack(kind)
      ? sql`'history', ${historyOf(table, row)}, 'minor', ${minorEdit(table, row)}`
      : sql`'history', '[]'::json, 'minor', false`;
  return {
    kind: 'column',
    sql: (row) => sql`json_build_object('document', ${documentOf(table, row)}, ${past(row)})`,
    convert: reportOn(kind),
  };
}

/** Kinds with a public field of their quality, which is read with what is around the record. */
const inPublic: { readonly [K in RecordKindName]?: ColumnField } = {
  services: qualityOfService,
  organisations: qualityOfOrganisation,
  places: qualityOfPlace,
};

const reports = new Map(recordContentKinds.map((kind) => [kind, inPublic[kind] ?? qualityOf(kind)]));

/** Kinds that one statement reads: those with surroundings each for itself, all others together. */
const readTogether: readonly (readonly RecordKindName[])[] = [
  ...recordContentKinds.filter((kind) => inPublic[kind]).map((kind) => [kind]),
  recordContentKinds.filter((kind) => !inPublic[kind]),
];

interface JudgedRow extends Record<string, unknown> {
  kind: RecordKindName;
  id: string;
  slug: string;
  owner: string | null;
  since: Date;
  content: unknown;
}

function judgedRows(kind: RecordKindName, organisations: readonly string[] | null, statement: Statement): Sql {
  const record = sql`e.${word(recordTypes[kind].table)}_id`;
  return sql`(select ${literal(kind)} as kind, ${record} as id, r.slug, k.owner, lower(e.in_force) as since,
      ${reports.get(kind)!.sql(sql`e`, statement)} as content
    from ${ownedEditions(kind, organisations, statement)} order by lower(e.in_force), ${record} limit ${literal(mostRecords)})`;
}

const findingTask = (row: JudgedRow, { rule, severity, path, message, fix }: ReadFinding): OpenTask =>
  taskOfRecord(row.kind, row, {
    kind: 'QUALITY',
    severity,
    rule,
    path,
    message: `${message.value} ${fix.value}`,
    due: dueAfter(row.since, severity),
  });

function tasksOf(row: JudgedRow, readOptions: ReadOptions): OpenTask[] {
  const convert = reports.get(row.kind)!.convert as (content: unknown, readOptions: ReadOptions) => ReadReport;
  return convert(row.content, readOptions).findings.map((finding) => findingTask(row, finding));
}

/** Tasks for findings on records. The number of statements does not depend on the number of kinds. */
export async function qualityTasks({ organisations, readOptions, database, begin }: TaskSource): Promise<OpenTask[]> {
  const found: OpenTask[] = [];
  for (const kinds of readTogether) {
    const statement = begin();
    const rows = kinds.map((kind) => judgedRows(kind, organisations, statement));
    const read = await database.query<JudgedRow>(joined(rows, ' union all ').text, statement.parameters);
    found.push(...read.flatMap((row) => tasksOf(row, readOptions)));
  }
  return found;
}
