import { entities as catalogueEntities } from '../catalogue/entities.js';
import { editorialEntities } from '../editorial/entities.js';
import { operationsEntities } from '../operations/entities.js';
import { mutationEntities } from '../platform/mutation/mutation.entity.js';

/** All entities of the ORM. */
export const entities = [...catalogueEntities, ...mutationEntities, ...editorialEntities, ...operationsEntities];
