import { Directive, Field, ObjectType } from 'type-graphql';
import { Disruption } from '../../catalogue/disruption/disruption.type.js';
import { UserErrorType } from '../../editorial/change-set/payload.type.js';

@Directive('@shareable')
@ObjectType({
  description:
    'Ergebnis einer Störungsmeldung: the disruption as it is now, or what stood in the way; then nothing has changed.',
  simpleResolvers: true,
})
export class DisruptionPayload {
  @Field(() => Disruption, {
    nullable: true,
    description: 'Störungsmeldung: as it is now; null when it was refused, or taken back before it began.',
  })
  disruption!: Disruption | null;

  @Field(() => [UserErrorType], { description: 'Hindernisse: all of them at once; empty when it was done.' })
  userErrors!: UserErrorType[];
}
