import type { RecordKindName } from '../record/content-kind.js';
import { globalId } from '../../platform/graphql/global-id.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import type { ReadDatabase } from '../../platform/read/read-database.js';
import type { ReadOptions } from '../../platform/read/read-options.js';
import { dayInBremen } from '../../platform/clock/bremen-clock.rules.js';
import type { Statement } from '../../platform/read/statement.js';
import type { OpenTask } from './task.rules.js';
import { recordTypes } from '../record-types.js';

/** Context of finding tasks. */
export interface TaskSource {
  database: ReadDatabase;
  readOptions: ReadOptions;
  begin(): Statement;
  /** Organisation ids whose tasks are collected; null for all. */
  organisations: readonly string[] | null;
}

/** Finds the open tasks of one kind; `app/modules.ts` lists those that other rooms bring. */
export type FindTasks = (source: TaskSource, context: RequestContext) => Promise<OpenTask[]>;

interface TaskRow {
  id: string;
  slug: string;
  /** First owner of the record. */
  owner: string | null;
}

type Said = Pick<OpenTask, 'kind' | 'severity' | 'message'> &
  Partial<Pick<OpenTask, 'rule' | 'path' | 'report'>> & { due: Date | string };

export function taskOfRecord(kind: RecordKindName, { id, slug, owner }: TaskRow, said: Said): OpenTask {
  const type = recordTypes[kind].type;
  return {
    rule: null,
    path: [],
    ...said,
    due: typeof said.due === 'string' ? said.due : dayInBremen(said.due),
    record: globalId(type, id),
    type,
    slug,
    changeSet: null,
    organisation: owner && globalId('Organisation', owner),
  };
}
