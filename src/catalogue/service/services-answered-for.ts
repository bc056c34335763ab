import { page, type PageField } from '../../platform/read/read-model.js';
import { ServiceOrder, serviceOrder } from './service-list.js';
import { serviceReadModel } from './service.read-model.js';

/** The services for which the organisation or online service of the parent row is laid down on the day, in whatever role. */
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
