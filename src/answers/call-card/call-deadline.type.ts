import { Directive, Field, InputType, ObjectType } from 'type-graphql';
import { Deadline } from '../../catalogue/deadline/deadline.type.js';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';

@InputType({
  description:
    'Ereignis einer Frist: the day on which something happened or will happen that a deadline is counted from.',
})
export class DeadlineEvent {
  @Field(() => CalendarDate, { description: 'Tag: of the event.' })
  on!: Date;

  @Field(() => String, {
    nullable: true,
    description:
      'Fristbeginn: which event, in the words of `CallDeadline.event`; may be left out while the deadlines of the service are counted from one event only.',
  })
  event?: string | null;
}

@Directive('@shareable')
@ObjectType({
  description: 'Frist der Auskunft: a deadline in words, and counted where the day of its event is given.',
  simpleResolvers: true,
})
export class CallDeadline {
  @Field(() => Deadline, { description: 'Frist: as recorded.' })
  deadline!: Deadline;

  @Field(() => LocalizedText, {
    description:
      'Satz: such as "Spätestens am dritten Werktag nach dem Tod.", and the day that follows from `eventOn`; in German or English.',
  })
  sentence!: LocalizedText;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'Fristbeginn: the event whose day can be given in `events`; null when no day can be counted from it.',
  })
  event!: LocalizedText | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Tag des Ereignisses: as given; null while it is not.' })
  eventOn!: string | null;

  @Field(() => [CalendarDate], {
    description:
      'Gerechnete Tage: those that lie the recorded durations after or before the event, earliest first; empty while its day is not given.',
  })
  countedDays!: string[];

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'Fristende: last day, counted or recorded as a date; null when it is not known, and for deadlines of every year.',
  })
  endsOn!: string | null;

  @Field(() => [LocalizedText], {
    description:
      'Vorbehalte: what the counted or recorded day leaves open, such as an end on a Sunday, or public holidays of a Land that is not known.',
  })
  caveats!: LocalizedText[];
}
