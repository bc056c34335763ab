import { concepts } from './concepts.js';

/** All entities of the catalogue. */
export const entities = concepts.flatMap((concept) => concept.entities);
