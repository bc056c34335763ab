import { page, type PageField } from '../../platform/read/read-model.js';
import { ServiceOrder, serviceOrder } from './service-list.js';
import { serviceReadModel } from './service.read-model.js';

/** Services for which the parent (organisation or online service) is responsible on the day, in any role. */
export const servicesAnsweredFor = (bodyColumn: 'organisation_id' | 'online_service_id'): PageField =>
  page(
    () => serviceReadModel,
    {
      from: 'service_edition',
      where: (service, body, statement) =>
        `${statement.inForce(service)} and ${service}.service_id in (
          select r.service_id from responsibility_edition r
          where r.${bodyColumn} = ${body}.${bodyColumn} and ${statement.inForce('r')} and ${statement.validToday('r')})`,
    },
    () => serviceOrder(ServiceOrder.TITLE),
  );
