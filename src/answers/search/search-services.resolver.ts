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
import { planPath, selectsPath } from '../../platform/read/plan/plan.js';
import type { PageOrder, ReadModel } from '../../platform/read/read-model.js';
import { readFacets } from './search-facets.js';
import type { EditionFacts } from './edition-facts.js';
import { lengthBesides, withoutTracking } from './keys/address.rules.js';
import { knowledgeFor } from './knowledge.js';
import { readDetails, type DetailsAsked, type PageDetails } from './page-details.js';
import type { Hit } from './ranking/answer.rules.js';
import { foundWords } from './ranking/hearing.js';
import { SearchConfidence } from './search-enums.js';
import { search, type SearchOutcome } from './search.js';
import { snippetOf } from './snippet.rules.js';
import { emergencyLookups, emergencyReadModel } from '../../catalogue/emergency/emergency.read-model.js';
import { lifeEventLookups, lifeEventReadModel } from '../../catalogue/life-event/life-event.read-model.js';
import { organisationLookups, organisationReadModel } from '../../catalogue/organisation/organisation.read-model.js';
import { referralLookups, referralReadModel } from '../../catalogue/referral/referral.read-model.js';
import type { Lookup } from '../../platform/read/loaders.js';
import { placeLookups, placeReadModel } from '../../catalogue/place/place.read-model.js';
import { ServiceSearch } from './search.type.js';
import { ReadPageArguments } from '../../platform/graphql/read-arguments.js';

const longestQuery = 300;
/** Addresses are as long as they are, and do not count. */
const longestAddress = 2_000;

const bestFirst: Pick<PageOrder, 'name' | 'types'> = { name: 'SCORE', types: ['numeric', 'uuid'] };

