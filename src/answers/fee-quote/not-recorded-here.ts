import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import type { ReadOptions } from '../../platform/read/read-options.js';
import type { PlaceRef } from '../../catalogue/place/place-ref.js';
import { readResponsibility } from '../../catalogue/responsibility/read-responsibility.js';
import { partsOfQuery } from '../../catalogue/responsibility/responsibility-parts.js';
import { assemble } from '../../catalogue/responsibility/responsibility-answer.js';
import { notRecordedAt } from '../../catalogue/responsibility/responsibility-result.js';
import type { ServiceRef } from '../../catalogue/service/service-ref.js';

/** The answer about a LeiKa key that services have elsewhere only: the one that `responsibility` gives. */
export async function notRecordedHere(
  service: ServiceRef,
  place: PlaceRef,
  { info, context, readOptions }: { info: GraphQLResolveInfo; context: RequestContext; readOptions: ReadOptions },
): Promise<object> {
  const parts = partsOfQuery(info, context, readOptions);
  const { isEvidenceAsked } = parts;
  const reading = { readOptions, source: context.sourceOf(readOptions), isEvidenceAsked };
  const { facts, places } = await readResponsibility(service, place, {}, reading);
  const [first] = places;
  return assemble(notRecordedAt(facts, first!.told), parts, { place, readOptions });
}
