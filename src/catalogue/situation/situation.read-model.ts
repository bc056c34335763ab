import { many, page, type PageField, type ReadModel, type RelationField } from '../../platform/read/read-model.js';
import type { Statement } from '../../platform/read/statement.js';
import { entityReadModel } from '../../platform/read/entity-read-model.js';
import { ancestors, recordInColumn } from '../record/record-relation.js';
import { situationRecordType } from './situation.edition.js';
import { recordLookups, recordFields, editionTable } from '../record/record.read-model.js';
import { nameOrder } from '../record/sort-name.js';
import { ServiceOrder, serviceOrder } from '../service/service-list.js';
import { serviceReadModel } from '../service/service.read-model.js';
import { SituationSynonym as SituationSynonymEntity, SituationEdition } from './situation.entity.js';
import { SituationSynonym, Situation } from './situation.type.js';

const situationTable = editionTable(situationRecordType);

export const situationLookups = recordLookups(situationTable);

const synonymReadModel: ReadModel = entityReadModel(SituationSynonym, SituationSynonymEntity, {});

/** Service editions linked to the situation or its descendants. */
const editionsBelow = (situation: string, statement: Statement): string => `
  with recursive below (id) as (
    select ${situation}.situation_id
    union
    select c.situation_id from situation_edition c join below b on c.parent_id = b.id where ${statement.inForce('c')}
  )
  select l.edition_id from service_situation l join below b on b.id = l.situation_id`;

export const situationReadModel: ReadModel = entityReadModel(Situation, SituationEdition, {
  ...recordFields(situationTable),
  codeList: 'listUri',
  parent: recordInColumn(() => situationReadModel, situationTable, 'parent_id'),
  ancestors: ancestors(() => situationReadModel, situationTable),
  children: many(() => situationReadModel, {
    from: 'situation_edition',
    where: (child, situation, statement) =>
      `${child}.parent_id = ${situation}.situation_id and ${statement.inForce(child)}`,
    orderBy: (child) => `${child}.sort_name, ${child}.situation_id`,
  }),
  synonyms: many(() => synonymReadModel, {
    from: 'situation_synonym',
    where: (synonym, situation) => `${synonym}.edition_id = ${situation}.edition_id`,
    orderBy: (synonym) => `${synonym}.language, ${synonym}.term`,
  }),
  services: page(
    () => serviceReadModel,
    {
      from: 'service_edition',
      where: (service, situation, statement) =>
        `${statement.inForce(service)} and ${service}.edition_id in (${editionsBelow(situation, statement)})`,
    },
    () => serviceOrder(ServiceOrder.TITLE),
  ),
});

export const situationsPage: PageField = page(
  () => situationReadModel,
  {
    from: 'situation_edition',
    where: (situation, _, statement, { kind, topLevel }) =>
      [
        statement.inForce(situation),
        ...(kind ? [`${situation}.kind = ${statement.bind(kind, 'text')}`] : []),
        ...(topLevel ? [`${situation}.parent_id is null`] : []),
      ].join(' and '),
  },
  () => nameOrder(situationTable),
);

export const situationsOfService: RelationField = many(() => situationReadModel, {
  from: 'situation_edition',
  where: (situation, service, statement) =>
    `${statement.inForce(situation)} and ${situation}.situation_id in (
      select l.situation_id from service_situation l where l.edition_id = ${service}.edition_id)`,
  orderBy: (situation) => `${situation}.sort_name, ${situation}.situation_id`,
});
