import { Directive, Field, ObjectType } from 'type-graphql';
import { Disruption } from '../../catalogue/disruption/disruption.type.js';
import { MutationPayload } from '../../platform/mutation/mutation-payload.type.js';

@Directive('@shareable')
@ObjectType({
  description:
    'Ergebnis einer Störungsmeldung: the disruption as it is now, or what stood in the way; then nothing has changed.',
  simpleResolvers: true,
})
export class DisruptionPayload extends MutationPayload {
  @Field(() => Disruption, {
    nullable: true,
    description: 'Störungsmeldung: as it is now; null when it was refused, or taken back before it began.',
  })
  disruption!: Disruption | null;
}
