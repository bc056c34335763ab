import { many, type ColumnField, type RelationField } from '../../platform/read/read-model.js';
import { isTold } from '../../catalogue/contact-channel/told-channel.js';
import type { Statement } from '../../platform/read/statement.js';
import { sql, type Sql } from '../../platform/sql/sql.js';
import { evidenceIf, evidenceOfRecord, type WithEvidence } from '../../catalogue/evidence/evidence.read-model.js';
import { conditionsJson, questionsJson, type QuestionFacts } from '../../catalogue/question/question-facts.js';
import { serviceTitleSql } from '../../catalogue/service/service.read-model.js';
import { documentTypeReadModel } from '../../catalogue/required-document/document-type.read-model.js';
import type { LocalizedText } from '../../platform/i18n/localized-text.js';
import type { RequirementFacts } from './checklist.rules.js';

/** Facts of a service that the checklist rules need. */
export interface ChecklistFacts extends WithEvidence {
  serviceId: string;
  title: LocalizedText;
  questions: QuestionFacts[];
  requirements: RequirementFacts[];
  /** Kinds of the contact channels of the service itself. */
  channelKinds: string[];
  /** Ids of the required document types, in the order of their rows. */
  typeIds: string[];
}

const typesOf = (edition: Sql): Sql =>
  sql`select document_type_id from document_requirement where edition_id = ${edition}.edition_id`;

/** Document types required by an edition and in force. */
const requiredTypes = (type: Sql, edition: Sql, statement: Statement): Sql =>
  sql`${type}.document_type_id in (${typesOf(edition)}) and ${statement.inForce(type)}`;

const requiredTypesOrder = (type: Sql): Sql => sql`${type}.document_type_id`;

export const typesInForce: RelationField = many(() => documentTypeReadModel, {
  from: sql`document_type_edition`,
  where: requiredTypes,
  orderBy: requiredTypesOrder,
});

const requirements = (edition: Sql, statement: Statement): Sql => sql`(
  select coalesce(json_agg(x), '[]') from (
    select d.document_type_id as "typeId", coalesce(t.name, json_build_object('de', r.slug)::jsonb) as name, d.obligation,
      d.alternative_group as "alternativeGroup", d.condition, d.note, d.presentation, d.copies, d.maximum_age as "maximumAge",
      d.maximum_age_unit as "maximumAgeUnit", d.channel, ${conditionsJson('document_requirement_id', sql`d`)} as applies
    from document_requirement d join record r on r.id = d.document_type_id
    left join document_type_edition t on t.document_type_id = d.document_type_id and ${statement.inForce(sql`t`)}
    where d.edition_id = ${edition}.edition_id order by d.position) x)`;

export const checklistFacts = (isEvidenceAsked: boolean): ColumnField => ({
  kind: 'column',
  sql: (edition, statement) => sql`json_build_object('serviceId', ${edition}.service_id,
    'evidence', ${evidenceIf(isEvidenceAsked, () => evidenceOfRecord(sql`${edition}.service_id`, statement))}, 'title', ${serviceTitleSql(edition)}, 'questions', ${questionsJson(edition)},
    'requirements', ${requirements(edition, statement)}, 'channelKinds', array(select distinct c.kind from contact_channel_edition c
      where c.service_id = ${edition}.service_id and ${isTold(sql`c`, statement)}),
    'typeIds', array(select t.document_type_id from document_type_edition t
      where ${requiredTypes(sql`t`, edition, statement)} order by ${requiredTypesOrder(sql`t`)}))`,
});
