import { deliver, type LocalizedText } from '../../platform/i18n/localized-text.js';
import {
  column,
  many,
  one,
  readModel,
  type ColumnField,
  type RelationField,
  type ReadModel,
  type TextField,
} from '../../platform/read/read-model.js';
import { entityReadModel } from '../../platform/read/entity-read-model.js';
import { literal, sql, type Sql } from '../../platform/sql/sql.js';
import { editionTable } from '../record/edition-table.js';
import { validDays } from '../record/valid-days.js';
import { identifierOfPvog, recordLookups, recordFields } from '../record/record.read-model.js';
import { SearchTerm as SearchTermEntity } from '../search-term/search-term.entity.js';
import { serviceRecordType } from './service.edition.js';
import { textModules, type TextModuleCode } from './text-module.js';
import { SearchTerm, Service } from './service.type.js';
import { ServiceEdition } from './service.entity.js';
import { contentId } from '../record/content-id.js';

export const serviceTable = editionTable(serviceRecordType);

export const serviceLookups = recordLookups(serviceTable);

/** Combines the rows of a text module into one localised text. */
const wordings = (module: Sql): Sql =>
  sql`json_object_agg(${module}.language, case ${module}.origin when 'HUMAN' then to_json(${module}.content)
    else json_build_object('text', ${module}.content, 'origin', ${module}.origin) end)`;

/** SQL: the text module of a service, in all its languages; null when there is none. */
export const moduleTextSql = (row: Sql, code: TextModuleCode): Sql =>
  sql`(select ${wordings(sql`m`)} from text_module m where m.edition_id = ${row}.edition_id and m.code = ${literal(code)} having count(*) > 0)`;

const textModule = (code: TextModuleCode): TextField => ({ kind: 'text', sql: (row) => moduleTextSql(row, code) });

/** Title rule of the PVOG: Leistungsbezeichnung II, else Leistungsbezeichnung. */
export const serviceTitleSql = (row: Sql): Sql =>
  sql`coalesce(${moduleTextSql(row, '03')}, ${moduleTextSql(row, '02')})`;

const textModuleReadModel: ReadModel = readModel('TextModule', {
  id: contentId('TextModule'),
  code: column('code'),
  name: { kind: 'column', sql: (row) => sql`${row}.code`, convert: (code: TextModuleCode) => textModules[code] },
  content: { kind: 'text', sql: (row) => sql`${row}.content` },
});

const searchTermReadModel: ReadModel = entityReadModel(SearchTerm, SearchTermEntity, {
  id: contentId('SearchTerm'),
});

export const agentNotes: ColumnField = {
  kind: 'column',
  sql: (service, statement) =>
    sql`array(select n.content from service_note n where n.edition_id = ${service}.edition_id and ${statement.visible(sql`n`)} order by n.position)`,
  convert: (notes: LocalizedText[], { languages }) => notes.map((note) => deliver(note, languages)),
};

export const serviceReadModel: ReadModel = entityReadModel(Service, ServiceEdition, {
  ...recordFields(serviceTable),
  title: { kind: 'text', sql: serviceTitleSql },
  officialTitle: textModule('02'),
  teaser: textModule('24'),
  summary: textModule('05'),
  description: textModule('06'),
  requirements: textModule('09'),
  procedure: textModule('11'),
  notes: textModule('16'),
  legalRemedy: textModule('25'),
  texts: many(() => textModuleReadModel, {
    from: (module) =>
      sql`(select m.edition_id, m.code, ${wordings(sql`m`)} as content from text_module m group by m.edition_id, m.code) ${module}`,
    where: (module, service, statement, { codes }) =>
      sql`${module}.edition_id = ${service}.edition_id${codes ? sql` and ${module}.code = any(${statement.bind(codes, 'text[]')})` : sql``}`,
    orderBy: (module) => sql`${module}.code`,
  }),
  xzufiId: identifierOfPvog(serviceTable),
  leikaKeys: {
    kind: 'column',
    sql: (row) => sql`array(select l.leika_key from service_leika l where l.edition_id = ${row}.edition_id order by 1)`,
  },
  searchTerms: many(() => searchTermReadModel, {
    from: sql`search_term`,
    where: (term, service) => sql`${term}.edition_id = ${service}.edition_id`,
    orderBy: (term) => sql`${term}.language, ${term}.term`,
  }),
  related: many(() => serviceReadModel, {
    from: (related, service) => sql`(
      select l.position, s.* from service_related l join service_edition s on s.service_id = l.related_id
      where l.edition_id = ${service}.edition_id) ${related}`,
    where: (related, _, statement) => statement.inForce(related),
    orderBy: (related) => sql`${related}.position`,
  }),
  agentNotes,
});

/** First and last day of the service, as `ValidDays`. */
export const serviceValidity: ColumnField = {
  kind: 'column',
  sql: validDays,
};

/** The service itself, for answers based on its edition. */
export const serviceItself: RelationField = one(() => serviceReadModel, {
  from: sql`service_edition`,
  where: (service, edition) => sql`${service}.edition_id = ${edition}.edition_id`,
});
