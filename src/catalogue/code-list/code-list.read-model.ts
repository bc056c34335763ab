import type { Lookup } from '../../platform/read/loaders.js';
import { many, page, type PageField, type ReadModel, type RelationField } from '../../platform/read/read-model.js';
import { entityReadModel } from '../../platform/read/entity-read-model.js';
import { sql } from '../../platform/sql/sql.js';
import { CodeListEntry as CodeListEntryEntity, CodeList as CodeListEntity } from './code-list.entity.js';
import { CodeListEntry, CodeList, SdgArea } from './code-list.type.js';
import { contentId } from '../record/content-id.js';

const entryReadModel: ReadModel = entityReadModel(CodeListEntry, CodeListEntryEntity, {});

export const codeListReadModel: ReadModel = entityReadModel(CodeList, CodeListEntity, {
  entries: page(
    () => entryReadModel,
    { from: sql`code_list_entry`, where: (entry, list) => sql`${entry}.list_uri = ${list}.uri` },
    () => ({ name: 'CODE', expressions: (entry) => [sql`${entry}.code`], types: ['text'], descending: false }),
  ),
});

export const codeListByUri: Lookup = {
  name: 'CodeList by uri',
  keyType: 'text',
  rows: { from: sql`code_list`, where: (list, uri) => sql`${list}.uri = ${uri}` },
};

export const codeListsPage: PageField = page(
  () => codeListReadModel,
  { from: sql`code_list`, where: () => sql`true` },
  () => ({ name: 'URI', expressions: (list) => [sql`${list}.uri`], types: ['text'], descending: false }),
);

const sdgAreaReadModel: ReadModel = entityReadModel(SdgArea, CodeListEntryEntity, {
  id: contentId('SdgArea'),
  list: 'listUri',
});

export const sdgAreasOfService: RelationField = many(() => sdgAreaReadModel, {
  from: sql`code_list_entry`,
  where: (entry, service) => sql`(${entry}.list_uri, ${entry}.code) in (
    select a.list_uri, a.code from service_sdg_area a where a.edition_id = ${service}.edition_id)`,
  orderBy: (entry) => sql`${entry}.list_uri, ${entry}.code`,
});
