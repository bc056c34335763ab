import type { RecordType } from '../record/record-type.js';
import { referenceTo, storedPeriod, storedText } from '../record/write/stored-values.js';

export const responsibilityRecordType: RecordType<'responsibilities'> = {
  kind: 'responsibilities',
  recordKind: 'RESPONSIBILITY',
  type: 'Responsibility',
  table: 'responsibility',
  edition: (responsibility) => ({
    service_id: referenceTo('SERVICE', responsibility.service),
    place_id: referenceTo('PLACE', responsibility.place),
    organisation_id: referenceTo('ORGANISATION', responsibility.organisation),
    online_service_id: referenceTo('ONLINE_SERVICE', responsibility.onlineService),
    role: responsibility.role,
    position: responsibility.position ?? 0,
    valid: storedPeriod(responsibility.valid),
    condition_kind: responsibility.conditionKind,
    initial_from: responsibility.initials?.from,
    initial_to: responsibility.initials?.to,
    condition: storedText(responsibility.condition),
    legal_basis: responsibility.legalBasis,
    explanation: storedText(responsibility.explanation),
  }),
};
