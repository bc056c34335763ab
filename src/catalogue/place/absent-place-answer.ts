import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { deliver } from '../../platform/i18n/localized-text.js';
import { planPath } from '../../platform/read/plan/plan.js';
import type { ReadOptions } from '../../platform/read/read-options.js';
import { evidenceAnswer, figuresOf } from '../evidence/evidence-answer.js';
import { absence, type AbsentPlace } from './absent-place.rules.js';
import { placeLookups, placeReadModel } from './place.read-model.js';

/** A place that an answer names, as far as the query selects it. */
export type ReadPart = (path: 'place' | 'successor', id: string) => Promise<object | null>;

/** The answer about a place that has ended, or has not begun, by the day of the reading; without its evidence. */
export async function placeNotValid(
  absent: AbsentPlace,
  read: ReadPart,
  { validOn, languages }: ReadOptions,
): Promise<object> {
  const { id, successor: next } = absent;
  const [place, successor] = await Promise.all([read('place', id), next && read('successor', next.id)]);
  return {
    __typename: 'PlaceNotValid',
    place,
    successor,
    explanation: deliver({ ...absence(absent, validOn)! }, languages),
  };
}

/** The same as the result of a query, with its evidence. */
export async function absentPlaceAnswer(
  absent: AbsentPlace,
  info: GraphQLResolveInfo,
  context: RequestContext,
  readOptions: ReadOptions,
): Promise<object> {
  const read: ReadPart = async (path, id) => {
    const plan = planPath(info, 'PlaceNotValid', [path], placeReadModel);
    return plan && context.loaders.byKey(placeLookups.byId, id, plan, readOptions);
  };
  return {
    ...(await placeNotValid(absent, read, readOptions)),
    ...evidenceAnswer(figuresOf('PLACE', [absent]), readOptions.validOn, readOptions),
  };
}
