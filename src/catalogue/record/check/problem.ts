import { sentences, type Bilingual } from '../../../platform/i18n/bilingual.js';

/** Position of a record: line of an ndjson file, or index in a JSON array. */
export interface Placement {
  file: string;
  line?: number;
  index?: number;
}

export interface Problem extends Placement {
  /** JSON path within the record, such as fees[0].amountCents; empty for the record or file itself. */
  path: string;
  cause: Bilingual;
  remedy: Bilingual;
  /** Code for editors. Default: INVALID_CONTENT. */
  code?: 'IDENTIFIER_TAKEN';
}

/** Collects problems: counts all, keeps the first ones for display. */
export class ProblemList {
  readonly shown: Problem[] = [];
  count = 0;

  constructor(private readonly limit = 1000) {}

  add(placement: Placement, path: string, cause: Bilingual, remedy: Bilingual): void {
    this.report({ ...placement, path, cause, remedy });
  }

  report(problem: Problem): void {
    this.count += 1;
    if (this.shown.length < this.limit) this.shown.push(problem);
  }
}

/** Formats a JSON path: fees[0].amountCents */
export const jsonPath = (keys: readonly (string | number)[]): string =>
  keys.map((key, at) => (typeof key === 'number' ? `[${key}]` : at === 0 ? key : `.${key}`)).join('');

export const placementText = ({ file, line, index }: Placement): string =>
  line !== undefined ? `${file}:${line}` : index !== undefined ? `${file}[${index}]` : file;

/** Formats a problem for commands, in English. */
export const problemText = (problem: Problem): string =>
  `${placementText(problem)}${problem.path && ` ${problem.path}`}: ${sentences(problem.cause, problem.remedy).en}`;
