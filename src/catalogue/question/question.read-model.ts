import { column, many, one, type RelationField, type ReadModel } from '../../platform/read/read-model.js';
import { entityReadModel } from '../../platform/read/entity-read-model.js';
import { groupedConditions } from './question-facts.js';
import {
  ServiceQuestionOption,
  ServiceQuestion as ServiceQuestionEntity,
  AnswerCondition as AnswerConditionEntity,
} from './question.entity.js';
import { QuestionOption, ServiceQuestion, AnswerCondition } from './question.type.js';

const questionOptionReadModel: ReadModel = entityReadModel(QuestionOption, ServiceQuestionOption, {});

const serviceQuestionReadModel: ReadModel = entityReadModel(ServiceQuestion, ServiceQuestionEntity, {
  options: many(() => questionOptionReadModel, {
    from: 'service_question_option',
    where: (option, question) =>
      `${option}.edition_id = ${question}.edition_id and ${option}.question_key = ${question}.key`,
    orderBy: (option) => `${option}.position`,
  }),
});

const answerConditionReadModel: ReadModel = entityReadModel(AnswerCondition, AnswerConditionEntity, {
  question: one(() => serviceQuestionReadModel, {
    from: 'service_question',
    where: (question, condition) =>
      `${question}.edition_id = ${condition}.edition_id and ${question}.key = ${condition}.question_key`,
  }),
  from: 'numberFrom',
  until: 'numberUntil',
  is: 'yes',
  oneOf: column('option_keys'),
});

/** Conditions of a fee or document. */
export const conditionsOf = (owner: 'fee_id' | 'document_requirement_id'): RelationField =>
  many(() => answerConditionReadModel, {
    from: (condition, row) => `${groupedConditions(owner, row)} ${condition}`,
    where: () => 'true',
    orderBy: (condition) => `${condition}.position`,
  });

export const questionsOfService: RelationField = many(() => serviceQuestionReadModel, {
  from: 'service_question',
  where: (question, service) => `${question}.edition_id = ${service}.edition_id`,
  orderBy: (question) => `${question}.position`,
});
