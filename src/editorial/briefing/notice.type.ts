import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/pagination.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';
import { ChangeAction } from '../change-set/change-set-enums.js';
import { MutationPayload } from '../../platform/mutation/mutation-payload.type.js';

@Directive('@shareable')
@ObjectType({ description: 'Betroffener Datensatz: a record affected by the change.', simpleResolvers: true })
export class NoticeChange {
  @Field(() => ID, { description: 'Datensatz: its global id.' })
  record!: string;

  @Field(() => String, { description: 'Art des Datensatzes: its type, such as Service.' })
  type!: string;

  @Field(() => String, { description: 'Kurzname: its slug.' })
  slug!: string;

  @Field(() => LocalizedText, { nullable: true, description: 'Titel: its future title or name, if any.' })
  title!: LocalizedText | null;

  @Field(() => ChangeAction, { description: 'Art der Änderung: what happens to it.' })
  action!: ChangeAction;
}

@Directive('@shareable')
@ObjectType({
  description: 'Unterrichtung: briefing of agents on a change, before it takes effect and for 14 days after.',
  simpleResolvers: true,
})
export class Notice {
  @Field(() => ID, { description: 'Kennung: the id of the change set.' })
  id!: string;

  @Field(() => String, { description: 'Titel: what it is about.' })
  title!: string;

  @Field(() => String, { description: 'Begründung: why.' })
  reason!: string;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'Unterrichtungstext: what changes for callers; plain text.',
  })
  briefing!: LocalizedText | null;

  @Field(() => DateTime, { description: 'In Kraft ab: moment from which it is public.' })
  takesEffectAt!: Date;

  @Field(() => [NoticeChange], { description: 'Betroffene Datensätze: changed records.' })
  changes!: NoticeChange[];

  @Field(() => Boolean, { description: 'Zur Kenntnis genommen: whether the caller has acknowledged it.' })
  acknowledged!: boolean;

  acknowledgements!: number;
}

export const NoticeConnection = connectionOf(Notice, 'Notice', 'Unterrichtungen');

@Directive('@shareable')
@ObjectType({
  description: 'Ergebnis einer Kenntnisnahme: the notice after the mutation, or user errors.',
  simpleResolvers: true,
})
export class NoticePayload extends MutationPayload {
  @Field(() => Notice, {
    nullable: true,
    description: 'Unterrichtung: its current state; null when the mutation was refused.',
  })
  notice!: Notice | null;
}
