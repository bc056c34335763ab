import { boundedMoment } from '../../platform/clock/asked-moment.js';
import type { ColumnField } from '../../platform/read/read-model.js';
import type { Given } from '../../platform/read/plan/given.js';
import type { ReadOptions } from '../../platform/read/read-options.js';
import type { Statement } from '../../platform/read/statement.js';
import { sql, type Sql } from '../../platform/sql/sql.js';
import { placesAround, type AskedPlace } from '../place/place-ref.js';
import { concernsOnlineService } from './disruption-scope.js';
import type { OnlineServiceFacts } from './online-service-state.rules.js';

/** Facts from which the state of an online service is told. */
export interface KnownState extends OnlineServiceFacts {
  readOptions: ReadOptions;
}

/** How many disruptions are looked at: what lasts, and what ended last. */
const most = sql`50`;

const endedAt = (disruption: Sql): Sql => sql`(select ended_at from disruption where id = ${disruption}.disruption_id)`;

/** What had begun at the moment, as it is announced at the moment of the read options. */
function announcedOf(row: Sql, { at, place }: { at: Sql; place: Sql | null }, statement: Statement): Sql {
  const [edition, latest] = [statement.alias(), statement.alias()];
  return sql`(select coalesce(json_agg(json_build_object('id', ${latest}.disruption_id, 'severity', ${latest}.severity,
      'from', lower(${latest}.during), 'until', upper(${latest}.during),
      'isEnded', coalesce(${endedAt(latest)} = upper(${latest}.during), false), 'isTold', ${statement.visible(latest)},
      'serviceId', ${latest}.service_id, 'placeId', ${latest}.place_id,
      'isHere', ${place ? sql`${latest}.place_id in (${place})` : sql`null`},
      'title', ${latest}.title, 'alternative', ${latest}.alternative)), '[]')
    from (select ${edition}.* from disruption_edition ${edition}
      where ${concernsOnlineService(edition, row)} and ${edition}.in_force @> ${statement.moment()}
        and ${edition}.severity <> 'INFO' and lower(${edition}.during) <= ${at}
      order by upper(${edition}.during) desc nulls first, ${edition}.disruption_id limit ${most}) ${latest})`;
}

function outagesOf(row: Sql, at: Sql, statement: Statement): Sql {
  const outage = statement.alias();
  return sql`(select coalesce(json_agg(json_build_object('from', lower(${outage}.during), 'until', upper(${outage}.during),
      'description', ${outage}.description)), '[]')
    from outage ${outage} where ${outage}.edition_id = ${row}.edition_id and lower(${outage}.during) <= ${at})`;
}

const checkOf = (row: Sql): Sql => sql`case when ${row}.working_check_on is not null then json_build_object(
    'on', ${row}.working_check_on, 'source', ${row}.working_check_source, 'address', ${row}.working_check_address) end`;

/** The facts at a moment, as they are known at the moment of the read options, which is meant where none is given. */
function factsOf(row: Sql, asked: { at: Date | Given | null; place: AskedPlace | null }, statement: Statement): Sql {
  const at = asked.at ? statement.bind(asked.at, 'timestamptz') : statement.moment();
  const place = asked.place && placesAround(asked.place, statement);
  return sql`json_build_object('at', ${at}, 'knownAt', ${statement.moment()}, 'check', ${checkOf(row)},
    'announced', ${announcedOf(row, { at, place }, statement)}, 'outages', ${outagesOf(row, at, statement)})`;
}

const known = (facts: OnlineServiceFacts, readOptions: ReadOptions): KnownState => ({ ...facts, readOptions });

/** The state of the whole online service, at the moment of the argument. */
export const onlineServiceState: ColumnField = {
  kind: 'column',
  sql: (row, statement, args) => {
    const at = args?.['at'] as Date | null | undefined;
    return factsOf(row, { at: at ? boundedMoment('at', at) : null, place: null }, statement);
  },
  convert: known,
};

/** The same in a case: at a moment and, where one is asked about, for a place. */
export const onlineServiceStateIn = (asked: { at: Given; place: AskedPlace | null }): ColumnField => ({
  kind: 'column',
  sql: (row, statement) => factsOf(row, asked, statement),
  convert: known,
});
