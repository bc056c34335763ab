import { defineEntity, p } from '@mikro-orm/core';
import { localizedText } from '../../platform/i18n/localized-text-column.js';
import { sourceColumns } from '../evidence/evidence-columns.js';
import { OrganisationEdition } from '../organisation/organisation.entity.js';
import { partId } from '../record/edition-columns.js';

const state = p.enum(['YES', 'PARTLY', 'NO']).nullable();

const AccessibilitySchema = defineEntity({
  name: 'Accessibility',
  tableName: 'address_accessibility',
  properties: {
    id: partId,
    editionId: p.manyToOne(OrganisationEdition).mapToPk().fieldName('edition_id'),
    addressPosition: p.integer(),
    stepFree: state,
    lift: state,
    inductionLoop: state,
    parking: state,
    toilet: state,
    note: localizedText.nullable(),
    ...sourceColumns,
  },
});

/** Barrierefreiheit einer Anschrift: how people with disabilities get there and are served. */
export class Accessibility extends AccessibilitySchema.class {}
AccessibilitySchema.setClass(Accessibility);
