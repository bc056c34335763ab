import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { RequestContext } from '../../platform/graphql/request-context.js';
import { impactOf } from './impact.js';
import { Impact } from './impact.type.js';

@Resolver()
export class ImpactResolver {
  @Query(() => Impact, {
    description:
      'Auswirkung: what a change set within the remit of whoever asks touches, itself and through relations.',
  })
  impact(
    @Arg('changeSet', () => ID, { description: 'Änderungspaket: the id of the change set.' }) changeSet: string,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return impactOf(context, changeSet);
  }
}
