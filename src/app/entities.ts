import { entities as catalogueEntities } from '../catalogue/entities.js';
import { editingEntities } from '../editorial/editing.entity.js';

/** All entities of the ORM. */
export const entities = [...catalogueEntities, ...editingEntities];
