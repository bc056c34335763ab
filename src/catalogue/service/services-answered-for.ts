import { page, type PageField } from '../../platform/read/read-model.js';
import { sql, word } from '../../platform/sql/sql.js';
import { ServiceOrder, serviceOrder } from './service-list.js';
import { serviceReadModel } from './service.read-model.js';

/** Services for which the parent (organisation or online service) is responsible on the day, in any role. */
export const servicesAnsweredFor = (bodyColumn: 'organisation_id' | 'online_service_id'): PageField =>
  page(
    () => serviceReadModel,
    {
      from: sql`service_edition`,
      where: (service, body, statement) =>
        sql`${statement.inForce(service)} and ${service}.service_id in (
          select r.service_id from responsibility_edition r
          where r.${word(bodyColumn)} = ${body}.${word(bodyColumn)} and ${statement.inForce(sql`r`)} and ${statement.validToday(sql`r`)})`,
    },
    () => serviceOrder(ServiceOrder.TITLE),
  );
