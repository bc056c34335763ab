import {
  addFields,
  column,
  many,
  one,
  shape,
  text,
  type RelationField,
  type Shape,
} from '../../platform/read/read-model.js';
import { serviceShape } from '../service/service.read-model.js';
import { conditionRows } from './question-facts.js';

const questionOptionShape: Shape = shape('QuestionOption', { key: column('key'), text: text('text') });

const serviceQuestionShape: Shape = shape('ServiceQuestion', {
  key: column('key'),
  kind: column('kind'),
  text: text('text'),
  unit: text('unit'),
  options: many(() => questionOptionShape, {
    from: 'service_question_option',
    where: (option, question) =>
      `${option}.edition_id = ${question}.edition_id and ${option}.question_key = ${question}.key`,
    orderBy: (option) => `${option}.position`,
  }),
});

const answerConditionShape: Shape = shape('AnswerCondition', {
  question: one(() => serviceQuestionShape, {
    from: 'service_question',
    where: (question, condition) =>
      `${question}.edition_id = ${condition}.edition_id and ${question}.key = ${condition}.question_key`,
  }),
  from: column('number_from'),
  until: column('number_until'),
  is: column('yes'),
  oneOf: column('option_keys'),
});

/** The answers under which a fee or document applies. */
export const conditionsOf = (owner: 'fee_id' | 'document_requirement_id'): RelationField =>
  many(() => answerConditionShape, {
    from: (condition, row) => `${conditionRows(owner, row)} ${condition}`,
    where: () => 'true',
    orderBy: (condition) => `${condition}.position`,
  });

addFields(serviceShape, {
  questions: many(() => serviceQuestionShape, {
    from: 'service_question',
    where: (question, service) => `${question}.edition_id = ${service}.edition_id`,
    orderBy: (question) => `${question}.position`,
  }),
});
