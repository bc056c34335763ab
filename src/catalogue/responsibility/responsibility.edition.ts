import { ResponsibilityEdition } from './responsibility.entity.js';
import { editionRow } from '../record/write/entity-row.js';
import type { RecordType } from '../record/record-type.js';
import { referenceTo } from '../record/write/stored-values.js';
import { responsibilityOwner } from './responsibility.owner.js';

export const responsibilityRecordType: RecordType<'responsibilities'> = {
  kind: 'responsibilities',
  recordKind: 'RESPONSIBILITY',
  type: 'Responsibility',
  table: 'responsibility',
  owner: responsibilityOwner,
  edition: (responsibility) =>
    editionRow(ResponsibilityEdition, 'responsibilityId', responsibility, {
      serviceId: referenceTo('SERVICE', responsibility.service),
      placeId: referenceTo('PLACE', responsibility.place),
      organisationId: referenceTo('ORGANISATION', responsibility.organisation),
      onlineServiceId: referenceTo('ONLINE_SERVICE', responsibility.onlineService),
      initialFrom: responsibility.initials?.from,
      initialTo: responsibility.initials?.to,
    }),
};
