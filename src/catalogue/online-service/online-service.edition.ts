import { OnlineServiceEdition } from './online-service.entity.js';
import { editionRow } from '../record/write/entity-row.js';
import type { RecordType } from '../record/record-type.js';
import { sortName, storedText } from '../record/write/stored-values.js';
import { onlineServiceOwner } from './online-service.owner.js';

export const onlineServiceRecordType: RecordType<'online-services'> = {
  kind: 'online-services',
  recordKind: 'ONLINE_SERVICE',
  type: 'OnlineService',
  table: 'online_service',
  owner: onlineServiceOwner,
  edition: (service) =>
    editionRow(OnlineServiceEdition, 'onlineServiceId', service, {
      sortName: sortName(service.name),
    }),
  parts: ({ outages = [] }, edition_id) => ({
    outage: outages.map(({ from, until = '', description }) => ({
      edition_id,
      during: `[${from},${until})`,
      description: storedText(description),
    })),
  }),
};
