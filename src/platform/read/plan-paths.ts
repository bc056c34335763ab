import { Kind, type GraphQLObjectType, type GraphQLResolveInfo, type SelectionNode } from 'graphql';
import { collect, fieldType, selectionsOf } from './collect-fields.js';
import { rememberPlan } from './plan-memory.js';
import { planSelection, type Plan } from './plan.js';
import type { ReadModel } from './read-model.js';

/** Names of the selected fields of an object that its resolver assembles. */
export const fieldsAsked = (info: GraphQLResolveInfo, typeName: string): Set<string> => {
  const type = info.schema.getType(typeName) as GraphQLObjectType;
  const asked = collect(selectionsOf(info.fieldNodes), type, info, new Map());
  return new Set([...asked.values()].map(({ name }) => name));
};

/** Selection at the end of a path; null when it is not selected. */
function endOfPath(
  info: GraphQLResolveInfo,
  typeName: string,
  path: readonly string[],
): readonly SelectionNode[] | null {
  let type = info.schema.getType(typeName) as GraphQLObjectType;
  let set = selectionsOf(info.fieldNodes);
  for (const step of path) {
    const [name, member] = step.split('|') as [string, string?];
    const fields = [...collect(set, type, info, new Map()).values()].filter((field) => field.name === name);
    if (fields.length === 0) return null;
    set = selectionsOf(fields.flatMap(({ nodes }) => nodes));
    type = member ? (info.schema.getType(member) as GraphQLObjectType) : fieldType(type, name);
  }
  return set.selections;
}

/**
 * What is asked of the same rows in several places of an answer, as one plan; null when the query goes to none of them.
 * A step "field|Type" means that member of the field's union.
 */
export const planPaths = (
  info: GraphQLResolveInfo,
  typeName: string,
  paths: readonly (readonly string[])[],
  readModel: ReadModel,
): Plan | null =>
  rememberPlan(info, `${typeName}.${paths.map((path) => path.join('.')).join(' ')} ${readModel.type}`, () => {
    const ends = paths.map((path) => endOfPath(info, typeName, path)).filter((end) => end !== null);
    if (ends.length === 0) return null;
    const type = info.schema.getType(readModel.type) as GraphQLObjectType;
    return planSelection(readModel, type, { kind: Kind.SELECTION_SET, selections: ends.flat() }, info);
  });
