import { oneLine } from '../../platform/i18n/plain-text.js';
import { wordPartsIn } from '../../platform/i18n/words.js';
import type { ThesaurusEntryContent } from './thesaurus-entry.content.js';
import { checkOnce } from '../record/check/duplicate.checks.js';
import type { Report } from '../record/check/report.js';

type Words = ThesaurusEntryContent['words'];

const mostTokens = 4;

function checkTokens(words: Words, report: Report): void {
  for (const [index, { word }] of words.entries()) {
    const count = wordPartsIn(word).length;
    if (count >= 1 && count <= mostTokens) continue;
    report(
      ['words', index, 'word'],
      {
        de: `„${word}“ besteht aus ${count} Wörtern.`,
        en: `"${word}" has ${count} words.`,
      },
      {
        de: `Schreiben Sie ein Wort oder bis zu ${mostTokens}, die zusammengehören.`,
        en: `Write one word, or up to ${mostTokens} that belong together.`,
      },
    );
  }
}

function checkEquivalent(words: Words, report: Report): void {
  if (words.length >= 2) return;
  report(
    ['words'],
    { de: 'Hier steht nur ein Wort, das für kein anderes stehen kann.', en: 'A single word has no synonym here.' },
    {
      de: 'Ergänzen Sie mindestens ein Wort, das dasselbe bedeutet.',
      en: 'Add at least one word that means the same.',
    },
  );
}

function checkBroader(words: Words, report: Report): void {
  const remedy = {
    de: 'Geben Sie mindestens einen engeren Begriff (narrower: true) und einen allgemeinen an.',
    en: 'Give at least one narrower word (narrower: true) and one general one.',
  };
  if (!words.some(({ narrower }) => narrower))
    report(['words'], { de: 'Ein engerer Begriff fehlt.', en: 'A narrower word is missing.' }, remedy);
  if (words.every(({ narrower }) => narrower))
    report(['words'], { de: 'Ein allgemeiner Begriff fehlt.', en: 'A general word is missing.' }, remedy);
}

function checkNoneNarrower({ kind, words }: ThesaurusEntryContent, report: Report): void {
  for (const [index, { narrower }] of words.entries()) {
    if (!narrower) continue;
    report(
      ['words', index, 'narrower'],
      {
        de: `In einem Eintrag der Art ${kind} gibt es keine engeren Begriffe.`,
        en: `An entry of the kind ${kind} has no narrower words.`,
      },
      { de: 'Entfernen Sie die Angabe, oder ändern Sie kind in BROADER.', en: 'Remove it, or change kind to BROADER.' },
    );
  }
}

/** Checks that an entry has the words required by its kind. */
export function checkThesaurusEntry(entry: ThesaurusEntryContent, report: Report): void {
  const { kind, words } = entry;
  checkTokens(words, report);
  if (kind === 'EQUIVALENT') checkEquivalent(words, report);
  if (kind === 'BROADER') checkBroader(words, report);
  else checkNoneNarrower(entry, report);
}

/** Normalises case and white space for comparison. */
const folded = (word: string): string => oneLine(word.normalize('NFC').toLowerCase());

/** Reports duplicate words in a language. */
export const checkWordsOnce = ({ words }: ThesaurusEntryContent, report: Report): void =>
  checkOnce(words, ['words'], ({ language, word }) => `${folded(word)} (${language})`, report);
