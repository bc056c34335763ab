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
import { recordTypes } from '../../catalogue/record-types.js';
import { entityReadModel } from '../../platform/read/entity-read-model.js';
import { ChangeSet } from '../change-set/change-set.entity.js';
import { Notice } from './notice.type.js';

const typeOf = (kind: RecordKindName): string => recordTypes[kind].type;

const noticeChangeReadModel: ReadModel = readModel('NoticeChange', {
  record: {
    kind: 'column',
    sql: (change) => `json_build_array(${change}.kind, ${change}.record_id)`,
    convert: ([kind, id]: [RecordKindName, string]) => globalId(typeOf(kind), id),
  },
  type: { kind: 'column', sql: (change) => `${change}.kind`, convert: typeOf },
  slug: column('slug'),
  title: {
    kind: 'text',
    sql: (change) => {
      const content = `coalesce(${change}.draft, ${change}.base)`;
      return `coalesce(${content} #> '{texts,03}', ${content} #> '{texts,02}', ${content} -> 'name', ${content} -> 'label')`;
    },
  },
  action: column('action'),
});

/** Days for which a notice remains listed after it took effect. */
const daysAfter = 14;

const acknowledgementsOf = (set: string): string =>
  `select from notice_acknowledgement a where a.change_set_id = ${set}.id`;

const isAcknowledged = (set: string, statement: Statement): string =>
  `exists (${acknowledgementsOf(set)} and a.actor = ${statement.bind(statement.readOptions.reader, 'text')})`;

export const noticeReadModel: ReadModel = entityReadModel(Notice, ChangeSet, {
  takesEffectAt: 'publishedAt',
  changes: many(() => noticeChangeReadModel, {
    from: 'change',
    where: (change, set) => `${change}.change_set_id = ${set}.id`,
    orderBy: (change) => `${change}.kind, ${change}.slug`,
  }),
  acknowledged: { kind: 'column', sql: isAcknowledged },
  acknowledgements: { kind: 'column', sql: (set) => `(select count(*) from (${acknowledgementsOf(set)}) all_of_them)` },
});

const isNotice = (set: string): string =>
  `${set}.for_agents and ${set}.status in ('SCHEDULED', 'PUBLISHED') and ${set}.published_at > now() - interval '${daysAfter} days'`;

export const noticeEntry: Lookup = {
  name: 'Notice by id',
  keyType: 'uuid',
  rows: { from: 'change_set', where: (set, id) => `${set}.id = ${id} and ${isNotice(set)}` },
};

/** Applies to notices requested by id as well. */
export const noticeCondition = isNotice('s');

const latestFirst: PageOrder = {
  name: 'Notice by moment',
  expressions: (set) => [`${set}.published_at`, `${set}.id`],
  types: ['timestamptz', 'uuid'],
  descending: true,
};

/** Notices by the reader's acknowledgement, or all; latest effect first. */
export const noticesPage: PageField = page(
  () => noticeReadModel,
  {
    from: 'change_set',
    where: (set, _, statement, { acknowledged }) => {
      if (typeof acknowledged !== 'boolean') return isNotice(set);
      return `${isNotice(set)} and ${isAcknowledged(set, statement)} = ${acknowledged}`;
    },
  },
  () => latestFirst,
);
