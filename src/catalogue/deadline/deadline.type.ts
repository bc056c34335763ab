import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';
import { AnswerCondition } from '../question/question.type.js';
import { DeadlineKind } from './deadline-kind.js';
import { DeadlineType } from './deadline-type.js';
import { TimeUnit } from './time-unit.js';
import { ContentId } from '../record/content-id.js';

@Directive('@shareable')
@ObjectType({
  description:
    'Frist: date or period by which something must be done, or, of type VALIDITY, how long something holds. Source: XZuFi, modulFrist.',
  simpleResolvers: true,
})
export class Deadline {
  @ContentId()
  id!: string;

  @Field(() => DeadlineType, { description: 'Fristtyp: whether something has to be done, or something holds.' })
  type!: DeadlineType;

  @Field(() => DeadlineKind, { description: 'Art der Frist: selects the fields that hold the deadline.' })
  kind!: DeadlineKind;

  @Field(() => Int, {
    nullable: true,
    description: 'Fristdauer von: shortest duration, in unit; null when there is only a longest one.',
  })
  durationFrom!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Fristdauer bis: longest duration, in unit; null when there is only one duration.',
  })
  durationTo!: number | null;

  @Field(() => TimeUnit, { nullable: true, description: 'Einheit: unit of the duration.' })
  unit!: TimeUnit | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Stichtag von: first day on which it can be done; null when open.',
  })
  startsOn!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Stichtag bis: last day on which it can be done; null when open.',
  })
  endsOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Wiederkehrend von: first day in every year, MM-DD; null when open.',
  })
  recursFrom!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Wiederkehrend bis: last day in every year, MM-DD; null when open.',
  })
  recursUntil!: string | null;

  @Field(() => LocalizedText, { nullable: true, description: 'Fristbeginn: what starts the time, such as moving in.' })
  trigger!: LocalizedText | null;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'Bedingung: cases in which it applies; null for all.',
  })
  condition!: LocalizedText | null;

  @Field(() => [AnswerCondition], {
    description: 'Gilt bei: required answers, all of which must hold; empty when `condition` describes them in words.',
  })
  applies!: AnswerCondition[];

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'Beschreibung: what has to be done, and further notes.',
  })
  description!: LocalizedText | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Gültig ab: first day on which the deadline applies; null when open.',
  })
  validFrom!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Gültig bis: last day on which the deadline applies; null when open.',
  })
  validUntil!: string | null;
}

@Directive('@shareable')
@ObjectType({
  description: 'Bearbeitungsdauer: how long the administration usually takes. Source: XZuFi, modulBearbeitungsdauer.',
  simpleResolvers: true,
})
export class ProcessingTime {
  @ContentId()
  id!: string;

  @Field(() => Int, { nullable: true, description: 'Mindestdauer: shortest time, in unit; null when not known.' })
  minimum!: number | null;

  @Field(() => Int, { nullable: true, description: 'Höchstdauer: longest time, in unit; null when not known.' })
  maximum!: number | null;

  @Field(() => TimeUnit, {
    nullable: true,
    description: 'Einheit: in what the time is counted; null when only the description says it.',
  })
  unit!: TimeUnit | null;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'Variante: for which way of applying this is the time, such as express; null when for all.',
  })
  variant!: LocalizedText | null;

  @Field(() => LocalizedText, { nullable: true, description: 'Beschreibung: further notes.' })
  description!: LocalizedText | null;
}
