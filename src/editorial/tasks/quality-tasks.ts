import type { ContactChannelContent } from '../../catalogue/contact-channel/contact-channel.content.js';
import { deliver } from '../../platform/i18n/localized-text.js';
import { documentOf, historyOf, minorEdit } from '../quality/edition-history.js';
import { judge } from '../quality/judge.js';
import {
  qualityOfOrganisation,
  qualityOfService,
  type ReadFinding,
  type ReadReport,
} from '../quality/quality.read-model.js';
import type { JudgedKind } from '../../catalogue/record/quality/rule.js';
import { nothingAround, type EarlierContent } from '../../catalogue/record/quality/surroundings.js';
import type { ColumnField } from '../../platform/read/read-model.js';
import type { ReadOptions } from '../../platform/read/read-options.js';
import type { Statement } from '../../platform/read/statement.js';
import { literal, sql, word, type Sql } from '../../platform/sql/sql.js';
import { ownedEditions } from '../../catalogue/ownership/owned-editions.js';
import { taskOfRecord, type TaskSource } from '../../catalogue/task/record-task.js';
import { dueAfter, type OpenTask } from '../../catalogue/task/task.rules.js';
import { recordTypes } from '../../catalogue/record-types.js';

/** Maximum number of judged records per kind, longest in force first, because they are due first. */
const mostRecords = 1_000;

interface ReadChannel {
  document: ContactChannelContent | null;
  history: EarlierContent[];
  minor: boolean;
}

function channelReport({ document, history, minor }: ReadChannel, { languages, validOn }: ReadOptions): ReadReport {
  const found = document ? judge('contact-channels', document, { ...nothingAround(validOn), history, minor }) : [];
  const findings = found.map((one) => ({
    ...one,
    message: deliver({ ...one.message }, languages),
    fix: deliver({ ...one.fix }, languages),
  }));
  return { findings, must: 0, should: 0 };
}

const channelQuality: ColumnField = {
  kind: 'column',
  sql: (row) =>
    sql`json_build_object('document', ${documentOf(sql`contact_channel`, row)}, 'history', ${historyOf(sql`contact_channel`, row)}, 'minor', ${minorEdit(sql`contact_channel`, row)})`,
  convert: channelReport,
};

/** Fields of the quality reports; services and organisations use their public field. */
const reports: Record<JudgedKind, ColumnField> = {
  services: qualityOfService,
  organisations: qualityOfOrganisation,
  'contact-channels': channelQuality,
};

interface JudgedRow extends Record<string, unknown> {
  id: string;
  slug: string;
  owner: string | null;
  since: Date;
  content: unknown;
}

function statementOf(kind: JudgedKind, organisations: readonly string[] | null, statement: Statement): Sql {
  const { table } = recordTypes[kind];
  return sql`select e.${word(table)}_id as id, r.slug, k.owner, lower(e.in_force) as since, ${reports[kind].sql(sql`e`, statement)} as content
    from ${ownedEditions(kind, organisations, statement)} order by lower(e.in_force), e.${word(table)}_id limit ${literal(mostRecords)}`;
}

const findingTask = (kind: JudgedKind, row: JudgedRow, { rule, severity, path, message, fix }: ReadFinding): OpenTask =>
  taskOfRecord(kind, row, {
    kind: 'QUALITY',
    severity,
    rule,
    path,
    message: `${message.value} ${fix.value}`,
    due: dueAfter(row.since, severity),
  });

/** Tasks for findings on records of a kind. */
export async function qualityTasks(kind: JudgedKind, source: TaskSource): Promise<OpenTask[]> {
  const { organisations, readOptions, database, begin } = source;
  const statement = begin();
  const rows = await database.query<JudgedRow>(statementOf(kind, organisations, statement).text, statement.parameters);
  const convert = reports[kind].convert as (content: unknown, readOptions: ReadOptions) => ReadReport;
  return rows.flatMap((row) =>
    convert(row.content, readOptions).findings.map((finding) => findingTask(kind, row, finding)),
  );
}
