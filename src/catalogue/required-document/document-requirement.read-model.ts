import { many, readModel, type ReadModel, type RelationField } from '../../platform/read/read-model.js';
import type { Statement } from '../../platform/read/statement.js';
import { entityReadModel } from '../../platform/read/entity-read-model.js';
import { sql, type Sql } from '../../platform/sql/sql.js';
import { conditionsOf } from '../question/question.read-model.js';
import { recordInColumn } from '../record/record-relation.js';
import { obligationOfChoice } from './document-choices.rules.js';
import { documentTypeReadModel, documentTypeTable } from './document-type.read-model.js';
import { DocumentRequirement as DocumentRequirementEntity } from './required-document.entity.js';
import { DocumentRequirement } from './document-requirement.type.js';
import { contentId } from '../record/content-id.js';

const documentRequirementReadModel: ReadModel = entityReadModel(DocumentRequirement, DocumentRequirementEntity, {
  id: contentId('DocumentRequirement'),
  documentType: recordInColumn(() => documentTypeReadModel, documentTypeTable, sql`document_type_id`),
  applies: conditionsOf('document_requirement_id'),
});

const documentChoiceReadModel: ReadModel = readModel('DocumentChoice', {
  id: contentId('DocumentChoice'),
  obligation: { kind: 'column', sql: (choice) => sql`${choice}.obligations`, convert: obligationOfChoice },
  anyOf: many(() => documentRequirementReadModel, {
    from: sql`document_requirement`,
    where: (requirement, choice) => sql`${requirement}.id = any(${choice}.requirement_ids)`,
    orderBy: (requirement) => sql`${requirement}.position`,
  }),
});

/** Requirements of a service edition: all, or those of a channel. */
const ofService = (requirement: Sql, service: Sql, statement: Statement, channel: unknown): Sql => {
  const own = sql`${requirement}.edition_id = ${service}.edition_id`;
  return channel
    ? sql`${own} and (${requirement}.channel is null or ${requirement}.channel = ${statement.bind(channel, 'text')})`
    : own;
};

export const documentsOfService: RelationField = many(() => documentRequirementReadModel, {
  from: sql`document_requirement`,
  where: (requirement, service, statement, { channel }) => ofService(requirement, service, statement, channel),
  orderBy: (requirement) => sql`${requirement}.position`,
});

export const documentChoicesOfService: RelationField = many(() => documentChoiceReadModel, {
  from: (choice, service, statement, { channel }) => sql`(
    select min(d.position) as position, array_agg(d.id) as requirement_ids, array_agg(d.obligation) as obligations
    from document_requirement d where ${ofService(sql`d`, service, statement, channel)}
    group by d.alternative_group, case when d.alternative_group is null then d.id end) ${choice}`,
  where: () => sql`true`,
  orderBy: (choice) => sql`${choice}.position`,
});
