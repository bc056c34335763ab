import { SituationEdition } from './situation.entity.js';
import { editionRow } from '../record/write/entity-row.js';
import type { RecordType } from '../record/record-type.js';
import { referenceTo, sortName } from '../record/write/stored-values.js';

export const situationRecordType: RecordType<'situations'> = {
  kind: 'situations',
  recordKind: 'SITUATION',
  type: 'Situation',
  table: 'situation',
  edition: (situation) =>
    editionRow(SituationEdition, 'situationId', situation, {
      listUri: situation.list,
      parentId: referenceTo('SITUATION', situation.parent),
      sortName: sortName(situation.name),
    }),
  parts: ({ synonyms = {} }, edition_id) => ({
    situation_synonym: Object.entries(synonyms).flatMap(([language, terms]) =>
      terms.map((term) => ({ edition_id, language, term })),
    ),
  }),
};
