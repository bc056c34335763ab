import {
  getNamedType,
  Kind,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { collect, fieldType, selectionsOf, type Info } from './collect-fields.js';
import { requestedPage, type RequestedPage } from './page-arguments.js';
import type { FieldArguments, PageField, Shape, ShapeField } from './shape.js';

/** One field to read, where its value is put in the row, and what is wanted of the rows behind it. */
export interface PlannedField {
  key: string;
  field: ShapeField;
  args: FieldArguments;
  plan?: Plan;
  /** Of a page: which one, and whether the number of all rows is wanted. */
  page?: RequestedPage;
  counted?: boolean;
}

export type PlannedPage = PlannedField & { field: PageField };

/** What is to be read of a shape: no more than the query asks for. */
export interface Plan {
  shape: Shape;
  fields: PlannedField[];
}

/** A page's rows are asked for as `edges { node }` and as `nodes`; both are one selection of the same rows. */
function planPage(
  key: string,
  field: PageField,
  args: FieldArguments,
  type: GraphQLObjectType,
  set: SelectionSetNode,
  info: Info,
): PlannedPage {
  const selected = collect(set, type, info, new Map());
  const nodes: SelectionNode[] = [...selectionsOf(selected.get('nodes')?.nodes ?? []).selections];
  const edges = selected.get('edges');
  if (edges) {
    const inEdges = collect(selectionsOf(edges.nodes), fieldType(type, 'edges'), info, new Map());
    nodes.push(...selectionsOf(inEdges.get('node')?.nodes ?? []).selections);
  }
  const nodeType = fieldType(fieldType(type, 'edges'), 'node');
  return {
    key,
    field,
    args,
    page: requestedPage(args, field.order(args)),
    plan: planSelection(field.shape(), nodeType, { kind: Kind.SELECTION_SET, selections: nodes }, info),
    counted: selected.has('totalCount'),
  };
}

function addComputed(needs: string[], shape: Shape, planned: Map<string, PlannedField>): void {
  for (const need of needs) {
    const field = shape.fields[need];
    if (!field || field.kind === 'one' || field.kind === 'many' || field.kind === 'page')
      throw new Error(`${shape.type} computes a field from "${need}", which is no column of it`);
    if (!planned.has(need)) planned.set(need, { key: need, field, args: {} });
  }
}

export function planSelection(shape: Shape, type: GraphQLObjectType, set: SelectionSetNode, info: Info): Plan {
  const planned = new Map<string, PlannedField>();
  for (const [key, { name, args, nodes }] of collect(set, type, info, new Map())) {
    const field = shape.fields[name];
    if (!field) throw new Error(`nothing says how ${type.name}.${name} is read: its shape has no such field`);
    if (field.kind === 'computed') addComputed(field.needs, shape, planned);
    else if (field.kind === 'page')
      planned.set(key, planPage(key, field, args, fieldType(type, name), selectionsOf(nodes), info));
    else if (field.kind === 'one' || field.kind === 'many')
      planned.set(key, {
        key,
        field,
        args,
        plan: planSelection(field.shape(), fieldType(type, name), selectionsOf(nodes), info),
      });
    else planned.set(key, { key, field, args });
  }
  return { shape, fields: [...planned.values()] };
}

// Of one execution (its variables are one object) and one field, all that ask for the same shape share a plan.
const plans = new WeakMap<object, Map<readonly FieldNode[], Map<Shape, Plan>>>();

const remembered = <Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value => {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
};

/** What is asked of a field's answer, where the answer (or the member of its union) is of this shape. */
export function planField(info: GraphQLResolveInfo, shape: Shape): Plan {
  let ofExecution = plans.get(info.variableValues);
  if (!ofExecution) plans.set(info.variableValues, (ofExecution = new Map<readonly FieldNode[], Map<Shape, Plan>>()));
  const ofField = remembered(ofExecution, info.fieldNodes, (): Map<Shape, Plan> => new Map());
  return remembered(ofField, shape, () =>
    planSelection(shape, info.schema.getType(shape.type) as GraphQLObjectType, selectionsOf(info.fieldNodes), info),
  );
}

/**
 * What is asked of the rows at the end of a path through an answer that its resolver puts together itself; null when
 * the query does not go there.
 */
export function planPath(
  info: GraphQLResolveInfo,
  typeName: string,
  path: readonly string[],
  shape: Shape,
): Plan | null {
  let type = info.schema.getType(typeName) as GraphQLObjectType;
  let set = selectionsOf(info.fieldNodes);
  for (const step of path) {
    const selected = collect(set, type, info, new Map());
    const nodes = [...selected.values()].filter(({ name }) => name === step).flatMap((found) => found.nodes);
    if (nodes.length === 0) return null;
    set = selectionsOf(nodes);
    type = fieldType(type, step);
  }
  return planSelection(shape, type, set, info);
}

/** What is asked of a root field that answers with a page; `args` are those its shape needs. */
export function planRootPage(info: GraphQLResolveInfo, field: PageField, args: FieldArguments): PlannedPage {
  const type = getNamedType(info.returnType) as GraphQLObjectType;
  return planPage(info.fieldName, field, args, type, selectionsOf(info.fieldNodes), info);
}
