import type { Lookup } from '../../platform/read/loaders.js';
import { many, page, type PageField, type ReadModel, type RelationField } from '../../platform/read/read-model.js';
import { entityReadModel } from '../../platform/read/entity-read-model.js';
import { CodeListEntry as CodeListEntryEntity, CodeList as CodeListEntity } from './code-list.entity.js';
import { CodeListEntry, CodeList, SdgArea } from './code-list.type.js';

const entryReadModel: ReadModel = entityReadModel(CodeListEntry, CodeListEntryEntity, {});

export const codeListReadModel: ReadModel = entityReadModel(CodeList, CodeListEntity, {
  entries: page(
    () => entryReadModel,
    { from: 'code_list_entry', where: (entry, list) => `${entry}.list_uri = ${list}.uri` },
    () => ({ name: 'CODE', expressions: (entry) => [`${entry}.code`], types: ['text'], descending: false }),
  ),
});

export const codeListByUri: Lookup = {
  name: 'CodeList by uri',
  keyType: 'text',
  rows: { from: 'code_list', where: (list, uri) => `${list}.uri = ${uri}` },
};

export const codeListsPage: PageField = page(
  () => codeListReadModel,
  { from: 'code_list', where: () => 'true' },
  () => ({ name: 'URI', expressions: (list) => [`${list}.uri`], types: ['text'], descending: false }),
);

const sdgAreaReadModel: ReadModel = entityReadModel(SdgArea, CodeListEntryEntity, {
  list: 'listUri',
});

export const sdgAreasOfService: RelationField = many(() => sdgAreaReadModel, {
  from: 'code_list_entry',
  where: (entry, service) => `(${entry}.list_uri, ${entry}.code) in (
    select a.list_uri, a.code from service_sdg_area a where a.edition_id = ${service}.edition_id)`,
  orderBy: (entry) => `${entry}.list_uri, ${entry}.code`,
});
