import type { RecordType } from '../record/record-type.js';
import { sortName, storedText } from '../record/write/stored-values.js';

export const documentTypeRecordType: RecordType<'document-types'> = {
  kind: 'document-types',
  recordKind: 'DOCUMENT_TYPE',
  type: 'DocumentType',
  table: 'document_type',
  edition: ({ name, alternativeNames, description, code }) => ({
    name: storedText(name),
    alternative_names: alternativeNames,
    description: storedText(description),
    code,
    sort_name: sortName(name),
  }),
};
