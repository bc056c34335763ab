import {
  getNamedType,
  OperationTypeNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

/**
 * How long an answer stays right: not at all, until the next full minute (it says what is open now), until the catalogue
 * changes, or until the next release of the program (it says only what the schema is).
 */
export type Freshness = 'NEVER' | 'MINUTE' | 'CHANGE' | 'RELEASE';

/** Names of types whose values depend on the moment of the request. */
export type MomentaryTypes = ReadonlySet<string>;

const ofSchema = (name: string): boolean => name.startsWith('__') || name === '_service';

/** Judges an operation by what it selects, fragments of the whole document included. */
export function freshnessOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  momentary: MomentaryTypes,
): Freshness {
  if (operation.operation !== OperationTypeNode.QUERY) return 'NEVER';
  const types = new TypeInfo(schema);
  let readsCatalogue = false;
  let isMomentary = false;
  const enter = ({ name }: { name: { value: string } }): void => {
    readsCatalogue ||= types.getParentType() === schema.getQueryType() && !ofSchema(name.value);
    const type = types.getType();
    if (type) isMomentary ||= momentary.has(getNamedType(type).name);
  };
  visit(document, visitWithTypeInfo(types, { Field: enter }));
  if (!readsCatalogue) return 'RELEASE';
  return isMomentary ? 'MINUTE' : 'CHANGE';
}
