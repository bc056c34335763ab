import type { GraphQLResolveInfo } from 'graphql';
import { channelsOfServices } from '../../catalogue/service/channels-of-services.js';
import { isOnline } from '../../catalogue/service/service-filter.js';
import { organisationOnDay } from '../../catalogue/organisation/organisation-on-day.js';
import { organisationLookups, organisationReadModel } from '../../catalogue/organisation/organisation.read-model.js';
import { situationLookups, situationReadModel } from '../../catalogue/situation/situation.read-model.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import type { Lookup } from '../../platform/read/loaders.js';
import type { ReadOptions } from '../../platform/read/read-options.js';
import { planPath, type Plan } from '../../platform/read/plan/plan.js';
import type { ReadModel } from '../../platform/read/read-model.js';
import type { Statement } from '../../platform/read/statement.js';
import { sql, type Sql } from '../../platform/sql/sql.js';

/** Count of each value; situations and organisations by record id. */
export interface CountedFacets {
  audiences: { audience: string; count: number }[];
  situations: { id: string; count: number }[];
  channels: { kind: string; count: number }[];
  organisations: { id: string; count: number }[];
  online: { available: boolean; count: number }[];
}

const counted = (value: Sql, name: Sql, from: Sql, limit = sql``) => sql`(
  select coalesce(json_agg(f), '[]') from (
    select ${value} as ${name}, count(distinct hit.service_id)::int as count
    from hit join service_edition e using (edition_id) ${from} group by 1 order by 2 desc, 1 ${limit}) f)`;

/** SQL of one JSON object that counts over the rows of `hit`. */
export const facetsOf = (s: Statement): Sql => sql`json_build_object(
  'audiences', ${counted(sql`a`, sql`audience`, sql`cross join unnest(e.audiences) a`)},
  'situations', ${counted(sql`j.situation_id`, sql`id`, sql`join service_situation j using (edition_id)`, sql`limit 20`)},
  'channels', ${counted(sql`c.kind`, sql`kind`, sql`join (${channelsOfServices(sql`select h.service_id from hit h`, s)}) c on c.service_id = e.service_id`)},
  'organisations', ${counted(
    organisationOnDay(sql`r.organisation_id`, s),
    sql`id`,
    sql`join responsibility_edition r on r.service_id = e.service_id and r.organisation_id is not null and ${s.inForce(sql`r`)} and ${s.validToday(sql`r`)}`,
    sql`limit 20`,
  )},
  'online', ${counted(isOnline(sql`e`, s), sql`available`, sql``)})`;

interface NamedBy {
  field: string;
  readModel: ReadModel;
  entry: Lookup;
  counts: { id: string; count: number }[];
}

async function withRecords(
  { field, readModel, entry, counts }: NamedBy,
  plan: Plan | null,
  context: RequestContext,
  readOptions: ReadOptions,
): Promise<object[]> {
  const found = await Promise.all(
    counts.map(async ({ id, count }) => ({
      // Only the count is selected.
      [field]: plan ? await context.loaders.byKey(entry, id, plan, readOptions) : { __typename: readModel.type },
      count,
    })),
  );
  return found.filter((facet) => facet[field] !== null);
}

/** The selected facets; their records take one statement per kind. */
export async function readFacets(
  facets: CountedFacets,
  info: GraphQLResolveInfo,
  context: RequestContext,
  readOptions: ReadOptions,
): Promise<object> {
  const planOf = (list: string, field: string, readModel: ReadModel) =>
    planPath(info, 'ServiceSearch', ['facets', list, field], readModel);
  const [situations, organisations] = await Promise.all([
    withRecords(
      { field: 'situation', readModel: situationReadModel, entry: situationLookups.byId, counts: facets.situations },
      planOf('situations', 'situation', situationReadModel),
      context,
      readOptions,
    ),
    withRecords(
      {
        field: 'organisation',
        readModel: organisationReadModel,
        entry: organisationLookups.byId,
        counts: facets.organisations,
      },
      planOf('organisations', 'organisation', organisationReadModel),
      context,
      readOptions,
    ),
  ]);
  return { ...facets, situations, organisations };
}
