import {
  getNamedType,
  Kind,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { collect, fieldType, selectionsOf, type Info } from '../collect-fields.js';
import { requestedPage, type RequestedPage } from '../page-arguments.js';
import { endOfPath } from '../selection-path.js';
import { rememberPlan } from './plan-memory.js';
import type { FieldArguments, PageField, ReadModel, ReadModelField } from '../read-model.js';

/** A field to read: its key in the row and the plan of its related rows. */
export interface PlannedField {
  key: string;
  field: ReadModelField;
  args: FieldArguments;
  plan?: Plan;
  /** For pages: the requested page and whether the total is selected. */
  page?: RequestedPage;
  counted?: boolean;
}

export type PlannedPage = PlannedField & { field: PageField };

/** Plan of the selected fields of a read model. */
export interface Plan {
  readModel: ReadModel;
  fields: PlannedField[];
  /** Cached statements per look-up. */
  memo: Map<object, unknown>;
}

/** Merges the selections of `edges { node }` and `nodes`, which are the same rows. */
function planRows(
  { readModel }: PageField,
  type: GraphQLObjectType,
  set: SelectionSetNode,
  info: Info,
): { plan: Plan; counted: boolean } {
  const selected = collect(set, type, info, new Map());
  const nodes: SelectionNode[] = [...selectionsOf(selected.get('nodes')?.nodes ?? []).selections];
  const edges = selected.get('edges');
  if (edges) {
    const inEdges = collect(selectionsOf(edges.nodes), fieldType(type, 'edges'), info, new Map());
    nodes.push(...selectionsOf(inEdges.get('node')?.nodes ?? []).selections);
  }
  const nodeType = fieldType(fieldType(type, 'edges'), 'node');
  return {
    plan: planSelection(readModel(), nodeType, { kind: Kind.SELECTION_SET, selections: nodes }, info),
    counted: selected.has('totalCount'),
  };
}

function addComputed(needs: string[], readModel: ReadModel, planned: Map<string, PlannedField>): void {
  for (const need of needs) {
    const field = readModel.fields[need];
    if (!field || field.kind === 'one' || field.kind === 'many' || field.kind === 'page')
      throw new Error(`${readModel.type} computes a field from "${need}", which is no column of it`);
    if (!planned.has(need)) planned.set(need, { key: need, field, args: {} });
  }
}

export function planSelection(readModel: ReadModel, type: GraphQLObjectType, set: SelectionSetNode, info: Info): Plan {
  const planned = new Map<string, PlannedField>();
  for (const [key, { name, args, nodes }] of collect(set, type, info, new Map())) {
    const field = readModel.fields[name];
    if (!field)
      throw new Error(`no read model says how ${type.name}.${name} is read: its read model has no such field`);
    if (field.kind === 'computed') addComputed(field.needs, readModel, planned);
    else if (field.kind === 'page')
      planned.set(key, {
        key,
        field,
        args,
        page: requestedPage(args, field.order(args)),
        ...planRows(field, fieldType(type, name), selectionsOf(nodes), info),
      });
    else if (field.kind === 'one' || field.kind === 'many')
      planned.set(key, {
        key,
        field,
        args,
        plan: planSelection(field.readModel(), fieldType(type, name), selectionsOf(nodes), info),
      });
    else planned.set(key, { key, field, args });
  }
  return { readModel, fields: [...planned.values()], memo: new Map() };
}

/** Plans the selection of a field whose type (or union member) has this read model. */
export const planField = (info: GraphQLResolveInfo, readModel: ReadModel): Plan =>
  rememberPlan(info, readModel.type, () =>
    planSelection(
      readModel,
      info.schema.getType(readModel.type) as GraphQLObjectType,
      selectionsOf(info.fieldNodes),
      info,
    ),
  );

function planEndOfPath(
  info: GraphQLResolveInfo,
  typeName: string,
  path: readonly string[],
  readModel: ReadModel,
): Plan | null {
  const end = endOfPath(info, typeName, path);
  return end && planSelection(readModel, end.type, end.set, info);
}

/**
 * What a query selects of the rows at the end of a path through an answer that its resolver assembles itself; null when
 * the path is not selected.
 */
export const planPath = (
  info: GraphQLResolveInfo,
  typeName: string,
  path: readonly string[],
  readModel: ReadModel,
): Plan | null =>
  rememberPlan(info, `${typeName}.${path.join('.')} ${readModel.type}`, () =>
    planEndOfPath(info, typeName, path, readModel),
  );

/** Whether the path is selected below a root field. */
export function selectsPath(info: GraphQLResolveInfo, typeName: string, path: readonly string[]): boolean {
  return endOfPath(info, typeName, path) !== null;
}

/** Plans a root field that returns a page; `args` are the arguments its read model needs. */
export function planRootPage(info: GraphQLResolveInfo, field: PageField, args: FieldArguments): PlannedPage {
  const type = getNamedType(info.returnType) as GraphQLObjectType;
  const page = requestedPage(args, field.order(args));
  const rows = rememberPlan(info, type.name, () => planRows(field, type, selectionsOf(info.fieldNodes), info));
  return { key: info.fieldName, field, args, page, ...rows };
}
