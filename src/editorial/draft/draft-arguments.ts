import { ArgsType, Field, ID, Int } from 'type-graphql';
import { ChangeSetArguments } from '../change-set/change-set-arguments.js';

@ArgsType()
export class DiscardArguments extends ChangeSetArguments {
  @Field(() => ID, { description: 'Datensatz: the global id of the record whose change is removed.' })
  record!: string;
}

@ArgsType()
export class RestoreArguments extends ChangeSetArguments {
  @Field(() => ID, { description: 'Datensatz: the global id of the record.' })
  record!: string;

  @Field(() => ID, { description: 'Fassung: the id of the edition to restore.' })
  edition!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Revision des Entwurfs: of the draft that the set has of the record and that is replaced.',
  })
  draftRevision?: number | null;
}
