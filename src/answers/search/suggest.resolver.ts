import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import { refuseUnknownPlace } from '../../catalogue/place/known-place.js';
import { PlaceRef, placesNamedBy } from '../../catalogue/place/place-ref.js';
import { serviceLookups, serviceReadModel } from '../../catalogue/service/service.read-model.js';
import { RequestContext } from '../../platform/graphql/request-context.js';
import { ReadContext, readOptionsOf } from '../../platform/graphql/read-context.js';
import { badInput } from '../../platform/errors/errors.js';
import { planPath } from '../../platform/read/plan.js';
import { Statement } from '../../platform/read/statement.js';
import { Suggestion } from './search.type.js';
import { ReadContextArg } from '../../platform/graphql/read-arguments.js';
import { sql } from '../../platform/sql/sql.js';

const longestPrefix = 100;
const mostSuggestions = 20;

interface SuggestedRow {
  serviceId: string;
  text: string;
  language: string;
  field: string;
  /** Number of places that the reference matches; null when none was given. */
  places: number | null;
}

@Resolver()
export class SuggestResolver {
  @Query(() => [Suggestion], {
    description:
      'Suchvorschläge: names of services that go on from what is being typed, one for each service; those of the place first.',
  })
  async suggest(
    @Arg('prefix', () => String, { description: 'Eingabe: what has been typed so far; at most 100 characters.' })
    prefix: string,
    @Arg('place', () => PlaceRef, { nullable: true, description: 'Gebiet: what is offered there comes first.' })
    place: PlaceRef | null,
    @Arg('first', () => Int, { defaultValue: 8, description: 'Anzahl: how many at most, 1 to 20.' }) first: number,
    @ReadContextArg()
    readContext: ReadContext | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object[]> {
    if (prefix.length > longestPrefix)
      throw badInput(`prefix has ${prefix.length} characters; at most ${longestPrefix} are allowed`);
    if (first < 1 || first > mostSuggestions) throw badInput(`first is ${first}; expected 1 to ${mostSuggestions}`);
    const readOptions = readOptionsOf(readContext, context);
    const s = new Statement(readOptions);
    const named = place ? sql`array(${placesNamedBy(place, s)})` : sql`null::uuid[]`;
    const lineage = place ? sql`search_lineage(asked.places, ${s.moment()})` : sql`null`;
    const rows = await context.sourceOf(readOptions).query<SuggestedRow & Record<string, unknown>>(
      sql`with asked (places) as materialized (select ${named})
       select e.service_id as "serviceId", g.content as text, g.language, g.field, cardinality(asked.places) as places
       from asked cross join search_suggest(${s.bind(prefix.normalize('NFC'), 'text')}, ${s.moment()}, ${lineage}, ${s.bind(first, 'int')}) with ordinality g
       join service_edition e on e.edition_id = g.edition_id order by g.ordinality`.text,
      s.parameters,
    );
    if (!rows.some(({ places }) => places !== 0)) await refuseUnknownPlace(place, readOptions, context);
    const plan = planPath(info, 'Suggestion', ['service'], serviceReadModel);
    return Promise.all(
      rows.map(async (row) => ({
        ...row,
        service: plan && (await context.loaders.byKey(serviceLookups.byId, row.serviceId, plan, readOptions)),
      })),
    );
  }
}
