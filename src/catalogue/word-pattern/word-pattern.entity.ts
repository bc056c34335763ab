import { defineEntity, p } from '@mikro-orm/core';
import { EmergencyEdition } from '../emergency/emergency.entity.js';
import { LifeEventEdition } from '../life-event/life-event.entity.js';
import { partId } from '../record/edition-columns.js';

const WordPatternSchema = defineEntity({
  name: 'WordPattern',
  tableName: 'word_pattern',
  properties: {
    id: partId,
    emergencyEditionId: p.manyToOne(EmergencyEdition).mapToPk().fieldName('emergency_edition_id').nullable(),
    lifeEventEditionId: p.manyToOne(LifeEventEdition).mapToPk().fieldName('life_event_edition_id').nullable(),
    position: p.integer(),
    language: p.text().columnType('language_tag'),
    words: p.array().columnType('text[]'),
    exceptions: p.array().columnType('text[]').default([]),
  },
});

/** Wortmuster: words of a sentence that tell an emergency or a life event. */
export class WordPattern extends WordPatternSchema.class {}
WordPatternSchema.setClass(WordPattern);
