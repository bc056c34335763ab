import {
  column,
  many,
  one,
  readModel,
  text,
  type RelationField,
  type ReadModel,
} from '../../platform/read/read-model.js';
import { conditionRows } from './question-facts.js';

const questionOptionReadModel: ReadModel = readModel('QuestionOption', { key: column('key'), text: text('text') });

const serviceQuestionReadModel: ReadModel = readModel('ServiceQuestion', {
  key: column('key'),
  kind: column('kind'),
  text: text('text'),
  unit: text('unit'),
  options: many(() => questionOptionReadModel, {
    from: 'service_question_option',
    where: (option, question) =>
      `${option}.edition_id = ${question}.edition_id and ${option}.question_key = ${question}.key`,
    orderBy: (option) => `${option}.position`,
  }),
});

const answerConditionReadModel: ReadModel = readModel('AnswerCondition', {
  question: one(() => serviceQuestionReadModel, {
    from: 'service_question',
    where: (question, condition) =>
      `${question}.edition_id = ${condition}.edition_id and ${question}.key = ${condition}.question_key`,
  }),
  from: column('number_from'),
  until: column('number_until'),
  is: column('yes'),
  oneOf: column('option_keys'),
});

/** Conditions of a fee or document. */
export const conditionsOf = (owner: 'fee_id' | 'document_requirement_id'): RelationField =>
  many(() => answerConditionReadModel, {
    from: (condition, row) => `${conditionRows(owner, row)} ${condition}`,
    where: () => 'true',
    orderBy: (condition) => `${condition}.position`,
  });

export const questionsOfService: RelationField = many(() => serviceQuestionReadModel, {
  from: 'service_question',
  where: (question, service) => `${question}.edition_id = ${service}.edition_id`,
  orderBy: (question) => `${question}.position`,
});
