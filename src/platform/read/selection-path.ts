import type { GraphQLObjectType, GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import { collect, fieldType, selectionsOf } from './collect-fields.js';

/** Object type and selection at the end of a path. */
export interface PathEnd {
  type: GraphQLObjectType;
  set: SelectionSetNode;
}

/**
 * Follows a path through the answer of a root field; null when it is not selected. A step "field|Type" selects a member
 * of the field's union.
 */
export function endOfPath(info: GraphQLResolveInfo, typeName: string, path: readonly string[]): PathEnd | null {
  let type = info.schema.getType(typeName) as GraphQLObjectType;
  let set = selectionsOf(info.fieldNodes);
  for (const step of path) {
    const [name, member] = step.split('|') as [string, string?];
    const nodes = [...collect(set, type, info, new Map()).values()]
      .filter((field) => field.name === name)
      .flatMap((field) => field.nodes);
    if (nodes.length === 0) return null;
    set = selectionsOf(nodes);
    type = member ? (info.schema.getType(member) as GraphQLObjectType) : fieldType(type, name);
  }
  return { type, set };
}
