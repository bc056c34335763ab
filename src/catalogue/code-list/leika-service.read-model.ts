import type { Entry } from '../../platform/read/loaders.js';
import { addFields, column, computed, many, page, shape, text, type Shape } from '../../platform/read/read-model.js';
import { ServiceOrder, serviceOrder } from '../service/service-list.js';
import { serviceShape } from '../service/service.read-model.js';

export const leikaServiceShape: Shape = shape('LeikaService', {
  leikaKey: column('leika_key'),
  designation: text('designation'),
  fimType: column('fim_type'),
  level: computed('leikaKey'),
  parentKeys: computed('leikaKey'),
  services: page(
    () => serviceShape,
    {
      from: 'service_edition',
      where: (service, leika, statement) =>
        `${statement.inForce(service)} and ${service}.edition_id in (
          select l.edition_id from service_leika l where l.leika_key = ${leika}.leika_key)`,
    },
    () => serviceOrder(ServiceOrder.TITLE),
  ),
});

export const leikaServiceByKey: Entry = {
  name: 'LeikaService by key',
  keyType: 'text',
  rows: { from: 'leika_service', where: (leika, key) => `${leika}.leika_key = ${key}` },
};

addFields(serviceShape, {
  leikaServices: many(() => leikaServiceShape, {
    from: 'leika_service',
    where: (leika, service) =>
      `${leika}.leika_key in (select l.leika_key from service_leika l where l.edition_id = ${service}.edition_id)`,
    orderBy: (leika) => `${leika}.leika_key`,
  }),
});
