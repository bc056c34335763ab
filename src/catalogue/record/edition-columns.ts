import { p } from '@mikro-orm/core';

/** What every edition has: its number, the period in which everybody reads it (empty while a draft), and its hash. */
export const editionColumns = {
  editionId: p.bigint('string').primary().autoincrement(),
  inForce: p.string().columnType('tstzrange').default('empty'),
  contentHash: p.text(),
};

/** A part of an edition that others refer to, or that may stand there twice, has a number of its own. */
export const partId = p.bigint('string').primary().autoincrement();

/** The days on which something holds in the world, whatever we knew about it at that time. */
export const validity = p.string().columnType('daterange').default('(,)');
