import { Directive, Field, Float, ObjectType } from 'type-graphql';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';
import { ServiceQuestionKind } from './service-question-kind.js';
import { ContentId } from '../record/content-id.js';

@Directive('@shareable')
@ObjectType({
  description: 'Antwortmöglichkeit einer Klärungsfrage: one of those to choose from.',
  simpleResolvers: true,
})
export class QuestionOption {
  @ContentId()
  id!: string;

  @Field(() => String, { description: 'Schlüssel: answer with it as `choice`.' })
  key!: string;

  @Field(() => LocalizedText, { description: 'Wortlaut: what to show or say.' })
  text!: LocalizedText;
}

@Directive('@shareable')
@ObjectType({
  description: 'Klärungsfrage: question that decides fees, documents or deadlines; worded for the phone.',
  simpleResolvers: true,
})
export class ServiceQuestion {
  @ContentId()
  id!: string;

  @Field(() => String, {
    description: 'Schlüssel: such as `age`; equal keys are the same question in every service, so answers are shared.',
  })
  key!: string;

  @Field(() => ServiceQuestionKind, { description: 'Art der Antwort: a number, yes or no, or one of the options.' })
  kind!: ServiceQuestionKind;

  @Field(() => LocalizedText, { description: 'Frage: what to ask.' })
  text!: LocalizedText;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'Einheit: unit of a number, such as years; null when it has none.',
  })
  unit!: LocalizedText | null;

  @Field(() => [QuestionOption], { description: 'Antwortmöglichkeiten: options of a CHOICE, in order; else empty.' })
  options!: QuestionOption[];
}

@Directive('@shareable')
@ObjectType({
  description: 'Bedingung an eine Antwort: required answer to a question for a fee, document or deadline to apply.',
  simpleResolvers: true,
})
export class AnswerCondition {
  @ContentId()
  id!: string;

  @Field(() => ServiceQuestion, { description: 'Klärungsfrage: the deciding question.' })
  question!: ServiceQuestion;

  @Field(() => Float, {
    nullable: true,
    description: 'Von: smallest number, inclusive, in completed units: 23.5 years are not yet 24. Null when open.',
  })
  from!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Bis: greatest number, inclusive, in completed units: 23.5 years are within 23; hundredths count where a bound on the question has decimals. Null when open.',
  })
  until!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Ja oder Nein: required answer; null for other kinds.' })
  is!: boolean | null;

  @Field(() => [String], { description: 'Eine von: keys of the options, one of which must be chosen; else empty.' })
  oneOf!: string[];
}
