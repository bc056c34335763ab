/** The keys that lead to a value within a record. */
export type Path = readonly (string | number)[];

/** Takes down a problem of the record that is being checked. */
export type Report = (path: Path, cause: string, remedy: string) => void;
