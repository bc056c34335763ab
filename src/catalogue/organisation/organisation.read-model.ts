import { deliver, type LocalizedText } from '../../platform/i18n/localized-text.js';
import type { Reading } from '../../platform/read/read-options.js';
import {
  column,
  firstDay,
  lastDay,
  page,
  shape,
  text,
  type ColumnField,
  type Shape,
} from '../../platform/read/read-model.js';
import { alternativeNames } from '../record/alternative-names.js';
import { ancestors, recordInColumn } from '../record/record-relation.js';
import { recordEntries, recordFields, type EditionTable } from '../record/record.read-model.js';
import { nameOrder } from '../record/sort-name.js';
import { servicesAnsweredFor } from '../service/services-answered-for.js';
import { addresses } from './address.read-model.js';

export const organisationTable: EditionTable = {
  type: 'Organisation',
  kind: 'ORGANISATION',
  table: 'organisation_edition',
  recordColumn: 'organisation_id',
};

export const organisationEntries = recordEntries(organisationTable);

export const organisationOrder = nameOrder(organisationTable);

const texts = (sql: ColumnField['sql']): ColumnField => ({
  kind: 'column',
  sql,
  convert: (values: LocalizedText[], { languages }: Reading) => values.map((value) => deliver(value, languages)),
});

export const organisationShape: Shape = shape('Organisation', {
  ...recordFields(organisationTable),
  name: text('name'),
  shortName: text('short_name'),
  alternativeNames,
  description: text('description'),
  kind: column('kind'),
  parent: recordInColumn(() => organisationShape, organisationTable, 'parent_id'),
  children: page(
    () => organisationShape,
    {
      from: 'organisation_edition',
      where: (child, organisation, statement) =>
        `${child}.parent_id = ${organisation}.organisation_id and ${statement.inForce(child)} and ${statement.validToday(child, 'active')}`,
    },
    () => organisationOrder,
  ),
  ancestors: ancestors(() => organisationShape, organisationTable),
  activeFrom: firstDay('active'),
  activeUntil: lastDay('active'),
  succeededBy: recordInColumn(() => organisationShape, organisationTable, 'succeeded_by_id'),
  paymentMethods: column('payment_methods'),
  accessibility: texts((row) => `${row}.accessibility`),
  // Remarks are notes of the editors to each other.
  remarks: texts((row, { reading }) => (reading.internal ? `${row}.remarks` : `'[]'::jsonb`)),
  addresses,
  services: servicesAnsweredFor('organisation_id'),
});
