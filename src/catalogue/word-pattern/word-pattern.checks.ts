import type { Path, Report } from '../record/check/report.js';
import type { WordPatternContent } from './word-pattern.content.js';
import { readElement, type PatternElement } from './word-pattern.rules.js';

/** A beginning or an end of fewer letters, alone, would match too much. */
const shortestPart = 4;

/** Before an exception that counts near by only. */
const gapBefore = /^\s*~(?=\s)/;

function checkElement(written: string, path: Path, report: Report, mayBegin: RegExp = /^(?!)/): PatternElement {
  const element = readElement(written);
  if (element.some((sequence) => sequence.length === 0))
    report(
      path,
      {
        de: `In „${written}“ steht eine Möglichkeit ohne Buchstaben und Ziffern.`,
        en: `"${written}" has an alternative without letters and digits.`,
      },
      {
        de: 'Trennen Sie Möglichkeiten mit einem senkrechten Strich, etwa „Feuer|Brand“.',
        en: 'Separate alternatives by one vertical bar, such as "Feuer|Brand".',
      },
    );
  if (/[^\s|]\*[^\s|]/.test(written))
    report(
      path,
      {
        de: `In „${written}“ steht ein Stern mitten in einem Wort.`,
        en: `"${written}" has an asterisk within a word.`,
      },
      {
        de: 'Schreiben Sie den Stern ans Ende eines Wortanfangs, etwa „brenn*“, oder vor ein Wortende, etwa „*brand“.',
        en: 'Write it after the beginning of a word, such as "brenn*", or before the end of one, such as "*brand".',
      },
    );
  if (/\S~|~\S|(?:^|\|)\s*~|~\s*(?:\||$)/.test(written.replace(mayBegin, '')))
    report(
      path,
      {
        de: `In „${written}“ steht eine Tilde nicht zwischen zwei Wörtern.`,
        en: `"${written}" has a tilde that does not stand between two words.`,
      },
      {
        de: 'Schreiben Sie sie mit Leerzeichen zwischen zwei Wörter, etwa „Dach ~ brennt“, oder an den Anfang einer Ausnahme.',
        en: 'Write it with blanks between two words, such as "Dach ~ brennt", or at the beginning of an exception.',
      },
    );
  return element;
}

const isShortPart = (sequence: PatternElement[number]): boolean =>
  sequence.length === 1 &&
  (sequence[0]!.isBeginning || sequence[0]!.isEnd) &&
  [...sequence[0]!.word].length < shortestPart;

function checkPattern({ words, exceptions = [] }: WordPatternContent, path: Path, report: Report): void {
  const elements = words.map((written, at) => checkElement(written, [...path, 'words', at], report));
  for (const [at, written] of exceptions.entries())
    checkElement(written, [...path, 'exceptions', at], report, gapBefore);
  const [only, ...others] = elements;
  if (!only || others.length > 0 || !only.some(isShortPart)) return;
  report(
    [...path, 'words', 0],
    {
      de: `„${words[0]!}“ ist das einzige Wort des Musters und hat einen Wortteil von weniger als ${shortestPart} Buchstaben.`,
      en: `"${words[0]!}" is the only word of the pattern and has a part of a word of fewer than ${shortestPart} letters.`,
    },
    {
      de: 'Schreiben Sie einen längeren Wortteil, das ganze Wort oder ein weiteres Wort dazu.',
      en: 'Write a longer part, the whole word, or another word beside it.',
    },
  );
}

/** Reports words of patterns that match nothing or too much. */
export function checkPatterns({ patterns }: { patterns: readonly WordPatternContent[] }, report: Report): void {
  for (const [at, pattern] of patterns.entries()) checkPattern(pattern, ['patterns', at], report);
}
