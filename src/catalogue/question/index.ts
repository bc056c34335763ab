import { checkQuestionKeys, checkQuestions } from './question.checks.js';
import { AnswerCondition, ServiceQuestion, ServiceQuestionOption } from './question.entity.js';
import { concept } from '../record/concept.js';

export const question = concept({
  entities: [ServiceQuestion, ServiceQuestionOption, AnswerCondition],
  checks: { services: [checkQuestionKeys, checkQuestions] },
});
