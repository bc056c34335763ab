import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Service } from '../service/service.type.js';
import './question.read-model.js';
import { ServiceQuestion } from './question.type.js';

@Resolver(() => Service)
export class ServiceQuestions {
  @FieldResolver(() => [ServiceQuestion], {
    description:
      'Klärungsfragen: what to ask first, in the order in which to ask; `feeQuote` and `checklist` take the answers.',
  })
  questions(@Root() { questions }: Service & { questions: ServiceQuestion[] }): ServiceQuestion[] {
    return questions;
  }
}
