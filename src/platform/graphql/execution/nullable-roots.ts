import { getNullableType, type GraphQLSchema } from 'graphql';

/** Makes every field of Query nullable, so that one that fails takes no other with it: neither ours nor those of a partner. */
export function makeRootsNullable(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getQueryType()!.getFields())) field.type = getNullableType(field.type);
}
