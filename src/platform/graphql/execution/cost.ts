import {
  getNamedType,
  GraphQLError,
  getNullableType,
  isCompositeType,
  isListType,
  isUnionType,
  type GraphQLOutputType,
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

/** Member types of the federation union _Entity. */
const entityTypes = (union: GraphQLOutputType): string[] =>
  isUnionType(union) ? union.getTypes().map(({ name }) => name) : [];

function representations({ args, field }: ComplexityEstimatorArgs, most: number): number {
  const asked = args['representations'] as unknown[];
  if (asked.length > most) throw limitExceeded(`${asked.length} entities are requested; the maximum is ${most}`);
  const isNamed = (entity: unknown): entity is { __typename: string } =>
    typeof (entity as { __typename?: unknown } | null)?.__typename === 'string';
  if (!asked.every(isNamed))
    throw catalogueError('BAD_USER_INPUT', 'Every representation must be an object with a __typename.');
  const known = entityTypes(getNamedType(field.type));
  const stranger = asked.find(({ __typename }) => !known.includes(__typename));
  if (stranger)
    throw catalogueError(
      'BAD_USER_INPUT',
      `${stranger.__typename} is no entity here; expected one of ${known.join(', ')}.`,
    );
  return asked.length;
}

/** Multiplier for the selection below the field. */
function repetitions(estimate: ComplexityEstimatorArgs, { pageSize: largest, entities }: Limits): number {
  const { args, field, type } = estimate;
  if (field.name === '_entities') return representations(estimate, entities);
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
  const cost = counted(() =>
    getComplexity({
      schema,
      query: document,
      variables,
      operationName: operation.name?.value,
      estimators: [
        (estimate) => 1 + priceOf(estimate, prices, asked) + repetitions(estimate, limits) * estimate.childComplexity,
      ],
    }),
  );
  if (cost <= limits.cost) return cost;
  const remedy =
    asked.size > 0
      ? `${tellsPrices(asked)} Send fewer of them in one request, or request smaller pages or fewer fields.`
      : 'Request smaller pages or fewer fields.';
  throw limitExceeded(`The query costs ${cost}; the limit is ${limits.cost}. ${remedy}`);
}
