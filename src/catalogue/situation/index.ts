import { situationRecordType } from './situation.edition.js';
import { Situation, SituationEdition, SituationSynonym } from './situation.entity.js';
import { to, toEach } from '../record/check/references.js';
import { concept } from '../record/concept.js';

export const situation = concept({
  entities: [Situation, SituationEdition, SituationSynonym],
  record: situationRecordType,
  references: {
    situations: ({ parent }) => [to('situations', parent, 'parent')],
    services: ({ situations }) => toEach('situations', situations, 'situations'),
  },
});
