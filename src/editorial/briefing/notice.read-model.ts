import type { RecordKindName } from '../../catalogue/record/content-kind.js';
import { globalId } from '../../platform/graphql/global-id.js';
import type { Lookup } from '../../platform/read/loaders.js';
import {
  column,
  many,
  page,
  readModel,
  type PageField,
  type PageOrder,
  type ReadModel,
} from '../../platform/read/read-model.js';
import type { Statement } from '../../platform/read/statement.js';
import { idColumn } from '../../catalogue/record/record.read-model.js';
import { recordTypes } from '../../catalogue/record-types.js';
import { entityReadModel } from '../../platform/read/entity-read-model.js';
import { literal, sql, type Sql } from '../../platform/sql/sql.js';
import { ChangeSet } from '../change-set/change-set.entity.js';
import { Notice } from './notice.type.js';

const typeOf = (kind: RecordKindName): string => recordTypes[kind].type;

const noticeChangeReadModel: ReadModel = readModel('NoticeChange', {
  record: {
    kind: 'column',
    sql: (change) => sql`json_build_array(${change}.kind, ${change}.record_id)`,
    convert: ([kind, id]: [RecordKindName, string]) => globalId(typeOf(kind), id),
  },
  type: { kind: 'column', sql: (change) => sql`${change}.kind`, convert: typeOf },
  slug: column('slug'),
  title: {
    kind: 'text',
    sql: (change) => {
      const content = sql`coalesce(${change}.draft, ${change}.base)`;
      return sql`coalesce(${content} #> '{texts,03}', ${content} #> '{texts,02}', ${content} -> 'name', ${content} -> 'label')`;
    },
  },
  action: column('action'),
});

/** Days for which a notice remains listed after it took effect. */
const daysAfter = 14;

const acknowledgementsOf = (set: Sql): Sql =>
  sql`select from notice_acknowledgement a where a.change_set_id = ${set}.id`;

const isAcknowledged = (set: Sql, statement: Statement): Sql =>
  sql`exists (${acknowledgementsOf(set)} and a.actor = ${statement.bind(statement.readOptions.reader, 'text')})`;

export const noticeReadModel: ReadModel = entityReadModel(Notice, ChangeSet, {
  id: idColumn('Notice', sql`id`),
  takesEffectAt: 'publishedAt',
  changes: many(() => noticeChangeReadModel, {
    from: sql`change`,
    where: (change, set) => sql`${change}.change_set_id = ${set}.id`,
    orderBy: (change) => sql`${change}.kind, ${change}.slug`,
  }),
  acknowledged: { kind: 'column', sql: isAcknowledged },
  acknowledgements: {
    kind: 'column',
    sql: (set) => sql`(select count(*) from (${acknowledgementsOf(set)}) all_of_them)`,
  },
});

const isNotice = (set: Sql): Sql =>
  sql`${set}.for_agents and ${set}.status in ('SCHEDULED', 'PUBLISHED') and ${set}.published_at > now() - interval '${literal(daysAfter)} days'`;

export const noticeEntry: Lookup = {
  name: 'Notice by id',
  keyType: 'uuid',
  rows: { from: sql`change_set`, where: (set, id) => sql`${set}.id = ${id} and ${isNotice(set)}` },
};

/** Applies to notices requested by id as well. */
export const noticeCondition = isNotice(sql`s`);

const latestFirst: PageOrder = {
  name: 'Notice by moment',
  expressions: (set) => [sql`${set}.published_at`, sql`${set}.id`],
  types: ['timestamptz', 'uuid'],
  descending: true,
};

/** Notices by the reader's acknowledgement, or all; latest effect first. */
export const noticesPage: PageField = page(
  () => noticeReadModel,
  {
    from: sql`change_set`,
    where: (set, _, statement, { acknowledged }) => {
      if (typeof acknowledged !== 'boolean') return isNotice(set);
      return sql`${isNotice(set)} and ${isAcknowledged(set, statement)} = ${literal(acknowledged)}`;
    },
  },
  () => latestFirst,
);
