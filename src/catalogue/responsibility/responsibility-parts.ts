import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import type { Lookup } from '../../platform/read/loaders.js';
import { planPath } from '../../platform/read/plan/plan.js';
import type { ReadModel } from '../../platform/read/read-model.js';
import type { ReadOptions } from '../../platform/read/read-options.js';
import { asksEvidence } from '../evidence/evidence-asked.js';
import { placeLookups, placeReadModel } from '../place/place.read-model.js';
import { serviceLookups, serviceReadModel } from '../service/service.read-model.js';
import type { AnswerParts } from './responsibility-answer.js';
import { responsibilityLookups, responsibilityReadModel } from './responsibility.read-model.js';

/** Reads the parts of an answer that a query selects, one statement for each kind. */
export function partsOfQuery(info: GraphQLResolveInfo, context: RequestContext, readOptions: ReadOptions): AnswerParts {
  const read = async (lookup: Lookup, id: string, readModel: ReadModel, type: string, path: string[]) => {
    const plan = planPath(info, type, path, readModel);
    return plan && context.loaders.byKey(lookup, id, plan, readOptions);
  };
  return {
    isEvidenceAsked: asksEvidence(info, 'ResponsibilityResult'),
    service: (type, id) => read(serviceLookups.byId, id, serviceReadModel, type, ['service']),
    place: (type, id) => read(placeLookups.byId, id, placeReadModel, type, ['place']),
    absent: (path, id) => read(placeLookups.byId, id, placeReadModel, 'PlaceNotValid', [path]),
    offeredAt: (id) => read(placeLookups.byId, id, placeReadModel, 'NotOfferedHere', ['offeredAt']),
    sameMatter: (type, id) => read(serviceLookups.byId, id, serviceReadModel, type, ['sameMatter']),
    responsibility: ({ responsibilityId }) =>
      read(responsibilityLookups.byId, responsibilityId, responsibilityReadModel, 'ResponsibilityAnswer', [
        'responsible',
        'responsibility',
      ]),
  };
}
