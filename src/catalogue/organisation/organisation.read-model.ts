import { deliver, type LocalizedText } from '../../platform/i18n/localized-text.js';
import type { ReadOptions } from '../../platform/read/read-options.js';
import {
  firstDay,
  lastDay,
  page,
  type ColumnField,
  type ReadModel,
  type RelationField,
} from '../../platform/read/read-model.js';
import { entityReadModel } from '../../platform/read/entity-read-model.js';
import { sql } from '../../platform/sql/sql.js';
import { alternativeNames } from '../record/alternative-names.js';
import { ancestors, recordInColumn } from '../record/record-relation.js';
import { organisationRecordType } from './organisation.edition.js';
import { editionTable } from '../record/edition-table.js';
import { identifierOfPvog, recordLookups, recordFields } from '../record/record.read-model.js';
import { nameOrder } from '../record/sort-name.js';
import { servicesOfOrganisation } from '../service/services-answered-for.js';
import { addresses } from './address.read-model.js';
import { organisationInColumn } from './organisation-on-day.js';
import { OrganisationEdition } from './organisation.entity.js';
import { Organisation } from './organisation.type.js';

export const organisationTable = editionTable(organisationRecordType);

export const organisationLookups = recordLookups(organisationTable);

export const organisationOrder = nameOrder(organisationTable);

const texts = (sql: ColumnField['sql']): ColumnField => ({
  kind: 'column',
  sql,
  convert: (values: LocalizedText[], { languages }: ReadOptions) => values.map((value) => deliver(value, languages)),
});

export const organisationReadModel: ReadModel = entityReadModel(Organisation, OrganisationEdition, {
  ...recordFields(organisationTable),
  xzufiId: identifierOfPvog(organisationTable),
  alternativeNames,
  parent: recordInColumn(() => organisationReadModel, organisationTable, sql`parent_id`),
  children: page(
    () => organisationReadModel,
    {
      from: sql`organisation_edition`,
      where: (child, organisation, statement) =>
        sql`${child}.parent_id = ${organisation}.organisation_id and ${statement.inForce(child)} and ${statement.validToday(child, 'active')}`,
    },
    () => organisationOrder,
  ),
  ancestors: ancestors(() => organisationReadModel, organisationTable),
  activeFrom: firstDay('active'),
  activeUntil: lastDay('active'),
  succeededBy: recordInColumn(() => organisationReadModel, organisationTable, sql`succeeded_by_id`),
  accessibility: texts((row) => sql`${row}.accessibility`),
  // Remarks are internal notes of editors.
  remarks: texts((row, { readOptions }) => (readOptions.internal ? sql`${row}.remarks` : sql`'[]'::jsonb`)),
  addresses,
  services: servicesOfOrganisation,
});

export const ownerOfService: RelationField = organisationInColumn(() => organisationReadModel, sql`owner_id`);
