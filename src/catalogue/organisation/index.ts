import { organisationRecordType } from './organisation.edition.js';
import { officeWithoutHours, organisationName, unreachableOffice } from './office.quality.js';
import { Address, Organisation, OrganisationEdition } from './organisation.entity.js';
import { to } from '../record/check/references.js';
import { concept } from '../record/concept.js';
import { expiredRecord } from '../record/quality/period.quality.js';

export const organisation = concept({
  entities: [Organisation, OrganisationEdition, Address],
  record: organisationRecordType,
  references: {
    organisations: ({ parent, succeededBy, addresses = [] }) => [
      to('organisations', parent, 'parent'),
      to('organisations', succeededBy, 'succeededBy'),
      ...addresses.map(({ place }, index) => to('places', place, 'addresses', index, 'place')),
    ],
  },
  quality: { organisations: [organisationName, expiredRecord('active'), officeWithoutHours, unreachableOffice] },
});
