import { p } from '@mikro-orm/core';

const governmentLevels = ['FEDERAL', 'STATE', 'MUNICIPAL'] as const;

/** Column of the level that lays down a figure or a law, or of which a source speaks. */
export const governmentLevel = p.enum(governmentLevels).nullable();

/** Columns of something that names its own source. */
export const sourceColumns = {
  source: p.text().nullable(),
  sourceAddress: p.text().nullable(),
  seenOn: p.date().nullable(),
  readOn: p.date().nullable(),
};

/** Columns of a figure that some level of government lays down. */
export const evidenceColumns = {
  ...sourceColumns,
  level: governmentLevel,
};
