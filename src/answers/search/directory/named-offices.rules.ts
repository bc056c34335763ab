import type { AnswerAspect } from '../../../catalogue/thesaurus/answer-aspect.js';
import { stem } from '../language/stem.rules.js';
import type { Name } from '../ranking/candidate.js';
import type { Question } from '../understanding/question.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import type { Entry } from './directory.js';

/** What of an answer is a matter of offices. */
const ofOffices: ReadonlySet<`${AnswerAspect}`> = new Set([
  'OPENING_HOURS',
  'RESPONSIBLE',
  'PHONE',
  'APPOINTMENT',
  'ACCESSIBILITY',
] as const);

/** Shorter words, such as "Amt", name no office by themselves. */
const shortest = 5;

/** The word of a name that tells what kind of office it is, the longest one ("Standesamt"), or the whole of a short one ("BSC"). */
function kindOf({ words }: Name, isPlace: (word: string) => boolean): string | null {
  const telling = words.filter((word) => !isPlace(word) && !/\d/u.test(word));
  if (telling.length === 0) return null;
  const longest = telling.reduce((one, other) => (other.length > one.length ? other : one));
  return longest.length >= shortest || telling.length === 1 ? longest : null;
}

/** The stems of a word and of all that means the same. */
function sameAs(word: string, vocabulary: Vocabulary): string[] {
  const own = stem('de', word);
  const same = vocabulary
    .expressions('de', [own])
    .filter(({ entry }) => entry.kind === 'EQUIVALENT')
    .flatMap(({ entry }) => vocabulary.expressionsOf(entry))
    .flatMap(({ stems }) => (stems.length === 1 ? stems : []));
  return [own, ...same];
}

/**
 * Offices that a question names by what kind they are ("Standesamt"), those of which most was said first, and of those the ones in
 * the place; none where something else is asked for.
 *
 * @param isThere whether an office is named after the place that is wanted
 */
export function officesNamed(
  question: Question,
  offices: readonly Entry[],
  vocabulary: Vocabulary,
  isThere: (office: Entry) => boolean,
): Entry[] {
  const said = new Set(question.tokens.flatMap(({ word }) => sameAs(word, vocabulary)));
  const isPlace = (word: string): boolean => vocabulary.isPlace(word);
  const found = offices.flatMap((entry) => {
    const fits = entry.names.flatMap((name) => {
      const kind = kindOf(name, isPlace);
      if (kind === null || !said.has(stem('de', kind))) return [];
      const heard = name.words.filter((word) => said.has(stem('de', word)));
      return [
        { heard: heard.length, share: heard.length / name.words.length, stems: heard.map((word) => stem('de', word)) },
      ];
    });
    const [best] = fits.sort((one, other) => other.heard - one.heard || other.share - one.share);
    return best ? [{ entry, ...best, isThere: isThere(entry) }] : [];
  });
  if (found.length === 0) return [];
  const ofNames = new Set(found.flatMap(({ stems }) => stems));
  const isOfOffice = (word: string): boolean => sameAs(word, vocabulary).some((one) => ofNames.has(one));
  const others = question.units.some(({ kind, word }) => kind === 'KNOWN' && !isOfOffice(word));
  if (others && !question.aspects.some((aspect) => ofOffices.has(aspect))) return [];
  return found
    .sort(
      (one, other) =>
        Number(other.isThere) - Number(one.isThere) ||
        other.heard - one.heard ||
        other.share - one.share ||
        (one.entry.recordId < other.entry.recordId ? -1 : 1),
    )
    .map(({ entry }) => entry);
}
