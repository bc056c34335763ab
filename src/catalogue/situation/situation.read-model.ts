import { downwards } from '../record/hierarchy.js';
import { many, page, type PageField, type ReadModel, type RelationField } from '../../platform/read/read-model.js';
import type { Statement } from '../../platform/read/statement.js';
import { entityReadModel } from '../../platform/read/entity-read-model.js';
import { every, sql, type Sql } from '../../platform/sql/sql.js';
import { ancestors, recordInColumn } from '../record/record-relation.js';
import { situationRecordType } from './situation.edition.js';
import { editionTable } from '../record/edition-table.js';
import { recordLookups, recordFields } from '../record/record.read-model.js';
import { nameOrder } from '../record/sort-name.js';
import { ServiceOrder, serviceOrder } from '../service/service-list.js';
import { serviceReadModel } from '../service/service.read-model.js';
import { SituationSynonym as SituationSynonymEntity, SituationEdition } from './situation.entity.js';
import { SituationSynonym, Situation } from './situation.type.js';
import { contentId } from '../record/content-id.js';

const situationTable = editionTable(situationRecordType);

export const situationLookups = recordLookups(situationTable);

const synonymReadModel: ReadModel = entityReadModel(SituationSynonym, SituationSynonymEntity, {
  id: contentId('SituationSynonym'),
});

/** Service editions linked to the situation or its descendants. */
const editionsBelow = (situation: Sql, statement: Statement): Sql =>
  sql`select l.edition_id from service_situation l
    join ${downwards(situationTable, sql`select ${situation}.situation_id`, statement)} b on b.id = l.situation_id`;

export const situationReadModel: ReadModel = entityReadModel(Situation, SituationEdition, {
  ...recordFields(situationTable),
  codeList: 'listUri',
  parent: recordInColumn(() => situationReadModel, situationTable, sql`parent_id`),
  ancestors: ancestors(() => situationReadModel, situationTable),
  children: many(() => situationReadModel, {
    from: sql`situation_edition`,
    where: (child, situation, statement) =>
      sql`${child}.parent_id = ${situation}.situation_id and ${statement.inForce(child)}`,
    orderBy: (child) => sql`${child}.sort_name, ${child}.situation_id`,
  }),
  synonyms: many(() => synonymReadModel, {
    from: sql`situation_synonym`,
    where: (synonym, situation) => sql`${synonym}.edition_id = ${situation}.edition_id`,
    orderBy: (synonym) => sql`${synonym}.language, ${synonym}.term`,
  }),
  services: page(
    () => serviceReadModel,
    {
      from: sql`service_edition`,
      where: (service, situation, statement) =>
        sql`${statement.inForce(service)} and ${service}.edition_id in (${editionsBelow(situation, statement)})`,
    },
    () => serviceOrder(ServiceOrder.TITLE),
  ),
});

export const situationsPage: PageField = page(
  () => situationReadModel,
  {
    from: sql`situation_edition`,
    where: (situation, _, statement, { kind, topLevel }) =>
      every([
        statement.inForce(situation),
        ...(kind ? [sql`${situation}.kind = ${statement.bind(kind, 'text')}`] : []),
        ...(topLevel ? [sql`${situation}.parent_id is null`] : []),
      ]),
  },
  () => nameOrder(situationTable),
);

export const situationsOfService: RelationField = many(() => situationReadModel, {
  from: sql`situation_edition`,
  where: (situation, service, statement) =>
    sql`${statement.inForce(situation)} and ${situation}.situation_id in (
      select l.situation_id from service_situation l where l.edition_id = ${service}.edition_id)`,
  orderBy: (situation) => sql`${situation}.sort_name, ${situation}.situation_id`,
});
