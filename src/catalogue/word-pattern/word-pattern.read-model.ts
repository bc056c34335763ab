import { entityReadModel } from '../../platform/read/entity-read-model.js';
import { many, type ReadModel, type RelationField } from '../../platform/read/read-model.js';
import { sql, word } from '../../platform/sql/sql.js';
import { WordPattern as WordPatternEntity } from './word-pattern.entity.js';
import { WordPattern } from './word-pattern.type.js';
import { contentId } from '../record/content-id.js';

export const wordPatternReadModel: ReadModel = entityReadModel(WordPattern, WordPatternEntity, {
  id: contentId('WordPattern'),
});

/** Patterns of an edition, by the column that refers to it. */
export const patternsOf = (column: 'emergency_edition_id' | 'life_event_edition_id'): RelationField =>
  many(() => wordPatternReadModel, {
    from: sql`word_pattern`,
    where: (pattern, owner) => sql`${pattern}.${word(column)} = ${owner}.edition_id`,
    orderBy: (pattern) => sql`${pattern}.position`,
  });
