import { Kind, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql';
import { collect, selectionsOf } from '../collect-fields.js';
import { planSelection, type Plan } from './plan.js';
import type { ReadModel } from '../read-model.js';
import { endOfPath } from '../selection-path.js';

/** Names of the selected fields of an object that its resolver assembles. */
export const fieldsAsked = (info: GraphQLResolveInfo, typeName: string): Set<string> => {
  const type = info.schema.getType(typeName) as GraphQLObjectType;
  const asked = collect(selectionsOf(info.fieldNodes), type, info, new Map());
  return new Set([...asked.values()].map(({ name }) => name));
};

/**
 * Plans the selections of the same rows in several places of an answer as one; null when none is selected. Steps are
 * those of `endOfPath`. Whoever asks remembers the plan.
 */
export const planPaths = (
  info: GraphQLResolveInfo,
  typeName: string,
  paths: readonly (readonly string[])[],
  readModel: ReadModel,
): Plan | null => {
  const ends = paths.map((path) => endOfPath(info, typeName, path)).filter((end) => end !== null);
  if (ends.length === 0) return null;
  const type = info.schema.getType(readModel.type) as GraphQLObjectType;
  const selections = ends.flatMap(({ set }) => set.selections);
  return planSelection(readModel, type, { kind: Kind.SELECTION_SET, selections }, info);
};
