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
import { alternativeNames } from '../record/alternative-names.js';
import { ancestors, recordInColumn } from '../record/record-relation.js';
import { organisationRecordType } from './organisation.edition.js';
import { recordLookups, recordFields, editionTable } from '../record/record.read-model.js';
import { nameOrder } from '../record/sort-name.js';
import { servicesAnsweredFor } from '../service/services-answered-for.js';
import { addresses } from './address.read-model.js';
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
  alternativeNames,
  parent: recordInColumn(() => organisationReadModel, organisationTable, 'parent_id'),
  children: page(
    () => organisationReadModel,
    {
      from: 'organisation_edition',
      where: (child, organisation, statement) =>
        `${child}.parent_id = ${organisation}.organisation_id and ${statement.inForce(child)} and ${statement.validToday(child, 'active')}`,
    },
    () => organisationOrder,
  ),
  ancestors: ancestors(() => organisationReadModel, organisationTable),
  activeFrom: firstDay('active'),
  activeUntil: lastDay('active'),
  succeededBy: recordInColumn(() => organisationReadModel, organisationTable, 'succeeded_by_id'),
  accessibility: texts((row) => `${row}.accessibility`),
  // Remarks are internal notes of editors.
  remarks: texts((row, { readOptions }) => (readOptions.internal ? `${row}.remarks` : `'[]'::jsonb`)),
  addresses,
  services: servicesAnsweredFor('organisation_id'),
});

export const ownerOfService: RelationField = recordInColumn(() => organisationReadModel, organisationTable, 'owner_id');
