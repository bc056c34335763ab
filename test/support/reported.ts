import type { Report } from '../../src/catalogue/record/check/report.js';
import type { Bilingual } from '../../src/platform/i18n/bilingual.js';
import { jsonPath } from '../../src/catalogue/record/check/problem.js';

/** All that a check reports: the path of each problem, its cause and its remedy in both languages. */
export function problemsOf(check: (report: Report) => void): [path: string, cause: Bilingual, remedy: Bilingual][] {
  const problems: [string, Bilingual, Bilingual][] = [];
  check((path, cause, remedy) => problems.push([jsonPath(path), cause, remedy]));
  return problems;
}

/** What a check reports: the path of each problem and its cause in English. */
export function reported(check: (report: Report) => void): [path: string, cause: string][] {
  const problems: [string, string][] = [];
  check((path, { en }) => problems.push([jsonPath(path), en]));
  return problems;
}
