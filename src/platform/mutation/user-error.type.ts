import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql';
import { userErrorCodes } from './user-error.js';

export const UserErrorCode = Object.fromEntries(Object.keys(userErrorCodes).map((code) => [code, code]));
registerEnumType(UserErrorCode, {
  name: 'UserErrorCode',
  description: 'Fehlerschlüssel: what stands in the way of a change; a closed list.',
  valuesConfig: Object.fromEntries(
    Object.entries(userErrorCodes).map(([code, { de, en }]) => [
      code,
      { description: `${de.replace(/[.:].*$/, '')}: ${en}` },
    ]),
  ),
});

@Directive('@shareable')
@ObjectType({ description: 'Konflikt: the three wordings of a field that two people changed.', simpleResolvers: true })
export class Conflict {
  @Field(() => String, { nullable: true, description: 'Ausgangswert: what both started from, as JSON.' })
  base!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Anderer Wert: what somebody else has published meanwhile, as JSON.',
  })
  theirs!: string | null;

  @Field(() => String, { nullable: true, description: 'Eigener Wert: what this change says, as JSON.' })
  yours!: string | null;
}

@Directive('@shareable')
@ObjectType('UserError', { description: 'Hindernis: what the editor can mend, and how.', simpleResolvers: true })
export class UserErrorType {
  @Field(() => UserErrorCode, { description: 'Fehlerschlüssel: what kind of obstacle.' })
  code!: keyof typeof userErrorCodes;

  @Field(() => [String], { description: 'Pfad: where in the input, such as ["content", "fees", "0", "currency"].' })
  path!: string[];

  @Field(() => String, {
    description: 'Meldung: cause and way out, in the language of the Accept-Language header (German or English).',
  })
  message!: string;

  @Field(() => Conflict, { nullable: true, description: 'Konflikt: the three wordings, for REVISION_CONFLICT.' })
  conflict!: Conflict | null;
}
