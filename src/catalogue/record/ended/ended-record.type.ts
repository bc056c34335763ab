import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../../../platform/graphql/scalars.js';
import { LocalizedText } from '../../../platform/i18n/localized-text.type.js';
import { Node } from '../record.type.js';

export enum EndingAction {
  WITHDRAW = 'WITHDRAW',
  REPLACE = 'REPLACE',
  REMOVE = 'REMOVE',
}
registerEnumType(EndingAction, {
  name: 'EndingAction',
  description: 'Art des Wegfalls: how a record has ended.',
  valuesConfig: {
    WITHDRAW: { description: 'Zurückgezogen: it ended, and the explanation says why.' },
    REPLACE: { description: 'Ersetzt oder zusammengeführt: another record took its place.' },
    REMOVE: { description: 'Entfernt: it ended without a word.' },
  },
});

@Directive('@key(fields: "id")')
@ObjectType({
  description:
    'Weggefallener Datensatz: a record that was in force and is no more. Its keys lead here for ever, and to the record that took its place.',
  implements: Node,
  simpleResolvers: true,
})
export class EndedRecord extends Node {
  @Field(() => ID, { description: 'Globale Kennung: the id under which the record was known.' })
  declare id: string;

  @Field(() => String, { description: 'Art des Datensatzes: the type it had, such as Service.' })
  type!: string;

  @Field(() => String, { description: 'Kurzname: its slug.' })
  slug!: string;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'Name: what it was called last; null for one that was removed, or that had no name.',
  })
  name!: LocalizedText | null;

  @Field(() => DateTime, { description: 'Weggefallen: since when.' })
  endedAt!: Date;

  @Field(() => EndingAction, {
    nullable: true,
    description: 'Art: withdrawn, replaced or removed; null when not recorded.',
  })
  action!: EndingAction | null;

  @Field(() => LocalizedText, { nullable: true, description: 'Erläuterung: what the public is told about it.' })
  explanation!: LocalizedText | null;
}
