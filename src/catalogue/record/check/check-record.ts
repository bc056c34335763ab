import { jsonPath, type ProblemList, type Placement } from './problem.js';
import type { ContentEntry } from './content-entry.js';
import type { Report } from './report.js';
import { concepts } from '../../concepts.js';
import type { Check } from '../concept.js';
import { explainForm } from '../schema/schema-check.js';
import type { Contents } from '../contents.js';
import type { ContentKind } from '../content-kind.js';

const reporter =
  (placement: Placement, problems: ProblemList): Report =>
  (path, cause, remedy) =>
    problems.add(placement, jsonPath(path), cause, remedy);

function checkForm({ kind, placement, content, fault }: ContentEntry, problems: ProblemList): boolean {
  if (fault !== undefined) {
    const cause = { de: `Das lässt sich nicht lesen („${fault}“).`, en: `The record cannot be read: ${fault}.` };
    const remedy = { de: 'Berichtigen Sie das JSON; Dateien sind in UTF-8.', en: 'Correct the JSON; files are UTF-8.' };
    problems.add(placement, '', cause, remedy);
    return false;
  }
  const explanations = explainForm(kind, content);
  for (const { path, cause, remedy } of explanations) problems.add(placement, path, cause, remedy);
  return explanations.length === 0;
}

const checksOf = <K extends ContentKind>(kind: K): Check<K>[] => concepts.flatMap(({ checks }) => checks?.[kind] ?? []);

/** Checks a record by itself and reports all problems; false when it does not match its schema. */
export function checkRecord(entry: ContentEntry, problems: ProblemList): boolean {
  if (!checkForm(entry, problems)) return false;
  const report = reporter(entry.placement, problems);
  for (const check of checksOf(entry.kind)) check(entry.content as Contents[ContentKind], report);
  return true;
}
