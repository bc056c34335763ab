import type { RecordType } from '../record/record-type.js';
import { referenceTo, sortName, storedText } from '../record/write/stored-values.js';

export const situationRecordType: RecordType<'situations'> = {
  kind: 'situations',
  recordKind: 'SITUATION',
  type: 'Situation',
  table: 'situation',
  edition: ({ kind, name, code, list, parent }) => ({
    kind,
    name: storedText(name),
    code,
    list_uri: list,
    parent_id: referenceTo('SITUATION', parent),
    sort_name: sortName(name),
  }),
  parts: ({ synonyms = {} }, edition_id) => ({
    situation_synonym: Object.entries(synonyms).flatMap(([language, terms]) =>
      terms.map((term) => ({ edition_id, language, term })),
    ),
  }),
};
