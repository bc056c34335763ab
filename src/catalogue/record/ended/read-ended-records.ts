import { globalId } from '../../../platform/graphql/global-id.js';
import { deliver, type DeliveredText, type LocalizedText } from '../../../platform/i18n/localized-text.js';
import type { ReadOptions } from '../../../platform/read/read-options.js';
import type { ReadSource } from '../../../platform/read/read-source.js';
import { Statement } from '../../../platform/read/statement.js';
import { joined, literal, sql, word, type Sql } from '../../../platform/sql/sql.js';
import { recordTypes } from '../../record-types.js';
import { namesIn } from '../content-name.js';
import type { RecordKindName } from '../content-kind.js';
import type { RecordContent } from '../record-content.js';
import { storedText } from '../write/stored-values.js';
import type { AskedRecord } from './ended-ref.js';
import { EndingAction } from './ended-record.type.js';

interface StoredEnding extends Record<string, unknown> {
  asked: number;
  id: string;
  slug: string;
  endedAt: Date;
  action: EndingAction | null;
  explanation: LocalizedText | null;
  successor: string | null;
  document: RecordContent | null;
}

/** A record that has ended, as GraphQL returns it. */
export interface ReadEndedRecord {
  __typename: 'EndedRecord';
  id: string;
  type: string;
  slug: string;
  name: DeliveredText | null;
  endedAt: Date;
  action: EndingAction | null;
  explanation: DeliveredText | null;
  /** The record in force that took its place, over several successions. */
  successor: { type: string; recordId: string } | null;
}

/** SQL: the record in force that took the place of another, over several successions; null when there is none. */
function standingFor(record: Sql, kind: RecordKindName, statement: Statement): Sql {
  const table = recordTypes[kind].table;
  const [line, next, edition] = [statement.alias(), statement.alias(), statement.alias()];
  const isInForce = (id: Sql): Sql =>
    sql`exists (select from ${word(table)}_edition ${edition} where ${edition}.${word(table)}_id = ${id} and ${statement.inForce(edition)})`;
  return sql`(with recursive ${line} (id, distance) as (
      select ${record}, 0
      union all
      select ${next}.successor_id, ${line}.distance + 1 from ${line} cross join lateral (
        select n.successor_id from record_ending n where n.record_id = ${line}.id and n.ended_at <= ${statement.moment()}
        order by n.ended_at desc limit 1) ${next}
      where ${next}.successor_id is not null and ${line}.distance < 20 and not ${isInForce(sql`${line}.id`)}
    ) select ${line}.id from ${line} where ${isInForce(sql`${line}.id`)} order by ${line}.distance limit 1)`;
}

/** SQL: the endings of some records of one kind, at the moment of the read options. */
function endingsOf(kind: RecordKindName, asked: readonly Sql[], statement: Statement): Sql {
  const { table, recordKind } = recordTypes[kind];
  const [key, record, last] = [statement.alias(), statement.alias(), statement.alias()];
  const given = asked.map((id, index) => sql`(${literal(index)}, ${id})`);
  const visible = kind === 'contact-channels' ? statement.visible(last) : sql`true`;
  return sql`select ${key}.asked, ${record}.id, ${record}.slug, upper(${last}.in_force) as "endedAt", n.action, n.explanation,
      ${standingFor(sql`${record}.id`, kind, statement)} as successor, d.document
    from (values ${joined(given, ', ')}) ${key} (asked, id)
    join record ${record} on ${record}.id = ${key}.id and ${record}.kind = ${literal(recordKind)}
    cross join lateral (select e.* from ${word(table)}_edition e where e.${word(table)}_id = ${record}.id
      and not isempty(e.in_force) and lower(e.in_force) <= ${statement.moment()} order by lower(e.in_force) desc limit 1) ${last}
    left join record_ending n on n.record_id = ${record}.id and n.ended_at = upper(${last}.in_force)
    left join edition_document d on d.kind = ${literal(table)} and d.edition_id = ${last}.edition_id
    where upper(${last}.in_force) <= ${statement.moment()} and ${visible}`;
}

function delivered(kind: RecordKindName, ending: StoredEnding, { languages, reading }: ReadOptions): ReadEndedRecord {
  const { id, slug, endedAt, action, explanation, successor, document } = ending;
  const { type } = recordTypes[kind];
  const names = document && action !== EndingAction.REMOVE ? storedText(namesIn(document))! : {};
  return {
    __typename: 'EndedRecord',
    id: globalId(type, id, reading),
    type,
    slug,
    name: Object.keys(names).length > 0 ? deliver(names, languages) : null,
    endedAt,
    action,
    explanation: explanation && deliver(explanation, languages),
    successor: successor === null ? null : { type, recordId: successor },
  };
}

async function readKind(
  kind: RecordKindName,
  asked: readonly { record: AskedRecord; index: number }[],
  readOptions: ReadOptions,
  source: ReadSource,
): Promise<[number, ReadEndedRecord][]> {
  const statement = new Statement(readOptions);
  const ids = asked.map(({ record }) => record.idIn(statement));
  const { text } = endingsOf(kind, ids, statement);
  const rows = await source.query<StoredEnding>(text, statement.parameters);
  return rows.map((row) => [asked[row.asked]!.index, delivered(kind, row, readOptions)]);
}

/** What has become of records, in their order, in one statement for each kind; null for one that has not ended. */
export async function readEndedRecords(
  records: readonly AskedRecord[],
  readOptions: ReadOptions,
  source: ReadSource,
): Promise<(ReadEndedRecord | null)[]> {
  const found = new Map<number, ReadEndedRecord>();
  for (const kind of new Set(records.map((record) => record.kind))) {
    const ofKind = records.flatMap((record, index) => (record.kind === kind ? [{ record, index }] : []));
    for (const [index, ended] of await readKind(kind, ofKind, readOptions, source)) found.set(index, ended);
  }
  return records.map((_, index) => found.get(index) ?? null);
}
