import type { Bilingual } from '../../../platform/i18n/bilingual.js';

/** Path of a value within a record. */
export type Path = readonly (string | number)[];

/** Reports a problem of the checked record. */
export type Report = (path: Path, cause: Bilingual, remedy: Bilingual) => void;
