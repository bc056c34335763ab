import { Directive, Field, ObjectType } from 'type-graphql';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';
import { EvidencedAnswer } from '../evidence/evidenced-answer.type.js';
import { Place } from './place.type.js';

@Directive('@shareable')
@ObjectType({
  description: 'Gebiet gilt nicht: the place has ended by the day of the reading, or has not begun.',
  implements: EvidencedAnswer,
  simpleResolvers: true,
})
export class PlaceNotValid extends EvidencedAnswer {
  @Field(() => Place, { description: 'Gebiet: the place asked for, with its first and last day.' })
  place!: Place;

  @Field(() => Place, {
    nullable: true,
    description:
      'Nachfolger: the place that it has become part of by the day, to ask again with; null when none is recorded.',
  })
  successor!: Place | null;

  @Field(() => LocalizedText, {
    description:
      'Erläuterung: since when it does not exist any more, or from when it will, and which place to ask for.',
  })
  explanation!: LocalizedText;
}