@ArgsType()
class SearchArguments extends ReadPageArguments {
  @Field(() => String, {
    description:
      'Suchanfrage: words or a sentence as people say it, in any language, or a key; 1 to 300 characters, besides web addresses.',
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

const cursorOf = ({ score, candidate }: Hit): string =>
  encodeCursor([bestFirst.name, sortKeyOf(score), candidate.serviceId]);

const sortKeyOf = (score: number): string => score.toFixed(6);

/** The hits after a cursor: score and service of the last one that was seen. */
function hitsAfter(hits: readonly Hit[], after: readonly unknown[] | null): readonly Hit[] {
  if (!after) return hits;
  const [score, serviceId] = after as [string, string];
  const at = hits.findIndex((hit) => hit.candidate.serviceId === serviceId);
  if (at >= 0) return hits.slice(at + 1);
  return hits.filter((hit) => Number(sortKeyOf(hit.score)) < Number(score));
}

const saidNotValid = ({ valid }: EditionFacts, { validOn, languages }: ReadOptions): DeliveredText | null => {
  const said = notValid(valid, validOn);
  return said && deliver(said, languages);
};

const saidOfName = (
  { reasons }: Hit,
  { title, others, valid }: EditionFacts,
  { validOn, languages }: ReadOptions,
): DeliveredText | null => {
  // How a service is called that is not offered is no help.
  if (others.length === 0 || notValid(valid, validOn)) return null;
  const found = saidName(others, reasons);
  const note = found && nameNote(found, title, validOn);
  return note && deliver(note, languages);
};

const confidenceOf = (isSure: boolean): SearchConfidence => (isSure ? SearchConfidence.HIGH : SearchConfidence.LOW);

const mostOfWish = 3;

/** Reads records for a selection, in their order, one statement for each kind; none where nothing of them is selected. */
const recordReader =
  (info: GraphQLResolveInfo, context: RequestContext, readOptions: ReadOptions) =>
  (path: string[], ids: readonly string[], lookup: Lookup, readModel: ReadModel): Promise<(object | null)[]> => {
    const plan = ids.length > 0 ? planPath(info, 'ServiceSearch', path, readModel) : null;
    return Promise.all(plan ? ids.map((id) => context.loaders.byKey(lookup, id, plan, readOptions)) : []);
  };

/** What was looked up of an answer, in one turn. */
interface FoundPage {
  found: SearchOutcome;
  page: readonly Hit[];
  details: PageDetails;
  after: unknown[] | null;
  hasMore: boolean;
}

const shownOf = (info: GraphQLResolveInfo, hits: readonly Hit[], page: readonly Hit[]): DetailsAsked => ({
  hits: hits.map(({ candidate }) => candidate.editionId),
  page: page.map(({ candidate }) => candidate.editionId),
  withFacets: selectsPath(info, 'ServiceSearch', ['facets']),
  withSnippets: selectsPath(info, 'ServiceSearch', ['edges', 'snippet']),
});

const isThere = (record: object | null): record is object => record !== null;

/** A trailing blank is kept, because it marks the last word as complete. */
const checked = (query: string): string => {
  const text = withoutTracking(query.normalize('NFC')).trim();
  if (/\u0000/u.test(query)) throw badInput('query contains an invalid character; leave it out');
  const length = text.length > longestQuery + longestAddress ? text.length : lengthBesides(text);
  if (text.length < 1 || length > longestQuery)
    throw badInput(`query has ${length} characters; send 1 to ${longestQuery}, the words that matter`);
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
    const request = { query: checked(query), place, filter };
    const source = context.searchSourceOf(readOptions);
    const knowledge = await knowledgeFor(context, readOptions);
    const lookUp = async (): Promise<FoundPage> => {
      const found = await search(request, readOptions, source, knowledge);
      const { hits } = found.answered;
      const rest = hitsAfter(hits, after);
      const page = rest.slice(0, first);
      const details = await readDetails(shownOf(info, hits, page), readOptions, source);
      return { found, page, details, after, hasMore: rest.length > first };
    };
    const [answer] = await Promise.all([
      knowledge.inTurn(lookUp),
      refuseAmbiguousName(filter?.place, readOptions, context),
    ]);
    const { found } = answer;
    const { hits } = found.answered;
    if (found.places?.length === 0) await refuseUnknownPlace(place, readOptions, context);
    if (hits.length === 0) await refuseUnknown(namedByServiceFilter(filter), readOptions, context);
    // Counts first pages of the published catalogue without a filter; later pages are not counted.
    if (!after && !filter && !readOptions.asOf && !readOptions.preview)
      context.noteSearch({ query: request.query, language: readOptions.languages[0]!, hits: hits.length });
    return this.#answer(answer, info, context, readOptions);
  }

  async #answer(
    { found, page, details, after, hasMore }: FoundPage,
    info: GraphQLResolveInfo,
    context: RequestContext,
    readOptions: ReadOptions,
  ): Promise<object> {
    const { question, answered: { hits, isSure, wishes }, facts, knowledge, ...guided } = found; // prettier-ignore
    const shownWishes = wishes.map(({ said, hits: own }) => ({ said, hits: own.slice(0, mostOfWish) }));
    const records = recordReader(info, context, readOptions);
    const services = (path: string[], ofHits: readonly Hit[]) =>
      records(
        path,
        ofHits.map(({ candidate }) => candidate.serviceId),
        serviceLookups.byId,
        serviceReadModel,
      );
    const [onPage, nodes, ofWishes, places, emergencies, referrals, lifeEvents, organisations] = await Promise.all([
      services(['edges', 'node'], page),
      services(['nodes'], page),
      Promise.all(shownWishes.map(({ hits: own }) => services(['wishes', 'services'], own))),
      Promise.all(
        question.interpretations.map(({ placeIds }) =>
          records(['interpretedAs', 'places'], placeIds, placeLookups.byId, placeReadModel),
        ),
      ),
      records(['emergencies'], guided.emergencyIds, emergencyLookups.byId, emergencyReadModel),
      records(['referrals'], guided.referralIds, referralLookups.byId, referralReadModel),
      records(['lifeEvents'], guided.lifeEventIds, lifeEventLookups.byId, lifeEventReadModel),
      records(['organisations'], guided.officeIds, organisationLookups.byId, organisationReadModel),
    ]);
    const facets = details.facets && (await readFacets(details.facets, info, context, readOptions));
    const words = details.phrases.size > 0 ? foundWords(question, knowledge.vocabulary) : new Set<string>();
    const isFound = (language: string, word: string): boolean => words.has(`${language}:${word}`);
    const edges = page.map((hit, at) => {
      const known = facts.get(hit.candidate.editionId)!;
      const said = saidNotValid(known, readOptions);
      return {
        score: Number(sortKeyOf(hit.score)),
        matched: hit.reasons,
        confidence: confidenceOf(hit.isSure),
        node: onPage[at],
        cursor: cursorOf(hit),
        isValid: said === null,
        notValid: said,
        nameNote: saidOfName(hit, known, readOptions),
        snippet: snippetOf(details.phrases.get(hit.candidate.editionId) ?? [], isFound, readOptions.languages),
      };
    });
    return {
      edges,
      nodes,
      pageInfo: pageInfoOf(edges, hasMore, after),
      totalCount: hits.length,
      facets,
      emergencies: emergencies.filter(isThere),
      referrals: referrals.filter(isThere),
      lifeEvents: lifeEvents.filter(isThere),
      organisations: organisations.filter(isThere),
      askedOn: guided.askedOn,
      confidence: hits.length === 0 ? SearchConfidence.NONE : confidenceOf(isSure),
      wishes: shownWishes.map(({ said }, at) => ({ said, services: ofWishes[at] })),
      didYouMean: question.correction,
      interpretedAs: question.interpretations.map((one, at) => ({ ...one, places: places[at]!.filter(isThere) })),
      askedFor: question.aspects,
    };
  }
}
