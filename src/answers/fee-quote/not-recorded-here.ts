import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { wordedReference } from '../../platform/graphql/worded-reference.js';
import type { ReadOptions } from '../../platform/read/read-options.js';
import type { PlaceRef } from '../../catalogue/place/place-ref.js';
import { responsibilityFacts } from '../../catalogue/responsibility/responsibility-facts.js';
import { partsOfQuery } from '../../catalogue/responsibility/responsibility-parts.js';
import { assemble, notRecordedAt, resolvePlaces } from '../../catalogue/responsibility/responsibility-result.js';
import type { ServiceRef } from '../../catalogue/service/service-ref.js';

/** The answer about a LeiKa key that services have elsewhere only: the one that `responsibility` gives. */
export async function notRecordedHere(
  service: ServiceRef,
  place: PlaceRef,
  { info, context, readOptions }: { info: GraphQLResolveInfo; context: RequestContext; readOptions: ReadOptions },
): Promise<object> {
  const facts = await responsibilityFacts(service, place, readOptions, context.sourceOf(readOptions));
  const [first] = resolvePlaces(facts, {});
  return assemble(notRecordedAt(facts, first!.told), partsOfQuery(info, context, readOptions), {
    reference: wordedReference(place),
    readOptions,
  });
}
