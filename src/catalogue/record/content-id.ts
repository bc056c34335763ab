import { Field, ID } from 'type-graphql';
import { globalId } from '../../platform/graphql/global-id.js';
import type { ColumnField } from '../../platform/read/read-model.js';
import type { ReadOptions } from '../../platform/read/read-options.js';
import { sql } from '../../platform/sql/sql.js';

/** Declares the id of an entry of a list: caches that know no id would merge lists by position. */
export const ContentId = (): PropertyDecorator =>
  Field(() => ID, {
    description: 'Inhaltskennung: tells entries apart in caches; it is new with each edition and is taken by no input.',
  });

/** The id of an entry: of all that its row says, in the reading that decides about its texts. */
export const contentId = (type: string): ColumnField => ({
  kind: 'column',
  sql: (row) => sql`md5(${row}::text)`,
  convert: (content: string, { reading }: ReadOptions) => globalId(type, content, reading),
});
