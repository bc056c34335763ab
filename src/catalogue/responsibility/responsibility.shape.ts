import { addFields, column, firstDay, lastDay, many, one, shape, text, type Shape } from '../../reading/shape.js';
import { onlineServiceShape } from '../online-service/online-service.shape.js';
import { organisationShape } from '../organisation/organisation.shape.js';
import { placeShape } from '../place/place.shape.js';
import { recordEntries, recordFields, type EditionTable } from '../record/record.shape.js';
import { serviceShape } from '../service/service.shape.js';

const responsibilityTable: EditionTable = {
  type: 'Responsibility',
  kind: 'RESPONSIBILITY',
  table: 'responsibility_edition',
  recordColumn: 'responsibility_id',
};

export const responsibilityEntries = recordEntries(responsibilityTable);

/** The edition in force of the record that a column of the responsibility names. */
const named = (of: () => Shape, table: string, recordColumn: string) =>
  one(of, {
    from: table,
    where: (row, responsibility, statement) =>
      `${row}.${recordColumn} = ${responsibility}.${recordColumn} and ${statement.inForce(row)}`,
  });

export const responsibilityShape: Shape = shape('Responsibility', {
  ...recordFields(responsibilityTable),
  role: column('role'),
  service: named(() => serviceShape, 'service_edition', 'service_id'),
  place: named(() => placeShape, 'place_edition', 'place_id'),
  organisation: named(() => organisationShape, 'organisation_edition', 'organisation_id'),
  onlineService: named(() => onlineServiceShape, 'online_service_edition', 'online_service_id'),
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
