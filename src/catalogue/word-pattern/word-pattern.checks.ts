import type { Path, Report } from '../record/check/report.js';
import type { WordPatternContent } from './word-pattern.content.js';
import { readElement, type PatternElement } from './word-pattern.rules.js';

/** A beginning of fewer letters, alone, would match too much. */
const shortestBeginning = 4;

function checkElement(written: string, path: Path, report: Report): PatternElement {
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
  if (/\*(?![\s|]|$)/.test(written))
    report(
      path,
      {
        de: `In „${written}“ steht ein Stern, der kein Wort beendet.`,
        en: `"${written}" has an asterisk that does not end a word.`,
      },
      {
        de: 'Schreiben Sie den Stern ans Ende des Wortanfangs, etwa „brenn*“.',
        en: 'Write it at the end of a beginning, such as "brenn*".',
      },
    );
  return element;
}

const isShortBeginning = (sequence: PatternElement[number]): boolean =>
  sequence.length === 1 && sequence[0]!.isBeginning && [...sequence[0]!.word].length < shortestBeginning;

function checkPattern({ words, exceptions = [] }: WordPatternContent, path: Path, report: Report): void {
  const elements = words.map((written, at) => checkElement(written, [...path, 'words', at], report));
  for (const [at, written] of exceptions.entries()) checkElement(written, [...path, 'exceptions', at], report);
  const [only, ...others] = elements;
  if (!only || others.length > 0 || !only.some(isShortBeginning)) return;
  report(
    [...path, 'words', 0],
    {
      de: `„${words[0]!}“ ist das einzige Wort des Musters und hat einen Wortanfang von weniger als ${shortestBeginning} Buchstaben.`,
      en: `"${words[0]!}" is the only word of the pattern and has a beginning of fewer than ${shortestBeginning} letters.`,
    },
    {
      de: 'Schreiben Sie einen längeren Wortanfang, das ganze Wort oder ein weiteres Wort dazu.',
      en: 'Write a longer beginning, the whole word, or another word beside it.',
    },
  );
}

/** Reports words of patterns that match nothing or too much. */
export function checkPatterns({ patterns }: { patterns: readonly WordPatternContent[] }, report: Report): void {
  for (const [at, pattern] of patterns.entries()) checkPattern(pattern, ['patterns', at], report);
}
