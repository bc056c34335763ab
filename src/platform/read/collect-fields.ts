import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { FieldArguments } from './read-model.js';

export type Info = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;
type Selected = Map<string, { name: string; args: FieldArguments; nodes: FieldNode[] }>;

/** Key of a field's value in its row; includes the arguments. */
export const storageKey = (name: string, args: FieldArguments): string => {
  const given = Object.entries(args).filter(([, value]) => value !== undefined);
  return given.length === 0 ? name : `${name}(${JSON.stringify(given.sort(([a], [b]) => (a < b ? -1 : 1)))})`;
};

function included(node: SelectionNode, { variableValues }: Info): boolean {
  if (!node.directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.['if'] !== false;
}

function applies(condition: string | undefined, type: GraphQLObjectType, { schema }: Info): boolean {
  if (!condition || condition === type.name) return true;
  const conditionType = schema.getType(condition);
  return isAbstractType(conditionType) && schema.isSubType(conditionType, type);
}

/** Collects the selected fields of an object type, merging repeated ones. */
export function collect(set: SelectionSetNode, type: GraphQLObjectType, info: Info, selected: Selected): Selected {
  for (const node of set.selections) {
    if (!included(node, info)) continue;
    if (node.kind !== Kind.FIELD) {
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : info.fragments[node.name.value]!;
      if (applies(fragment.typeCondition?.name.value, type, info)) collect(fragment.selectionSet, type, info, selected);
      continue;
    }
    const definition = type.getFields()[node.name.value];
    if (!definition) continue;
    const args = definition.args.length > 0 ? getArgumentValues(definition, node, info.variableValues) : {};
    const key = storageKey(definition.name, args);
    const found = selected.get(key);
    if (found) found.nodes.push(node);
    else selected.set(key, { name: definition.name, args, nodes: [node] });
  }
  return selected;
}

export const selectionsOf = (nodes: readonly FieldNode[]): SelectionSetNode => ({
  kind: Kind.SELECTION_SET,
  selections: nodes.flatMap((node) => node.selectionSet?.selections ?? []),
});

/** Object type of a field. */
export const fieldType = (type: GraphQLObjectType, name: string): GraphQLObjectType =>
  getNamedType(type.getFields()[name]!.type) as GraphQLObjectType;
