import { responsibilityRecordType } from './responsibility.edition.js';
import { Responsibility, ResponsibilityEdition } from './responsibility.entity.js';
import { initialsGap, initialsOverlap, noResponsibleOffice, openArea } from './responsibility.quality.js';
import { to } from '../record/check/references.js';
import { concept } from '../record/concept.js';

export const responsibility = concept({
  entities: [Responsibility, ResponsibilityEdition],
  record: responsibilityRecordType,
  references: {
    responsibilities: ({ service, place, organisation, onlineService }) => [
      to('services', service, 'service'),
      to('places', place, 'place'),
      to('organisations', organisation, 'organisation'),
      to('online-services', onlineService, 'onlineService'),
    ],
  },
  quality: { services: [noResponsibleOffice, openArea, initialsGap, initialsOverlap] },
});
