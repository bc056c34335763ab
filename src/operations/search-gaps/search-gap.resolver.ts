import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { allowed, Allowed } from '../../platform/graphql/allowed.js';
import { RequestContext } from '../../platform/graphql/request-context.js';
import { decodeGlobalId } from '../../platform/graphql/global-id.js';
import { PageArguments } from '../../platform/graphql/pagination.js';
import { readOptionsOf } from '../../platform/graphql/read-context.js';
import type { ReadPage } from '../../platform/read/hydrate.js';
import { planRootPage } from '../../platform/read/plan/plan.js';
import { payloadView } from '../../platform/mutation/payload-view.js';
import { mutate } from '../../platform/mutation/mutate.js';
import { userError } from '../../platform/mutation/user-error.js';
import { dismissSearchGap } from './dismiss-search-gap.js';
import { searchGapsPage } from './search-gap.read-model.js';
import { SearchPayload, SearchGapConnection } from './search-gap.type.js';

const inForce = 'select from service_edition where service_id = $1 and in_force @> now()';

@Resolver()
export class SearchGapResolver {
  @Query(() => SearchGapConnection, {
    description:
      'Suchlücken: searches of the last 90 days without useful hits, most frequent first. For editors and approvers.',
  })
  async searchGaps(
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ReadPage> {
    allowed(context, 'change-set:edit');
    const planned = planRootPage(info, searchGapsPage, { ...page });
    return context.loaders.page(planned, readOptionsOf({ languages: [context.language] }, context));
  }

  @Mutation(() => SearchPayload, {
    description:
      'Trefferwahl melden: reports that a search hit was opened, so that editors see which searches fail. Without a token and anonymously; only the query is counted. Limited per minute and day (RATE_LIMITED).',
  })
  async reportSearchChoice(
    @Arg('query', () => String, { description: 'Suchanfrage: as it was sent to `searchServices`.' }) query: string,
    @Arg('service', () => ID, { description: 'Leistung: the global id of the hit that was opened.' }) service: string,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    await context.searches.rates.take(context);
    const found = await context.database.query(inForce, [decodeGlobalId('Service', service)]);
    if (found.length === 0) return payloadView({ userErrors: [userError('NOT_FOUND', ['service'])] }, context.language);
    context.searches.counts.noteChoice(query);
    return { userErrors: [] };
  }

  // Words concern all services, as the thesaurus does.
  @Allowed('structure:edit')
  @Mutation(() => SearchPayload, {
    description:
      'Suchlücke ablehnen: dismisses a search gap that need not find anything, which ends its task. For administrators.',
  })
  async dismissSearchGap(
    @Arg('query', () => String, { description: 'Suchanfrage: as returned by `searchGaps`.' }) query: string,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    const asked = { mutation: 'dismissSearchGap', input: { query } };
    const answer = await mutate(context, asked, (change) => dismissSearchGap(change, query));
    return payloadView(answer, context.language);
  }
}
