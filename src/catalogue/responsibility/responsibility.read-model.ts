import { addFields, column, firstDay, lastDay, many, shape, text, type Shape } from '../../platform/read/read-model.js';
import { onlineServiceShape, onlineServiceTable } from '../online-service/online-service.read-model.js';
import { organisationShape, organisationTable } from '../organisation/organisation.read-model.js';
import { placeShape, placeTable } from '../place/place.read-model.js';
import { recordInColumn } from '../record/record-relation.js';
import { recordEntries, recordFields, type EditionTable } from '../record/record.read-model.js';
import { serviceShape, serviceTable } from '../service/service.read-model.js';

const responsibilityTable: EditionTable = {
  type: 'Responsibility',
  kind: 'RESPONSIBILITY',
  table: 'responsibility_edition',
  recordColumn: 'responsibility_id',
};

export const responsibilityEntries = recordEntries(responsibilityTable);

export const responsibilityShape: Shape = shape('Responsibility', {
  ...recordFields(responsibilityTable),
  role: column('role'),
  service: recordInColumn(() => serviceShape, serviceTable, 'service_id'),
  place: recordInColumn(() => placeShape, placeTable, 'place_id'),
  organisation: recordInColumn(() => organisationShape, organisationTable, 'organisation_id'),
  onlineService: recordInColumn(() => onlineServiceShape, onlineServiceTable, 'online_service_id'),
  conditionKind: column('condition_kind'),
  condition: text('condition'),
  initialFrom: column('initial_from'),
  initialTo: column('initial_to'),
  validFrom: firstDay('valid'),
  validUntil: lastDay('valid'),
  legalBasis: column('legal_basis'),
  explanation: text('explanation'),
});

addFields(serviceShape, {
  responsibilities: many(() => responsibilityShape, {
    from: 'responsibility_edition',
    where: (row, service, statement) =>
      `${row}.service_id = ${service}.service_id and ${statement.inForce(row)} and ${statement.validToday(row)}`,
    orderBy: (row) => `${row}.position, ${row}.edition_id`,
  }),
});
