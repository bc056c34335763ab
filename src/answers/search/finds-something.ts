import { readOptionsOf } from '../../platform/graphql/read-context.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { knowledgeFor } from './knowledge.js';
import { search } from './search.js';

/** Whether a query finds a service, a referral or an emergency today. */
export async function findsSomething(query: string, context: RequestContext): Promise<boolean> {
  const readOptions = readOptionsOf(null, context);
  const source = context.searchSourceOf(readOptions);
  const knowledge = await knowledgeFor(context, readOptions);
  const request = { query, place: null, filter: null };
  const found = await knowledge.inTurn(() => search(request, readOptions, source, knowledge));
  return found.answered.hits.length + found.referralIds.length + found.emergencyIds.length > 0;
}
