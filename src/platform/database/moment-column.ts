import { p } from '@mikro-orm/core';

/** Column of a point in time. */
export const momentColumn = p.datetime().columnType('timestamptz');
