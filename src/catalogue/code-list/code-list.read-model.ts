import type { Lookup } from '../../platform/read/loaders.js';
import {
  column,
  firstDay,
  lastDay,
  many,
  page,
  readModel,
  text,
  type PageField,
  type ReadModel,
  type RelationField,
} from '../../platform/read/read-model.js';

const entryReadModel: ReadModel = readModel('CodeListEntry', {
  code: column('code'),
  label: text('label'),
  validFrom: firstDay('valid'),
  validUntil: lastDay('valid'),
});

export const codeListReadModel: ReadModel = readModel('CodeList', {
  uri: column('uri'),
  version: column('version'),
  title: text('title'),
  publisher: column('publisher'),
  source: column('source'),
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

const sdgAreaReadModel: ReadModel = readModel('SdgArea', {
  list: column('list_uri'),
  code: column('code'),
  label: text('label'),
});

export const sdgAreasOfService: RelationField = many(() => sdgAreaReadModel, {
  from: 'code_list_entry',
  where: (entry, service) => `(${entry}.list_uri, ${entry}.code) in (
    select a.list_uri, a.code from service_sdg_area a where a.edition_id = ${service}.edition_id)`,
  orderBy: (entry) => `${entry}.list_uri, ${entry}.code`,
});
