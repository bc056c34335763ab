import { page, type PageField } from '../../platform/read/read-model.js';
import type { Statement } from '../../platform/read/statement.js';
import { sql, type Sql } from '../../platform/sql/sql.js';
import { organisationsStoodForBy } from '../organisation/organisation-on-day.js';
import { ServiceOrder, serviceOrder } from './service-list.js';
import { serviceReadModel } from './service.read-model.js';

/** Services valid on the day with a responsibility that meets the condition and is valid on the day, in any role. */
const servicesWith = (isOf: (responsibility: Sql, body: Sql, statement: Statement) => Sql): PageField =>
  page(
    () => serviceReadModel,
    {
      from: sql`service_edition`,
      where: (service, body, statement) =>
        sql`${statement.inForce(service)} and ${statement.validToday(service)} and ${service}.service_id in (
          select r.service_id from responsibility_edition r
          where ${isOf(sql`r`, body, statement)} and ${statement.inForce(sql`r`)} and ${statement.validToday(sql`r`)})`,
    },
    () => serviceOrder(ServiceOrder.TITLE),
  );

/** Services that the organisation answers for on the day, also in place of one that has ended. */
export const servicesOfOrganisation = servicesWith(
  (responsibility, organisation, statement) =>
    sql`${responsibility}.organisation_id = any(array(${organisationsStoodForBy(sql`${organisation}.organisation_id`, statement)}))`,
);

/** Services that the online service is for on the day. */
export const servicesOfOnlineService = servicesWith(
  (responsibility, onlineService) => sql`${responsibility}.online_service_id = ${onlineService}.online_service_id`,
);
