import { addFields, many } from '../../platform/read/read-model.js';
import { serviceReadModel } from './service.read-model.js';

addFields(serviceReadModel, {
  related: many(() => serviceReadModel, {
    from: (related, service) => `(
      select l.position, s.* from service_related l join service_edition s on s.service_id = l.related_id
      where l.edition_id = ${service}.edition_id) ${related}`,
    where: (related, _, statement) => statement.inForce(related),
    orderBy: (related) => `${related}.position`,
  }),
});
