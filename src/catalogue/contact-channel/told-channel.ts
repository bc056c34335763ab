import type { Statement } from '../../platform/read/statement.js';
import { sql, type Sql } from '../../platform/sql/sql.js';
import { isActiveOrNone } from '../organisation/organisation-on-day.js';

/** Condition: the reader is told of the channel on the day: it is in force, valid and visible, and its organisation active. */
export const isTold = (channel: Sql, statement: Statement): Sql =>
  sql`${statement.inForce(channel)} and ${statement.validToday(channel)} and ${statement.visible(channel)}
    and ${isActiveOrNone(sql`${channel}.organisation_id`, statement)}`;
