import type { Bilingual } from '../../../platform/i18n/bilingual.js';

/** The keys that lead to a value within a record. */
export type Path = readonly (string | number)[];

/** Takes down a problem of the record that is being checked. */
export type Report = (path: Path, cause: Bilingual, remedy: Bilingual) => void;
