import {
  Kind,
  visit,
  type DocumentNode,
  type OperationDefinitionNode,
  type TypeNode,
  type VariableDefinitionNode,
  type VariableNode,
} from 'graphql';

type Variables = Record<string, unknown>;

interface Remembered {
  /** Variables that influence the cost. */
  names: readonly string[];
  costs: Map<string, number>;
}

/** Maximum number of cached costs per operation; real clients use a few page sizes. */
const mostPerOperation = 20;

const isList = (type: TypeNode): boolean =>
  type.kind === Kind.NON_NULL_TYPE ? isList(type.type) : type.kind === Kind.LIST_TYPE;

const pricedArguments = ['first', 'representations'];

/** Variables of page sizes and conditions, and lists, whose lengths count. */
function pricedVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  const collect = { Variable: ({ name }: VariableNode) => void names.add(name.value) };
  visit(document, {
    VariableDefinition: ({ type, variable }: VariableDefinitionNode) =>
      isList(type) ? void names.add(variable.name.value) : undefined,
    Argument: (argument) => (pricedArguments.includes(argument.name.value) ? void visit(argument, collect) : undefined),
    Directive: (directive) => void visit(directive, collect),
  });
  return [...names];
}

const typeNameOf = (entity: unknown) => (entity as { __typename?: unknown } | null)?.__typename;

/** Cost-relevant part of a variable's value; undefined when the cost must be computed again. */
function trait(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    if (value.every((entry) => typeof entry === 'string')) return `${value.length}`;
    const names = [...new Set(value.map(typeNameOf))];
    return names.every((name) => typeof name === 'string') ? [value.length, ...names.sort()].join(' ') : undefined;
  }
  return typeof value === 'number' || typeof value === 'boolean' || value === undefined ? `${value}` : undefined;
}

/** Caches the costs of operations, since computing one takes longer than many answers. */
export class CostMemory {
  private readonly operations = new WeakMap<OperationDefinitionNode, Remembered>();

  /** Cost of the operation with equivalent variables, computed on a miss. Errors are not cached. */
  costOf(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Variables,
    count: () => number | undefined,
  ): number | undefined {
    const { names, costs } = this.remembered(document, operation);
    const traits = names.map((name) => trait(variables[name]));
    if (traits.includes(undefined)) return count();
    const key = JSON.stringify(traits);
    const cost = costs.get(key) ?? count();
    if (cost !== undefined && costs.size < mostPerOperation) costs.set(key, cost);
    return cost;
  }

  private remembered(document: DocumentNode, operation: OperationDefinitionNode): Remembered {
    const known = this.operations.get(operation);
    if (known) return known;
    const remembered = { names: pricedVariables(document), costs: new Map<string, number>() };
    this.operations.set(operation, remembered);
    return remembered;
  }
}
