import { sortKey } from '../../platform/i18n/sort-key.js';
import { page, type PageField, type ReadModel } from '../../platform/read/read-model.js';
import type { Statement } from '../../platform/read/statement.js';
import { entityReadModel } from '../../platform/read/entity-read-model.js';
import { sql, type Sql } from '../../platform/sql/sql.js';
import { alternativeNames } from '../record/alternative-names.js';
import { documentTypeRecordType } from './document-type.edition.js';
import { editionTable } from '../record/edition-table.js';
import { recordLookups, recordFields } from '../record/record.read-model.js';
import { nameOrder } from '../record/sort-name.js';
import { ServiceOrder, serviceOrder } from '../service/service-list.js';
import { serviceReadModel } from '../service/service.read-model.js';
import { DocumentTypeEdition } from './required-document.entity.js';
import { DocumentType } from './document-type.type.js';

export const documentTypeTable = editionTable(documentTypeRecordType);

export const documentTypeLookups = recordLookups(documentTypeTable);

export const documentTypeReadModel: ReadModel = entityReadModel(DocumentType, DocumentTypeEdition, {
  ...recordFields(documentTypeTable),
  alternativeNames,
  services: page(
    () => serviceReadModel,
    {
      from: sql`service_edition`,
      where: (service, type, statement) =>
        sql`${statement.inForce(service)} and ${service}.edition_id in (
          select d.edition_id from document_requirement d where d.document_type_id = ${type}.document_type_id)`,
    },
    () => serviceOrder(ServiceOrder.TITLE),
  ),
});

/** Condition: a name contains the words, ignoring case, accents and umlauts; none contains a text without letters and digits. */
function hasName(type: Sql, name: string, statement: Statement): Sql {
  if (sortKey(name) === '') return sql`false`;
  const sought = statement.bind(`%${sortKey(name)}%`, 'text');
  const others = sql`jsonb_each(${type}.alternative_names) l, jsonb_array_elements_text(l.value) n`;
  const asWritten = statement.bind(name.trim().toLowerCase(), 'text');
  return sql`(${type}.sort_name like ${sought} or exists (select from ${others} where strpos(lower(n), ${asWritten}) > 0))`;
}

export const documentTypesPage: PageField = page(
  () => documentTypeReadModel,
  {
    from: sql`document_type_edition`,
    where: (type, _, statement, { name }) =>
      typeof name === 'string' && name !== ''
        ? sql`${statement.inForce(type)} and ${hasName(type, name, statement)}`
        : statement.inForce(type),
  },
  () => nameOrder(documentTypeTable),
);
