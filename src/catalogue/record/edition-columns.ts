import { p } from '@mikro-orm/core';

/** Columns of every edition: number, period in force (empty for a draft), and hash. */
export const editionColumns = {
  editionId: p.bigint('string').primary().autoincrement(),
  inForce: p.string().columnType('tstzrange').default('empty'),
  contentHash: p.text(),
};

/** Primary key of parts that are referenced or may occur repeatedly. */
export const partId = p.bigint('string').primary().autoincrement();

/** Validity in the real world (valid time), independent of when it was recorded. */
export const validity = p.string().columnType('daterange').default('(,)');
