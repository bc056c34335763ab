import {
  getNamedType,
  GraphQLError,
  getNullableType,
  isCompositeType,
  isListType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { getComplexity, type ComplexityEstimatorArgs } from 'graphql-query-complexity';
import type { DocumentNode } from 'graphql';
import type { Limits } from '../../config/config.js';
import { catalogueError, limitExceeded } from '../../errors/errors.js';
import { priceOf, tellsPrices, type AskedPrices, type FieldPrices } from './field-prices.js';

export interface PricedRequest {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown>;
}

const defaultPageSize = 20;

/**
 * Assumed number of entries of a list without pages. A list for the entries of an argument is at least as long; what is
 * listed within such an entry has a bound of its own (coverage: 64 keys).
 */
const usualListLength = 5;

/** A connection or another paged type. */
const isPage = (type: ComplexityEstimatorArgs['type']) =>
  type.name.endsWith('Connection') || ('getFields' in type && 'pageInfo' in type.getFields());

const isConnection = ({ field }: ComplexityEstimatorArgs) => getNamedType(field.type).name.endsWith('Connection');

function pageSize(args: Record<string, unknown>, largest: number): number {
  const size = args['first'] ?? defaultPageSize;
  if (typeof size !== 'number') return defaultPageSize;
  if (size < 1) throw catalogueError('BAD_USER_INPUT', `first is ${size}; a page has at least 1 entry`);
  if (size > largest) throw limitExceeded(`first is ${size}; a page has at most ${largest} entries`);
  return size;
}

/** What other subgraphs ask for: a gateway sends all references of a list at once and cannot divide them. */
class FederatedCost {
  #entities = 0;
  cost = 0;

  constructor(private readonly limits: Limits) {}

  add({ args, childComplexity }: ComplexityEstimatorArgs): void {
    this.#entities += (args['representations'] as unknown[]).length;
    const { entities: most } = this.limits;
    if (this.#entities > most) throw limitExceeded(`${this.#entities} entities are requested; the maximum is ${most}`);
    this.cost += 1 + (args['representations'] as unknown[]).length * childComplexity;
  }

  /** What they may cost: as much as a client's query, or so much for each. */
  get limit(): number {
    const { cost, entityCost, entitiesCost } = this.limits;
    return Math.max(cost, Math.min(entityCost * this.#entities, entitiesCost));
  }
}

/** Multiplier for the selection below the field. */
function repetitions(estimate: ComplexityEstimatorArgs, { pageSize: largest }: Limits): number {
  const { args, field, type } = estimate;
  if (isConnection(estimate) || 'first' in args) return pageSize(args, largest);
  const given = Object.values(args).flatMap((value) => (Array.isArray(value) ? value.length : []));
  // Page entries are counted at the page's field; introspection is answered from memory.
  const isCounted = isPage(type) || type.name.startsWith('__') || field.name.startsWith('__');
  return !isCounted && isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type))
    ? Math.max(usualListLength, ...given)
    : 1;
}

/** Error of an argument or directive whose variable is null; graphql-js sets no code. */
function counted(count: () => number): number {
  try {
    return count();
  } catch (error) {
    if (error instanceof GraphQLError && error.extensions['code'] === undefined)
      throw catalogueError('BAD_USER_INPUT', error.message);
    throw error;
  }
}

/**
 * Maximum number of values in the answer: fields times page sizes, including variables, and the prices of fields that take
 * work besides. Throws when a page is too large or the operation is too expensive, before any database access.
 */
export function checkCost(
  { schema, document, operation, variables }: PricedRequest,
  limits: Limits,
  prices: FieldPrices,
): number {
  const asked: AskedPrices = new Map();
  const federated = new FederatedCost(limits);
  const cost = counted(() =>
    getComplexity({
      schema,
      query: document,
      variables,
      operationName: operation.name?.value,
      estimators: [
        (estimate) => {
          if (estimate.field.name !== '_entities')
            return 1 + priceOf(estimate, prices, asked) + repetitions(estimate, limits) * estimate.childComplexity;
          federated.add(estimate);
          return 0;
        },
      ],
    }),
  );
  if (federated.cost > federated.limit)
    throw limitExceeded(
      `The entities cost ${federated.cost}; the limit is ${federated.limit}. Request fewer entities at once or fewer fields of each.`,
    );
  if (cost <= limits.cost) return cost + federated.cost;
  const remedy =
    asked.size > 0
      ? `${tellsPrices(asked)} Send fewer of them in one request, or request smaller pages or fewer fields.`
      : 'Request smaller pages or fewer fields.';
  throw limitExceeded(`The query costs ${cost}; the limit is ${limits.cost}. ${remedy}`);
}
