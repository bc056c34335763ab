import type { RecordType } from '../record/record-type.js';
import { storedText } from '../record/write/stored-values.js';

export const formRecordType: RecordType<'forms'> = {
  kind: 'forms',
  recordKind: 'FORM',
  type: 'Form',
  table: 'form',
  edition: ({ name, url }) => ({ name: storedText(name), url }),
};
