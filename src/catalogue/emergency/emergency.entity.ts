import { defineEntity, p } from '@mikro-orm/core';
import { localizedText } from '../../platform/i18n/localized-text-column.js';
import { editionColumns } from '../record/edition-columns.js';
import { CatalogueRecord } from '../record/record.entity.js';

const EmergencySchema = defineEntity({
  name: 'Emergency',
  tableName: 'emergency',
  properties: { id: p.oneToOne(CatalogueRecord).mapToPk().primary().fieldName('id') },
});

/** Notfall: the identity of what is recognised before anything else. */
export class Emergency extends EmergencySchema.class {}
EmergencySchema.setClass(Emergency);

const EmergencyEditionSchema = defineEntity({
  name: 'EmergencyEdition',
  tableName: 'emergency_edition',
  properties: {
    ...editionColumns,
    emergencyId: p.manyToOne(Emergency).mapToPk().fieldName('emergency_id'),
    rank: p.integer(),
    title: localizedText,
    instruction: localizedText,
  },
});

/** Stand eines Notfalls: how urgent it is and what to do now. */
export class EmergencyEdition extends EmergencyEditionSchema.class {}
EmergencyEditionSchema.setClass(EmergencyEdition);

const EmergencyNumberSchema = defineEntity({
  name: 'EmergencyNumber',
  tableName: 'emergency_number',
  properties: {
    editionId: p.manyToOne(EmergencyEdition).mapToPk().primary().fieldName('edition_id'),
    position: p.integer().primary(),
    name: localizedText,
    phone: p.text(),
    note: localizedText.nullable(),
  },
});

/** Notrufnummer: a number to call in the emergency. */
export class EmergencyNumber extends EmergencyNumberSchema.class {}
EmergencyNumberSchema.setClass(EmergencyNumber);
