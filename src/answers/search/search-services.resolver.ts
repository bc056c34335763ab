import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, Info, Query, Resolver } from 'type-graphql';
import { refuseUnknown, refuseUnknownPlace } from '../../catalogue/place/known-place.js';
import { refuseAmbiguousName } from '../../catalogue/place/place-lookup.js';
import { PlaceRef } from '../../catalogue/place/place-ref.js';
import { nameNote, saidName } from '../../catalogue/search-term/name-note.rules.js';
import { notValid } from '../../catalogue/service/not-valid.rules.js';
import { deliver, type DeliveredText } from '../../platform/i18n/localized-text.js';
import { namedByServiceFilter, ServiceFilter } from '../../catalogue/service/service-filter.js';
import { serviceLookups, serviceReadModel } from '../../catalogue/service/service.read-model.js';
import { RequestContext } from '../../platform/graphql/request-context.js';
import { readOptionsOf } from '../../platform/graphql/read-context.js';
import { badInput } from '../../platform/errors/errors.js';
import { pageInfoOf } from '../../platform/read/hydrate.js';
import { encodeCursor, requestedPage } from '../../platform/read/page-arguments.js';
import type { ReadOptions } from '../../platform/read/read-options.js';
import { planPath, selectsPath } from '../../platform/read/plan.js';
import type { PageOrder } from '../../platform/read/read-model.js';
import { readFacets } from './search-facets.js';
import { find, type Found, type FoundRow } from './search-statement.js';
import { snippetParts } from './snippet.rules.js';
import { ServiceSearch } from './search.type.js';
import { ReadPageArguments } from '../../platform/graphql/read-arguments.js';

const longestQuery = 300;

const bestFirst: Pick<PageOrder, 'name' | 'types'> = { name: 'SCORE', types: ['numeric', 'uuid'] };

@ArgsType()
class SearchArguments extends ReadPageArguments {
  @Field(() => String, {
    description: 'Suchanfrage: words or a sentence as people say it, in any language; 1 to 300 characters.',
  })
  query!: string;

  @Field(() => PlaceRef, {
    nullable: true,
    description:
      'Gebiet: where the service is wanted; what is offered there comes first. Wins over a place in the query.',
  })
  place?: PlaceRef | null;

  @Field(() => ServiceFilter, { nullable: true, description: 'Filter: only services for which all of this is true.' })
  filter?: ServiceFilter | null;
}

const cursorOf = ({ sortKey, serviceId }: FoundRow): string => encodeCursor([bestFirst.name, sortKey, serviceId]);

const saidNotValid = ({ valid }: FoundRow, { validOn, languages }: ReadOptions): DeliveredText | null => {
  const said = notValid(valid, validOn);
  return said && deliver(said, languages);
};

const saidOfName = ({ matched, names, valid }: FoundRow, { validOn, languages }: ReadOptions): DeliveredText | null => {
  // How a service is called that is not offered is no help.
  if (!names || notValid(valid, validOn)) return null;
  const found = saidName(names.others, matched);
  const note = found && nameNote(found, names.title, validOn);
  return note && deliver(note, languages);
};

/** Reads the services of a page for one selection, in one statement. */
const readServices = (
  rows: FoundRow[],
  path: string[],
  info: GraphQLResolveInfo,
  context: RequestContext,
  readOptions: ReadOptions,
): Promise<(object | null)[]> => {
  const plan = planPath(info, 'ServiceSearch', path, serviceReadModel);
  if (!plan) return Promise.resolve([]);
  return Promise.all(
    rows.map(({ serviceId }) => context.loaders.byKey(serviceLookups.byId, serviceId, plan, readOptions)),
  );
};

/** A trailing blank is kept, because it marks the last word as complete. */
const checked = (query: string): string => {
  const text = query.normalize('NFC').trim();
  if (text.length < 1 || text.length > longestQuery)
    throw badInput(`query has ${text.length} characters; send 1 to ${longestQuery}, the words that matter`);
  return /\s$/.test(query) ? `${text} ` : text;
};

@Resolver()
export class SearchServicesResolver {
  @Query(() => ServiceSearch, {
    description:
      'Leistungen suchen: finds services by what people say: inflected, misspelt, colloquial, compound or taken apart, in other languages.',
  })
  async searchServices(
    @Args(() => SearchArguments) { query, place, filter, context: readContext, ...page }: SearchArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const readOptions = readOptionsOf(readContext, context);
    const { first, after } = requestedPage(page, bestFirst);
    const withFacets = selectsPath(info, 'ServiceSearch', ['facets']);
    const withSnippets = selectsPath(info, 'ServiceSearch', ['edges', 'snippet']);
    const withNames = selectsPath(info, 'ServiceSearch', ['edges', 'nameNote']);
    const search = { query: checked(query), place, filter, first, after, withFacets, withSnippets, withNames };
    const [found] = await Promise.all([
      find(search, readOptions, context.sourceOf(readOptions)),
      refuseAmbiguousName(filter?.place, readOptions, context),
    ]);
    if (found.places === 0) await refuseUnknownPlace(place, readOptions, context);
    if (found.total === 0) await refuseUnknown(namedByServiceFilter(filter), readOptions, context);
    // Counts first pages of the published catalogue without a filter; later pages are not counted.
    if (!after && !filter && !readOptions.asOf && !readOptions.preview)
      context.noteSearch({ query: search.query, language: readOptions.languages[0]!, hits: found.total });
    return this.#answer(found, { first, after }, info, context, readOptions);
  }

  async #answer(
    found: Found,
    { first, after }: { first: number; after: unknown[] | null },
    info: GraphQLResolveInfo,
    context: RequestContext,
    readOptions: ReadOptions,
  ): Promise<object> {
    const rows = found.rows.slice(0, first);
    const [hits, nodes, facets] = await Promise.all([
      readServices(rows, ['edges', 'node'], info, context, readOptions),
      readServices(rows, ['nodes'], info, context, readOptions),
      found.facets && readFacets(found.facets, info, context, readOptions),
    ]);
    const edges = rows.map((row, at) => {
      const said = saidNotValid(row, readOptions);
      return {
        ...row,
        node: hits[at],
        cursor: cursorOf(row),
        isValid: said === null,
        notValid: said,
        nameNote: saidOfName(row, readOptions),
        snippet: snippetParts(row.snippet),
      };
    });
    return {
      edges,
      nodes,
      pageInfo: pageInfoOf(edges, found.rows.length > first, after),
      totalCount: found.total,
      facets,
      didYouMean: found.correction?.trim() ?? null,
      interpretedAs: found.interpretations,
      askedFor: found.aspects,
    };
  }
}
