import { Directive, Field, ObjectType } from 'type-graphql';
import { Disruption } from '../../catalogue/disruption/disruption.type.js';
import { MutationPayload } from '../../platform/mutation/mutation-payload.type.js';

@Directive('@shareable')
@ObjectType({
  description:
    'Ergebnis einer Störungsmeldung: the disruption after the mutation, or user errors; with errors nothing has changed.',
  simpleResolvers: true,
})
export class DisruptionPayload extends MutationPayload {
  @Field(() => Disruption, {
    nullable: true,
    description: 'Störungsmeldung: its current state; null when refused or withdrawn before it began.',
  })
  disruption!: Disruption | null;
}
