import type { NonEmptyArray } from 'type-graphql';
import { LocalizedTextResolver } from './language/localized-text.type.js';
import { ResponsibilityResolver } from './catalogue/responsibility/responsibility.resolver.js';
import { ServiceResolver } from './catalogue/service/service.resolver.js';
import { NodeResolver } from './node.resolver.js';

/** Every class that answers fields of the schema. */
export const resolvers: NonEmptyArray<Function> = [LocalizedTextResolver, NodeResolver, ResponsibilityResolver, ServiceResolver];
