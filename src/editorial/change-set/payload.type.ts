import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { MutationPayload } from '../../platform/mutation/mutation-payload.type.js';
import { ChangeSet } from './change-set.type.js';

@Directive('@shareable')
@ObjectType({
  description:
    'Ergebnis einer Änderung: the change set after the mutation, or user errors; with errors nothing has changed.',
  simpleResolvers: true,
})
export class ChangeSetPayload extends MutationPayload {
  @Field(() => ChangeSet, {
    nullable: true,
    description: 'Änderungspaket: its current state; null when the change was refused.',
  })
  changeSet!: ChangeSet | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Datensatz: the global id of the record that was changed, if it was one.',
  })
  record!: string | null;
}
