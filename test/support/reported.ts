import type { Report } from '../../src/catalogue/record/check/report.js';
import { jsonPath } from '../../src/catalogue/record/check/problem.js';

/** What a check reports: the path of each problem and its cause in English. */
export function reported(check: (report: Report) => void): [path: string, cause: string][] {
  const problems: [string, string][] = [];
  check((path, { en }) => problems.push([jsonPath(path), en]));
  return problems;
}
