import type { FieldNode, GraphQLResolveInfo, VariableNode } from 'graphql';
import { walkSelection } from './walk-selection.js';

type Info = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'variableValues'>;

interface Remembered {
  /** Variables that influence the selection below the field. */
  names: readonly string[];
  plans: Map<string, unknown>;
}

/** Maximum number of cached plans per field; real clients vary their selection little. */
const mostPerField = 50;
const longestKey = 1_000;

// Keyed by the field node, so plans are collected when their document leaves its bounded cache.
const fields = new WeakMap<FieldNode, Remembered>();

function variablesBelow(field: FieldNode, fragments: Info['fragments']): string[] {
  const names = new Set<string>();
  walkSelection(field, fragments, { Variable: ({ name }: VariableNode) => void names.add(name.value) });
  return [...names];
}

function rememberedOf(field: FieldNode, fragments: Info['fragments']): Remembered {
  const known = fields.get(field);
  if (known) return known;
  const remembered = { names: variablesBelow(field, fragments), plans: new Map<string, unknown>() };
  fields.set(field, remembered);
  return remembered;
}

/**
 * Returns the cached plan of the same field of the same document with the same variables, or creates it. `name`
 * distinguishes several plans of one field. The plan is the same object then, and so is everything derived from it.
 */
export function rememberPlan<Plan>(
  { fieldNodes, fragments, variableValues }: Info,
  name: string,
  make: () => Plan,
): Plan {
  const [field, ...others] = fieldNodes;
  if (!field || others.length > 0) return make();
  const { names, plans } = rememberedOf(field, fragments);
  const values = names.map((variable) => (variable in variableValues ? [variableValues[variable]] : null));
  const key = `${name} ${JSON.stringify(values)}`;
  const known = plans.get(key) as Plan | undefined;
  if (known !== undefined) return known;
  const plan = make();
  if (plans.size < mostPerField && key.length <= longestKey) plans.set(key, plan);
  return plan;
}
