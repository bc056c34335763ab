import { deliver, type DeliveredText, type LocalizedText } from '../../platform/i18n/localized-text.js';
import type { ReadOptions } from '../../platform/read/read-options.js';
import { sql, word, type Sql } from '../../platform/sql/sql.js';

/** A question in the form of the rules. */
export interface QuestionFacts {
  key: string;
  kind: string;
  text: LocalizedText;
  unit: LocalizedText | null;
  options: { key: string; text: LocalizedText }[];
}

const optionsOf = (question: Sql): Sql => sql`(
  select coalesce(json_agg(json_build_object('key', o.key, 'text', o.text) order by o.position), '[]')
  from service_question_option o where o.edition_id = ${question}.edition_id and o.question_key = ${question}.key)`;

/** SQL: questions of a service edition, as JSON. */
export const questionsJson = (edition: Sql): Sql => sql`(
  select coalesce(json_agg(json_build_object('key', q.key, 'kind', q.kind, 'text', q.text, 'unit', q.unit,
    'options', ${optionsOf(sql`q`)}) order by q.position), '[]')
  from service_question q where q.edition_id = ${edition}.edition_id)`;

/** Column of answer_condition that names the owner of a condition. */
export type ConditionOwner = 'fee_id' | 'document_requirement_id' | 'deadline_id';

/** SQL: conditions of their owner, one per question. */
export const groupedConditions = (column: ConditionOwner, owner: Sql): Sql => sql`(
  select min(c.id) as position, c.edition_id, c.question_key, min(c.number_from) as number_from,
    min(c.number_until) as number_until, bool_and(c.yes) as yes,
    coalesce(array_agg(c.option_key order by c.id) filter (where c.option_key is not null), '{}') as option_keys
  from answer_condition c where c.edition_id = ${owner}.edition_id and c.${word(column)} = ${owner}.id
  group by c.edition_id, c.question_key)`;

/** SQL: the same as JSON in the form of the rules. */
export const conditionsJson = (column: ConditionOwner, owner: Sql): Sql => sql`(
  select coalesce(json_agg(json_build_object('question', a.question_key, 'from', a.number_from, 'until', a.number_until,
    'is', a.yes, 'oneOf', a.option_keys) order by a.position), '[]') from ${groupedConditions(column, owner)} a)`;

/** Keys that are questions of any service, now or earlier. */
export const askedAnywhere = (keys: Sql): Sql =>
  sql`array(select k from unnest(${keys}) k where exists (
    select from service_question q join service_edition e on e.edition_id = q.edition_id
    where q.key = k and not isempty(e.in_force) and lower(e.in_force) <= clock_timestamp()))`;

interface DeliveredQuestion {
  key: string;
  kind: string;
  text: DeliveredText;
  unit: DeliveredText | null;
  options: { key: string; text: DeliveredText }[];
}

/** Delivers a question to the reader. */
export const deliverQuestion = (
  { key, kind, text, unit, options }: QuestionFacts,
  { languages }: ReadOptions,
): DeliveredQuestion => ({
  key,
  kind,
  text: deliver(text, languages),
  unit: unit && deliver(unit, languages),
  options: options.map((option) => ({ key: option.key, text: deliver(option.text, languages) })),
});
