import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime, LanguageTag } from '../../platform/graphql/scalars.js';
import { ChangeAction, ChangeSetStatus, DifferenceKind, WordKind } from './change-set-enums.js';

@Directive('@shareable')
@ObjectType({ description: 'Textstück im Vergleich: a piece of a text comparison.', simpleResolvers: true })
export class WordDifference {
  @Field(() => WordKind, { description: 'Art: whether the words are equal, added or removed.' })
  kind!: WordKind;

  @Field(() => String, { description: 'Wortlaut: the words.' })
  text!: string;
}

@Directive('@shareable')
@ObjectType({ description: 'Unterschied: change of one field.', simpleResolvers: true })
export class FieldDifference {
  @Field(() => [String], { description: 'Pfad: where the field stands, such as ["fees", "0", "amountCents"].' })
  path!: string[];

  @Field(() => DifferenceKind, { description: 'Art: added, removed or changed.' })
  kind!: DifferenceKind;

  @Field(() => String, { nullable: true, description: 'Vorher: the earlier value as JSON; null when there was none.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'Nachher: the later value as JSON; null when there is none.' })
  after!: string | null;

  @Field(() => [WordDifference], { description: 'Wortvergleich: differences by word for texts; else empty.' })
  words!: WordDifference[];
}

@Directive('@shareable')
@ObjectType({ description: 'Konflikt: a field that two people have changed differently.', simpleResolvers: true })
export class ChangeConflict {
  @Field(() => [String], { description: 'Stelle: where the field stands, such as ["texts", "03", "de"].' })
  path!: string[];

  @Field(() => String, { nullable: true, description: 'Ausgangswert: what both started from, as JSON.' })
  base!: string | null;

  @Field(() => String, { nullable: true, description: 'Wert der anderen: what is published or scheduled, as JSON.' })
  theirs!: string | null;

  @Field(() => String, { nullable: true, description: 'Eigener Wert: what the draft says, as JSON.' })
  yours!: string | null;
}

@Directive('@shareable')
@ObjectType({ description: 'Geplante Fassung: an edition of a record that is scheduled.', simpleResolvers: true })
export class LaterEdition {
  @Field(() => ID, { description: 'Fassung: its id, for `basedOn`, when the edition to come is to be changed.' })
  edition!: string;

  @Field(() => DateTime, { description: 'In Kraft ab: when it takes effect.' })
  inForceFrom!: Date;

  @Field(() => ID, { nullable: true, description: 'Änderungspaket: the set that scheduled it.' })
  changeSet!: string | null;

  @Field(() => [FieldDifference], { description: 'Übernommen: what the change alters in it as well, by field.' })
  carried!: FieldDifference[];

  @Field(() => [ChangeConflict], { description: 'Beibehalten: fields that it changes itself and keeps as they are.' })
  kept!: ChangeConflict[];
}

@Directive('@shareable')
@ObjectType({ description: 'Änderung: change of one record in a change set.', simpleResolvers: true })
export class Change {
  @Field(() => ID, { description: 'Datensatz: the global id of the record.' })
  record!: string;

  @Field(() => String, { description: 'Art des Datensatzes: the type of the record, such as Service.' })
  type!: string;

  @Field(() => String, { description: 'Kurzname: the slug of the record.' })
  slug!: string;

  @Field(() => ChangeAction, { description: 'Art der Änderung: new wording, withdrawal, replacement or removal.' })
  action!: ChangeAction;

  @Field(() => Int, {
    description: 'Revision des Entwurfs: send it with the next change, so that nothing is overwritten unseen.',
  })
  revision!: number;

  @Field(() => ID, {
    nullable: true,
    description: 'Ausgangsfassung: the edition on which the change is based; null for a new record.',
  })
  basedOn!: string | null;

  @Field(() => Boolean, { description: 'Geringfügig: whether it leaves translations up to date.' })
  minor!: boolean;

  @Field(() => String, { description: 'Zuletzt bearbeitet von: the subject of the last editor.' })
  editedBy!: string;

  @Field(() => DateTime, { description: 'Zuletzt bearbeitet: when.' })
  editedAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Entwurf: the drafted record as JSON of the documented schema; null when it ends.',
  })
  draft!: string | null;

  @Field(() => [FieldDifference], {
    description:
      'Unterschiede: differences of what will be published from what is in force now, by field; of a set that is published, from what it started from.',
  })
  differences!: FieldDifference[];

