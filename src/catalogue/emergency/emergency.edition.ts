import type { RecordType } from '../record/record-type.js';
import { editionRow, partRow } from '../record/write/entity-row.js';
import { wordPatternRows } from '../word-pattern/word-pattern.rows.js';
import { EmergencyEdition, EmergencyNumber } from './emergency.entity.js';

export const emergencyRecordType: RecordType<'emergencies'> = {
  kind: 'emergencies',
  recordKind: 'EMERGENCY',
  type: 'Emergency',
  table: 'emergency',
  edition: (emergency) => editionRow(EmergencyEdition, 'emergencyId', emergency, {}),
  parts: ({ numbers, patterns }, edition_id) => ({
    emergency_number: numbers.map((number, position) =>
      partRow(EmergencyNumber, number, { editionId: edition_id, position }),
    ),
    word_pattern: wordPatternRows(patterns, { emergencyEditionId: edition_id }),
  }),
};
