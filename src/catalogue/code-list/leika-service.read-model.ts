import type { Lookup } from '../../platform/read/loaders.js';
import {
  column,
  computed,
  many,
  page,
  readModel,
  type ReadModel,
  type RelationField,
} from '../../platform/read/read-model.js';
import { entityReadModel } from '../../platform/read/entity-read-model.js';
import { sql } from '../../platform/sql/sql.js';
import { ServiceOrder, serviceOrder } from '../service/service-list.js';
import { serviceReadModel } from '../service/service.read-model.js';
import { LeikaService as LeikaServiceEntity } from './code-list.entity.js';
import { LeikaService } from './leika-service.type.js';
import { contentId } from '../record/content-id.js';

export const leikaServiceReadModel: ReadModel = entityReadModel(LeikaService, LeikaServiceEntity, {
  id: contentId('LeikaService'),
  level: computed('leikaKey'),
  parentKeys: computed('leikaKey'),
  services: page(
    () => serviceReadModel,
    {
      from: sql`service_edition`,
      where: (service, leika, statement) =>
        sql`${statement.inForce(service)} and ${service}.edition_id in (
          select l.edition_id from service_leika l where l.leika_key = ${leika}.leika_key)`,
    },
    () => serviceOrder(ServiceOrder.TITLE),
  ),
});

export const leikaServiceByKey: Lookup = {
  name: 'LeikaService by key',
  keyType: 'text',
  rows: { from: sql`leika_service`, where: (leika, key) => sql`${leika}.leika_key = ${key}` },
};

const leikaAssignmentReadModel: ReadModel = readModel('LeikaAssignment', {
  id: contentId('LeikaAssignment'),
  leikaKey: column('leika_key'),
  ground: column('ground'),
  isCertain: column('is_certain'),
  source: column('source'),
});

export const leikaAssignmentsOfService: RelationField = many(() => leikaAssignmentReadModel, {
  from: sql`service_leika`,
  where: (assignment, service) => sql`${assignment}.edition_id = ${service}.edition_id`,
  orderBy: (assignment) => sql`${assignment}.leika_key`,
});

export const leikaServicesOfService: RelationField = many(() => leikaServiceReadModel, {
  from: sql`leika_service`,
  where: (leika, service) =>
    sql`${leika}.leika_key in (select l.leika_key from service_leika l where l.edition_id = ${service}.edition_id)`,
  orderBy: (leika) => sql`${leika}.leika_key`,
});
