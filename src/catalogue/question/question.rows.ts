import type { AnswerConditionContent } from './question.content.js';
import type { ServiceContent } from '../service/service.content.js';
import type { Row, Rows } from '../record/write/rows.js';
import { storedText } from '../record/write/stored-values.js';

/** Rows of the questions of a service and their options, in order. */
export const questionRows = ({ questions = [] }: ServiceContent, edition_id: string): Rows => ({
  service_question: questions.map(({ key, kind, text, unit }, position) => ({
    edition_id,
    key,
    position,
    kind,
    text: storedText(text),
    unit: storedText(unit),
  })),
  service_question_option: questions.flatMap(({ key: question_key, options = [] }) =>
    options.map(({ key, text }, position) => ({ edition_id, question_key, key, position, text: storedText(text) })),
  ),
});

interface Owner {
  edition_id: string;
  fee_id?: string | undefined;
  document_requirement_id?: string | undefined;
  deadline_id?: string | undefined;
}

/** Rows of conditions of a fee, document or deadline; one row per option. */
export const conditionRows = (
  { questions = [] }: ServiceContent,
  applies: readonly AnswerConditionContent[] = [],
  { edition_id, fee_id, document_requirement_id, deadline_id }: Owner,
): Row[] =>
  applies.flatMap(({ question, from, until, is, oneOf }) =>
    (oneOf ?? [undefined]).map((option_key) => ({
      edition_id,
      fee_id,
      document_requirement_id,
      deadline_id,
      question_key: question,
      question_kind: questions.find(({ key }) => key === question)?.kind,
      number_from: from,
      number_until: until,
      yes: is,
      option_key,
    })),
  );
