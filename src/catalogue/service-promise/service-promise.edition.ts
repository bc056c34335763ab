import type { RecordType } from '../record/record-type.js';
import { referenceTo, storedPeriod, storedText } from '../record/write/stored-values.js';

export const servicePromiseRecordType: RecordType<'service-promises'> = {
  kind: 'service-promises',
  recordKind: 'SERVICE_PROMISE',
  type: 'ServicePromise',
  table: 'service_promise',
  edition: ({ service, organisation, kind, value, unit, description, valid }) => ({
    service_id: referenceTo('SERVICE', service),
    organisation_id: referenceTo('ORGANISATION', organisation),
    kind,
    value,
    unit,
    description: storedText(description),
    valid: storedPeriod(valid),
  }),
};
