import type { RecordType } from '../record/record-type.js';
import { sortName, storedPeriod, storedText } from '../record/write/stored-values.js';

export const onlineServiceRecordType: RecordType<'online-services'> = {
  kind: 'online-services',
  recordKind: 'ONLINE_SERVICE',
  type: 'OnlineService',
  table: 'online_service',
  edition: (service) => ({
    name: storedText(service.name),
    description: storedText(service.description),
    url: service.url,
    languages: service.languages ?? [],
    assurance_level: service.assuranceLevel,
    identification_means: service.identificationMeans ?? [],
    payment_methods: service.paymentMethods ?? [],
    audiences: service.audiences ?? [],
    valid: storedPeriod(service.valid),
    sort_name: sortName(service.name),
  }),
  parts: ({ outages = [] }, edition_id) => ({
    outage: outages.map(({ from, until = '', description }) => ({
      edition_id,
      during: `[${from},${until})`,
      description: storedText(description),
    })),
  }),
};
