import { registerEnumType } from 'type-graphql';
import { page, type PageField, type PageOrder } from '../../platform/read/read-model.js';
import { every, sql } from '../../platform/sql/sql.js';
import { serviceConditions, type ServiceFilter } from './service-filter.js';
import { serviceReadModel } from './service.read-model.js';

export enum ServiceOrder {
  TITLE = 'TITLE',
  RECENTLY_CHANGED = 'RECENTLY_CHANGED',
}
registerEnumType(ServiceOrder, {
  name: 'ServiceOrder',
  description: 'Sortierung von Leistungen: sort order of services.',
  valuesConfig: {
    TITLE: { description: 'Nach Leistungsbezeichnung: by German title, umlauts like their base letters (DIN 5007-1).' },
    RECENTLY_CHANGED: { description: 'Zuletzt geändert: most recently published first.' },
  },
});

const orders: Record<ServiceOrder, PageOrder> = {
  TITLE: {
    name: 'TITLE',
    expressions: (row) => [sql`${row}.sort_title`, sql`${row}.service_id`],
    types: ['text', 'uuid'],
    descending: false,
  },
  RECENTLY_CHANGED: {
    name: 'RECENTLY_CHANGED',
    expressions: (row) => [sql`lower(${row}.in_force)`, sql`${row}.service_id`],
    types: ['timestamptz', 'uuid'],
    descending: true,
  },
};

export const serviceOrder = (order: ServiceOrder): PageOrder => orders[order];

/** All services in force that match the filter. */
export const servicesPage: PageField = page(
  () => serviceReadModel,
  {
    from: sql`service_edition`,
    where: (service, _, statement, { filter }) =>
      every([statement.inForce(service), ...serviceConditions(service, filter as ServiceFilter | null, statement)]),
  },
  ({ orderBy }) => serviceOrder(orderBy as ServiceOrder),
);