  @Field(() => [ChangeConflict], {
    description:
      'Konflikte: fields that somebody else has published otherwise since the draft was begun; decide each with `resolveConflict`.',
  })
  conflicts!: ChangeConflict[];

  @Field(() => [LaterEdition], {
    description: 'Geplante Fassungen: editions of the record that are scheduled, and what the change makes of them.',
  })
  laterEditions!: LaterEdition[];
}

@Directive('@shareable')
@ObjectType({ description: 'Kommentar: a remark on a change set.', simpleResolvers: true })
export class ChangeSetComment {
  @Field(() => String, { description: 'Verfasst von: subject of the author.' })
  actor!: string;

  @Field(() => String, { description: 'Wortlaut: plain text.' })
  content!: string;

  @Field(() => DateTime, { description: 'Verfasst: when.' })
  createdAt!: Date;
}

@Directive('@shareable')
@ObjectType({ description: 'Freigabe: the approval of a change set by one person.', simpleResolvers: true })
export class ChangeSetApproval {
  @Field(() => String, { description: 'Freigegeben von: subject of who approved.' })
  actor!: string;

  @Field(() => DateTime, { description: 'Freigegeben: when.' })
  approvedAt!: Date;
}

@Directive('@shareable')
@ObjectType({ description: 'Fehlende Freigabe: an approval that a change set waits for.', simpleResolvers: true })
export class MissingApproval {
  @Field(() => [String], {
    description:
      'Organisationseinheiten: slugs of the owners, any one of whom approves; empty when an administrator has to.',
  })
  organisations!: string[];
}

@Directive('@shareable')
@ObjectType({ description: 'Unterrichtungstext in einer Sprache: briefing for agents.', simpleResolvers: true })
export class BriefingWording {
  @Field(() => LanguageTag, { description: 'Sprache: a BCP 47 language tag.' })
  language!: string;

  @Field(() => String, { description: 'Wortlaut: plain text.' })
  text!: string;
}

@ObjectType({
  description: 'Änderungspaket: edits to one or several records that are reviewed and published together.',
  simpleResolvers: true,
})
export class ChangeSet {
  @Field(() => ID, { description: 'Kennung: the id of the change set.' })
  id!: string;

  @Field(() => String, { description: 'Titel: what it is about.' })
  title!: string;

  @Field(() => String, { description: 'Begründung: reason; recorded in the audit trail.' })
  reason!: string;

  @Field(() => ChangeSetStatus, { description: 'Status: status in the editorial process.' })
  status!: ChangeSetStatus;

  @Field(() => Int, { description: 'Revision: counts every change of the set.' })
  revision!: number;

  @Field(() => [String], {
    description: 'Verfasst von: subjects of all authors; none of them can approve the set.',
  })
  authors!: string[];

  @Field(() => DateTime, { description: 'Angelegt: when.' })
  createdAt!: Date;

  @Field(() => String, { nullable: true, description: 'Zurückgegeben mit: reason of the last return.' })
  returnedReason!: string | null;

  @Field(() => [ChangeSetApproval], {
    description: 'Freigaben: approvals so far, oldest first; a set of several owners needs one of each.',
  })
  approvals!: ChangeSetApproval[];

  @Field(() => [MissingApproval], {
    description: 'Fehlende Freigaben: whose approval the submitted set waits for; else empty.',
  })
  missingApprovals!: MissingApproval[];

  @Field(() => String, { nullable: true, description: 'Freigegeben von: the subject of the last person who approved.' })
  approvedBy!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'In Kraft ab: the moment for which it is scheduled.' })
  publishAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Veröffentlicht: moment from which it is in force.' })
  publishedAt!: Date | null;

  @Field(() => ID, { nullable: true, description: 'Macht rückgängig: the id of the set that this one rolls back.' })
  rollsBackId!: string | null;

  @Field(() => Boolean, {
    description: 'Für das Bürgertelefon wichtig: whether agents must be briefed before it takes effect.',
  })
  forAgents!: boolean;

  @Field(() => [BriefingWording], { description: 'Unterrichtungstext: briefing for agents, in all its languages.' })
  briefing!: BriefingWording[];

  @Field(() => [Change], { description: 'Änderungen: changes by record.' })
  changes!: Change[];

  @Field(() => [ChangeSetComment], { description: 'Kommentare: remarks, oldest first.' })
  comments!: ChangeSetComment[];
}
