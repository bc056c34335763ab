import { Args, ArgsType, Ctx, Directive, Field, ID, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Allowed } from '../../platform/graphql/allowed.js';
import { RequestContext } from '../../platform/graphql/request-context.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { payloadView } from '../../platform/mutation/payload-view.js';
import { mutate } from '../../platform/mutation/mutate.js';
import { MutationPayload } from '../../platform/mutation/mutation-payload.type.js';
import { createPreviewToken } from './create-preview-token.js';

@Directive('@shareable')
@ObjectType({
  description: 'Vorschauschlüssel: permits its holder to read one change set as if it were published.',
  simpleResolvers: true,
})
export class PreviewTokenPayload extends MutationPayload {
  @Field(() => String, {
    nullable: true,
    description:
      'Schlüssel: for `previewToken` of the read context; shown only once, because only its hash is stored. Null when refused.',
  })
  token!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Gültig bis: expiry of the key.' })
  expiresAt!: Date | null;
}

@ArgsType()
class PreviewTokenArguments {
  @Field(() => ID, { description: 'Änderungspaket: the id of the change set.' })
  changeSet!: string;

  @Field(() => Int, {
    defaultValue: 60,
    description: 'Gültigkeitsdauer: minutes from now, 1 to 10,080 (a week).',
  })
  expiresInMinutes!: number;
}

@Resolver()
export class PreviewResolver {
  @Allowed('change-set:edit')
  @Mutation(() => PreviewTokenPayload, {
    description:
      'Vorschauschlüssel anlegen: creates a key with which people without an account preview the set as the public.',
  })
  async createPreviewToken(
    @Args(() => PreviewTokenArguments) args: PreviewTokenArguments,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    const asked = { mutation: 'createPreviewToken', input: args };
    const answer = await mutate(context, asked, (change) =>
      createPreviewToken(change, args.changeSet, args.expiresInMinutes),
    );
    return payloadView(answer, context.language);
  }
}
