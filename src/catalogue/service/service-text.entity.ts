import { defineEntity, p } from '@mikro-orm/core';
import { localizedText } from '../../platform/i18n/localized-text-column.js';
import { partId } from '../record/edition-columns.js';
import { ofServiceEdition } from './service.entity.js';

// prettier-ignore
const textModuleCodes = [
  '02', '03', '05', '06', '07', '08', '09', '11', '14', '15', '16', '18', '22', '23', '24', '25',
] as const;

const TextModuleSchema = defineEntity({
  name: 'TextModule',
  tableName: 'text_module',
  properties: {
    editionId: ofServiceEdition.primary(),
    code: p.enum(textModuleCodes).primary(),
    language: p.text().columnType('language_tag').primary(),
    content: p.text(),
    origin: p.enum(['HUMAN', 'MACHINE', 'MACHINE_REVIEWED']).default('HUMAN'),
  },
});

/** Textmodul (FIM-Baustein Leistungen): one section of a service's description in one language. */
export class TextModule extends TextModuleSchema.class {}
TextModuleSchema.setClass(TextModule);

const ServiceNoteSchema = defineEntity({
  name: 'ServiceNote',
  tableName: 'service_note',
  properties: {
    id: partId,
    editionId: ofServiceEdition,
    position: p.integer(),
    content: localizedText,
    visibility: p.enum(['PUBLIC', 'INTERNAL']).default('INTERNAL'),
  },
});

/** Hinweis zu einer Leistung: a remark for the public or for agents. */
export class ServiceNote extends ServiceNoteSchema.class {}
ServiceNoteSchema.setClass(ServiceNote);
