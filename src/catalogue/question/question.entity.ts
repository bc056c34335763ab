import { defineEntity, p } from '@mikro-orm/core';
import { localizedText } from '../../platform/i18n/localized-text-column.js';
import { Deadline } from '../deadline/deadline.entity.js';
import { Fee } from '../fee/fee.entity.js';
import { partId } from '../record/edition-columns.js';
import { DocumentRequirement } from '../required-document/required-document.entity.js';
import { ofServiceEdition } from '../service/service.entity.js';

const ServiceQuestionSchema = defineEntity({
  name: 'ServiceQuestion',
  tableName: 'service_question',
  properties: {
    editionId: ofServiceEdition.primary(),
    key: p.text().primary(),
    position: p.integer(),
    kind: p.enum(['NUMBER', 'YES_NO', 'CHOICE']),
    text: localizedText,
    unit: localizedText.nullable(),
  },
});

/** Klärungsfrage: question that decides fees, documents or deadlines. */
export class ServiceQuestion extends ServiceQuestionSchema.class {}
ServiceQuestionSchema.setClass(ServiceQuestion);

const ServiceQuestionOptionSchema = defineEntity({
  name: 'ServiceQuestionOption',
  tableName: 'service_question_option',
  properties: {
    editionId: ofServiceEdition.primary(),
    questionKey: p.text().primary(),
    key: p.text().primary(),
    position: p.integer(),
    text: localizedText,
  },
});

/** Antwortmöglichkeit: one of those that a question lets choose from. */
export class ServiceQuestionOption extends ServiceQuestionOptionSchema.class {}
ServiceQuestionOptionSchema.setClass(ServiceQuestionOption);

const AnswerConditionSchema = defineEntity({
  name: 'AnswerCondition',
  tableName: 'answer_condition',
  properties: {
    id: partId,
    editionId: ofServiceEdition,
    feeId: p.manyToOne(Fee).mapToPk().fieldName('fee_id').nullable(),
    documentRequirementId: p.manyToOne(DocumentRequirement).mapToPk().fieldName('document_requirement_id').nullable(),
    deadlineId: p.manyToOne(Deadline).mapToPk().fieldName('deadline_id').nullable(),
    questionKey: p.text(),
    questionKind: p.text(),
    numberFrom: p.decimal('number').precision(12).scale(2).nullable(),
    numberUntil: p.decimal('number').precision(12).scale(2).nullable(),
    yes: p.boolean().nullable(),
    optionKey: p.text().nullable(),
  },
});

/** Bedingung an eine Antwort: under which answer a fee, document or deadline applies. */
export class AnswerCondition extends AnswerConditionSchema.class {}
AnswerConditionSchema.setClass(AnswerCondition);
