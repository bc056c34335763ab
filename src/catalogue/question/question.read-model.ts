import { column, many, one, type RelationField, type ReadModel } from '../../platform/read/read-model.js';
import { entityReadModel } from '../../platform/read/entity-read-model.js';
import { sql } from '../../platform/sql/sql.js';
import { groupedConditions, type ConditionOwner } from './question-facts.js';
import {
  ServiceQuestionOption,
  ServiceQuestion as ServiceQuestionEntity,
  AnswerCondition as AnswerConditionEntity,
} from './question.entity.js';
import { QuestionOption, ServiceQuestion, AnswerCondition } from './question.type.js';
import { contentId } from '../record/content-id.js';

const questionOptionReadModel: ReadModel = entityReadModel(QuestionOption, ServiceQuestionOption, {
  id: contentId('QuestionOption'),
});

const serviceQuestionReadModel: ReadModel = entityReadModel(ServiceQuestion, ServiceQuestionEntity, {
  id: contentId('ServiceQuestion'),
  options: many(() => questionOptionReadModel, {
    from: sql`service_question_option`,
    where: (option, question) =>
      sql`${option}.edition_id = ${question}.edition_id and ${option}.question_key = ${question}.key`,
    orderBy: (option) => sql`${option}.position`,
  }),
});

const answerConditionReadModel: ReadModel = entityReadModel(AnswerCondition, AnswerConditionEntity, {
  id: contentId('AnswerCondition'),
  question: one(() => serviceQuestionReadModel, {
    from: sql`service_question`,
    where: (question, condition) =>
      sql`${question}.edition_id = ${condition}.edition_id and ${question}.key = ${condition}.question_key`,
  }),
  from: 'numberFrom',
  until: 'numberUntil',
  is: 'yes',
  oneOf: column('option_keys'),
});

/** Conditions of a fee, document or deadline. */
export const conditionsOf = (owner: ConditionOwner): RelationField =>
  many(() => answerConditionReadModel, {
    from: (condition, row) => sql`${groupedConditions(owner, row)} ${condition}`,
    where: () => sql`true`,
    orderBy: (condition) => sql`${condition}.position`,
  });

export const questionsOfService: RelationField = many(() => serviceQuestionReadModel, {
  from: sql`service_question`,
  where: (question, service) => sql`${question}.edition_id = ${service}.edition_id`,
  orderBy: (question) => sql`${question}.position`,
});
