import { FormEdition } from './form.entity.js';
import { editionRow } from '../record/write/entity-row.js';
import type { RecordType } from '../record/record-type.js';

export const formRecordType: RecordType<'forms'> = {
  kind: 'forms',
  recordKind: 'FORM',
  type: 'Form',
  table: 'form',
  edition: (form) => editionRow(FormEdition, 'formId', form, {}),
};
