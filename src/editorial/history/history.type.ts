import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { DateTime } from '../../platform/graphql/scalars.js';
import { FieldDifference } from '../change-set/change-set.type.js';

@Directive('@shareable')
@ObjectType({
  description: 'Eintrag der Historie: an edition of a record and its changes.',
  simpleResolvers: true,
})
export class HistoryEntry {
  @Field(() => ID, { description: 'Fassung: the id of the edition.' })
  edition!: string;

  @Field(() => DateTime, { description: 'In Kraft ab: moment from which it is public.' })
  inForceFrom!: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'In Kraft bis: moment until which it is public; null while none is known.',
  })
  inForceUntil!: Date | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Änderungspaket: the set that published it; null when it was loaded.',
  })
  changeSet!: string | null;

  @Field(() => String, { nullable: true, description: 'Begründung: why it was published.' })
  reason!: string | null;

  @Field(() => [FieldDifference], {
    description: 'Unterschiede: differences from the previous edition, by field; empty for the first.',
  })
  differences!: FieldDifference[];
}

@Directive('@shareable')
@ObjectType({
  description: 'Bearbeitung im Gange: somebody else has an open draft of the record.',
  simpleResolvers: true,
})
export class OpenDraft {
  @Field(() => ID, { description: 'Änderungspaket: the id of the set.' })
  changeSet!: string;

  @Field(() => String, { description: 'Titel: what the set is about.' })
  title!: string;

  @Field(() => String, { description: 'Bearbeitet von: the subject of the last editor.' })
  editedBy!: string;

  @Field(() => DateTime, { description: 'Bearbeitet: when last.' })
  editedAt!: Date;

  @Field(() => Boolean, {
    description: 'Überholt: whether somebody has published or scheduled the record since the draft was begun.',
  })
  overtaken!: boolean;
}

@ObjectType({
  description: 'Eintrag des Journals: action, actor and reason; immutable.',
  simpleResolvers: true,
})
export class AuditEntry {
  @Field(() => ID, { description: 'Nummer: ascending.' })
  id!: string;

  @Field(() => DateTime, { description: 'Zeitpunkt: when.' })
  at!: Date;

  @Field(() => String, { description: 'Handelnde Person oder System: the subject of the token.' })
  actor!: string;

  @Field(() => String, { description: 'Handlung: action, such as publish.' })
  action!: string;

  @Field(() => ID, { nullable: true, description: 'Änderungspaket: the id of the set.' })
  changeSet!: string | null;

  @Field(() => ID, { nullable: true, description: 'Datensatz: the global id of the record.' })
  record!: string | null;

  @Field(() => String, { nullable: true, description: 'Vorher: the state before, as JSON.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'Nachher: the state after, as JSON.' })
  after!: string | null;

  @Field(() => String, { nullable: true, description: 'Begründung: why.' })
  reason!: string | null;
}
