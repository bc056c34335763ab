import type { Bilingual } from '../../platform/i18n/bilingual.js';
import type { AnswerConditionContent, QuestionContent } from './question.content.js';
import type { ServiceContent } from '../service/service.content.js';
import { checkOnce } from '../record/check/duplicate.checks.js';
import type { Path, Report } from '../record/check/report.js';

/** Fields of a condition, by kind of question. */
const saidAbout: Record<string, { fields: (keyof AnswerConditionContent)[]; wording: string }> = {
  NUMBER: { fields: ['from', 'until'], wording: 'from, until' },
  YES_NO: { fields: ['is'], wording: 'is' },
  CHOICE: { fields: ['oneOf'], wording: 'oneOf' },
};

const bounds: (keyof AnswerConditionContent)[] = ['from', 'until', 'is', 'oneOf'];

function checkQuestion({ kind, options, unit }: QuestionContent, path: Path, report: Report): void {
  if ((kind === 'CHOICE') !== (options !== undefined))
    report(
      [...path, 'options'],
      kind === 'CHOICE'
        ? { de: 'Zu dieser Frage gibt es keine Antwortmöglichkeiten.', en: 'The question has no options.' }
        : {
            de: `Auf eine Frage der Art ${kind} wählt man nicht aus.`,
            en: `A question of kind ${kind} takes no options.`,
          },
      kind === 'CHOICE'
        ? { de: 'Ergänzen Sie mindestens zwei (options).', en: 'Add at least two options.' }
        : { de: 'Entfernen Sie options, oder schreiben Sie CHOICE.', en: 'Remove the options, or write CHOICE.' },
    );
  if (unit !== undefined && kind !== 'NUMBER')
    report(
      [...path, 'unit'],
      { de: `Eine Antwort der Art ${kind} hat keine Einheit.`, en: `An answer of kind ${kind} has no unit.` },
      { de: 'Entfernen Sie unit, oder schreiben Sie NUMBER.', en: 'Remove the unit, or write NUMBER.' },
    );
}

function unknownQuestion(key: string, questions: readonly QuestionContent[]): [Bilingual, Bilingual] {
  const known = questions.map((question) => question.key).join(', ');
  return [
    { de: `Eine Frage „${key}“ hat die Leistung nicht.`, en: `The service has no question "${key}".` },
    known === ''
      ? { de: 'Ergänzen Sie sie unter questions.', en: 'Add it to questions.' }
      : { de: `Nennen Sie eine von diesen: ${known}.`, en: `Use one of these: ${known}.` },
  ];
}

function checkFit(condition: AnswerConditionContent, { key, kind }: QuestionContent, path: Path, report: Report): void {
  const { fields, wording } = saidAbout[kind]!;
  const given = bounds.filter((field) => condition[field] !== undefined);
  if (given.length === 0)
    report(
      path,
      {
        de: `Es steht nicht da, wie die Antwort auf „${key}“ (${kind}) sein muss.`,
        en: `The condition does not say which answer to "${key}" (${kind}) it requires.`,
      },
      { de: `Schreiben Sie ${wording}.`, en: `Write ${wording}.` },
    );
  for (const field of given.filter((one) => !fields.includes(one)))
    report(
      [...path, field],
      { de: `„${field}“ passt nicht zu „${key}“ (${kind}).`, en: `"${field}" does not fit "${key}" (${kind}).` },
      { de: `Schreiben Sie stattdessen ${wording}.`, en: `Write ${wording} instead.` },
    );
}

function checkOptions({ oneOf = [] }: AnswerConditionContent, question: QuestionContent, path: Path, report: Report) {
  const known = (question.options ?? []).map(({ key }) => key);
  for (const [index, option] of oneOf.entries()) {
    if (question.kind !== 'CHOICE' || known.includes(option)) continue;
    report(
      [...path, 'oneOf', index],
      {
        de: `Eine Antwortmöglichkeit „${option}“ hat die Frage „${question.key}“ nicht.`,
        en: `The question "${question.key}" has no option "${option}".`,
      },
      { de: `Nennen Sie eine von diesen: ${known.join(', ')}.`, en: `Use one of these: ${known.join(', ')}.` },
    );
  }
}

function checkConditions(
  applies: readonly AnswerConditionContent[] = [],
  questions: readonly QuestionContent[],
  path: Path,
  report: Report,
): void {
  for (const [index, condition] of applies.entries()) {
    const at = [...path, 'applies', index];
    const question = questions.find(({ key }) => key === condition.question);
    if (!question) {
      report([...at, 'question'], ...unknownQuestion(condition.question, questions));
      continue;
    }
    if (applies.findIndex((one) => one.question === condition.question) < index)
      report(
        [...at, 'question'],
        {
          de: `Zu „${condition.question}“ steht hier schon eine Bedingung.`,
          en: `A condition on "${condition.question}" already exists.`,
        },
        { de: 'Fassen Sie beide zusammen.', en: 'Combine them.' },
      );
    checkFit(condition, question, at, report);
    checkOptions(condition, question, at, report);
  }
}

/** Checks the conditions of fees, documents and deadlines against the questions of their service. */
export function checkQuestions(service: ServiceContent, report: Report): void {
  const { questions = [] } = service;
  for (const [index, question] of questions.entries()) checkQuestion(question, ['questions', index], report);
  for (const list of ['fees', 'documents', 'deadlines'] as const)
    for (const [index, { applies }] of (service[list] ?? []).entries())
      checkConditions(applies, questions, [list, index], report);
}

/** Reports duplicate keys of questions, and of the options of a question. */
export function checkQuestionKeys({ questions }: ServiceContent, report: Report): void {
  checkOnce(questions, ['questions'], ({ key }) => key, report);
  for (const [index, { options }] of (questions ?? []).entries())
    checkOnce(options, ['questions', index, 'options'], ({ key }) => key, report);
}
