import { entities as catalogueEntities } from '../catalogue/entities.js';
import { editingEntities } from '../editorial/editing.entity.js';

/** Every table, as the persistence layer knows it. */
export const entities = [...catalogueEntities, ...editingEntities];
