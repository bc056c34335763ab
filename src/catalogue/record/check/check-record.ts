import { jsonPath, type ProblemList, type Placement } from './problem.js';
import type { ContentEntry } from './content-entry.js';
import { checkDuplicates } from './duplicate.checks.js';
import { checkEnds } from './ascending.checks.js';
import { checkFees } from '../../fee/fee.checks.js';
import { checkOpeningHours } from '../../opening-hours/opening-hours.checks.js';
import { checkQuestions } from '../../question/question.checks.js';
import type { Report } from './report.js';
import { checkSpoken } from '../../service/spoken.checks.js';
import { checkTexts } from './text.checks.js';
import { checkThesaurusEntry } from '../../thesaurus/thesaurus.checks.js';
import { explainForm } from '../form/schema-check.js';
import type { Contents } from '../contents.js';
import type { ContentKind } from '../content-kind.js';

const reporter =
  (placement: Placement, problems: ProblemList): Report =>
  (path, cause, remedy) =>
    problems.add(placement, jsonPath(path), cause, remedy);

function checkForm({ kind, placement, content, fault }: ContentEntry, problems: ProblemList): boolean {
  if (fault !== undefined) {
    const cause = { de: `Das lässt sich nicht lesen („${fault}“).`, en: `It cannot be read: ${fault}.` };
    const remedy = { de: 'Berichtigen Sie das JSON; Dateien sind in UTF-8.', en: 'Mend the JSON; files are UTF-8.' };
    problems.add(placement, '', cause, remedy);
    return false;
  }
  const explanations = explainForm(kind, content);
  for (const { path, cause, remedy } of explanations) problems.add(placement, path, cause, remedy);
  return explanations.length === 0;
}

/** Checks a record by itself and reports all problems; false when it does not match its schema. */
export function checkRecord(entry: ContentEntry, problems: ProblemList): boolean {
  if (!checkForm(entry, problems)) return false;
  const report = reporter(entry.placement, problems);
  const record = entry.content as Contents[ContentKind];
  checkTexts(record, report);
  checkEnds(record, report);
  checkDuplicates(entry.kind, record, report);
  if (entry.kind === 'services') {
    checkFees(record as Contents['services'], report);
    checkQuestions(record as Contents['services'], report);
    checkSpoken(record as Contents['services'], report);
  }
  if (entry.kind === 'organisations' || entry.kind === 'contact-channels')
    checkOpeningHours((record as Contents['organisations']).openingHours, report);
  if (entry.kind === 'thesaurus') checkThesaurusEntry(record as Contents['thesaurus'], report);
  return true;
}
