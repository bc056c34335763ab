import { defineEntity, p } from '@mikro-orm/core';
import { localizedText } from '../../platform/i18n/localized-text-column.js';
import { validity } from '../record/edition-columns.js';

const CodeListSchema = defineEntity({
  name: 'CodeList',
  tableName: 'code_list',
  properties: {
    uri: p.text().primary(),
    version: p.text(),
    title: localizedText,
    publisher: p.text().nullable(),
    source: p.text(),
  },
});

/** Codeliste: a list of codes that an agency publishes. */
export class CodeList extends CodeListSchema.class {}
CodeListSchema.setClass(CodeList);

const CodeListEntrySchema = defineEntity({
  name: 'CodeListEntry',
  tableName: 'code_list_entry',
  properties: {
    listUri: p.manyToOne(CodeList).mapToPk().primary().fieldName('list_uri'),
    code: p.text().primary(),
    label: localizedText.nullable(),
    valid: validity,
  },
});

/** Eintrag einer Codeliste: a code and what it stands for. */
export class CodeListEntry extends CodeListEntrySchema.class {}
CodeListEntrySchema.setClass(CodeListEntry);

const LeikaServiceSchema = defineEntity({
  name: 'LeikaService',
  tableName: 'leika_service',
  properties: {
    leikaKey: p.text().primary(),
    designation: localizedText.nullable(),
    fimType: p.text().nullable(),
    readOn: p.date().nullable(),
    source: p.text().nullable(),
  },
});

/** LeiKa-Leistung: an entry of the national catalogue of services (Leistungskatalog) with its key. */
export class LeikaService extends LeikaServiceSchema.class {}
LeikaServiceSchema.setClass(LeikaService);
