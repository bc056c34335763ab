import { Directive, Field, Float, ObjectType } from 'type-graphql';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';
import { ServiceQuestionKind } from './service-question-kind.js';

@Directive('@shareable')
@ObjectType({
  description: 'Antwortmöglichkeit einer Klärungsfrage: one of those to choose from.',
  simpleResolvers: true,
})
export class QuestionOption {
  @Field(() => String, { description: 'Schlüssel: answer with it as `choice`.' })
  key!: string;

  @Field(() => LocalizedText, { description: 'Wortlaut: what to show or say.' })
  text!: LocalizedText;
}

@Directive('@shareable')
@ObjectType({
  description:
    'Klärungsfrage: what has to be asked before a fee or a list of documents can be told; worded as it is asked on the phone.',
  simpleResolvers: true,
})
export class ServiceQuestion {
  @Field(() => String, {
    description: 'Schlüssel: such as `age`; the same key is the same question in every service, so its answer holds.',
  })
  key!: string;

  @Field(() => ServiceQuestionKind, { description: 'Art der Antwort: a number, yes or no, or one of the options.' })
  kind!: ServiceQuestionKind;

  @Field(() => LocalizedText, { description: 'Frage: what to ask.' })
  text!: LocalizedText;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'Einheit: what a number counts, such as years; null when it needs none.',
  })
  unit!: LocalizedText | null;

  @Field(() => [QuestionOption], { description: 'Antwortmöglichkeiten: those of a CHOICE, in order; else empty.' })
  options!: QuestionOption[];
}

@Directive('@shareable')
@ObjectType({
  description: 'Bedingung an eine Antwort: what the answer to a question has to be for a fee or document to apply.',
  simpleResolvers: true,
})
export class AnswerCondition {
  @Field(() => ServiceQuestion, { description: 'Klärungsfrage: the question that decides.' })
  question!: ServiceQuestion;

  @Field(() => Float, { nullable: true, description: 'Von: smallest number, included; null when open.' })
  from!: number | null;

  @Field(() => Float, { nullable: true, description: 'Bis: greatest number, included; null when open.' })
  until!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Ja oder Nein: the answer it has to be; null for other kinds.' })
  is!: boolean | null;

  @Field(() => [String], { description: 'Eine von: keys of the options of which one has to be chosen; else empty.' })
  oneOf!: string[];
}
