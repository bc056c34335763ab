import { concept } from '../record/concept.js';

/** Columns and fields of figures; it has no table of its own. */
export const evidence = concept({ entities: [] });
