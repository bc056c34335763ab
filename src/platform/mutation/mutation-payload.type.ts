import { Field, ObjectType } from 'type-graphql';
import { UserErrorType } from './user-error.type.js';

/** Base of payloads: the user errors of a mutation. Its subclasses are the types of the schema. */
@ObjectType({ simpleResolvers: true })
export abstract class MutationPayload {
  @Field(() => [UserErrorType], { description: 'Hindernisse: all user errors at once; empty on success.' })
  userErrors!: UserErrorType[];
}
