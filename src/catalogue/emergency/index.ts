import { concept } from '../record/concept.js';
import { checkEmergencyTexts } from './emergency.checks.js';
import { emergencyRecordType } from './emergency.edition.js';
import { Emergency, EmergencyEdition, EmergencyNumber } from './emergency.entity.js';

export const emergency = concept({
  entities: [Emergency, EmergencyEdition, EmergencyNumber],
  record: emergencyRecordType,
  checks: { emergencies: [checkEmergencyTexts] },
});
