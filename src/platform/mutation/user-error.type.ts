import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql';
import { userErrorCodes } from './user-error.js';

export const UserErrorCode = Object.fromEntries(Object.keys(userErrorCodes).map((code) => [code, code]));
registerEnumType(UserErrorCode, {
  name: 'UserErrorCode',
  description: 'Fehlerschlüssel: code of a user error; a closed list.',
  valuesConfig: Object.fromEntries(
    Object.entries(userErrorCodes).map(([code, { de, en }]) => [
      code,
      { description: `${de.replace(/[.:].*$/, '')}: ${en}` },
    ]),
  ),
});

@Directive('@shareable')
@ObjectType({ description: 'Konflikt: the three values of a field that two people changed.', simpleResolvers: true })
export class Conflict {
  @Field(() => String, { nullable: true, description: 'Ausgangswert: base value as JSON.' })
  base!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Anderer Wert: value published by somebody else meanwhile, as JSON.',
  })
  theirs!: string | null;

  @Field(() => String, { nullable: true, description: 'Eigener Wert: value of this change as JSON.' })
  yours!: string | null;
}

@Directive('@shareable')
@ObjectType('UserError', { description: 'Hindernis: a user error with its remedy.', simpleResolvers: true })
export class UserErrorType {
  @Field(() => UserErrorCode, { description: 'Fehlerschlüssel: code of the user error.' })
  code!: keyof typeof userErrorCodes;

  @Field(() => [String], { description: 'Pfad: where in the input, such as ["content", "fees", "0", "currency"].' })
  path!: string[];

  @Field(() => String, {
    description: 'Meldung: cause and way out, in the language of the Accept-Language header (German or English).',
  })
  message!: string;

  @Field(() => Conflict, { nullable: true, description: 'Konflikt: the three values, for REVISION_CONFLICT.' })
  conflict!: Conflict | null;
}
