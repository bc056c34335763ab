import { MatchKind } from '../search-enums.js';
import type { Question } from '../understanding/question.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import type { StoredWord } from '../vocabulary/stored-word.js';
import { isFunctionWord } from '../language/function-words.js';
import type { Candidate, Name } from './candidate.js';
import { hear, prepare, rarity, type Heard, type Led, type Prepared } from './hearing.js';
import { byScore, type Ranked, type Reason } from './ranked.js';
import { isPreferred, largestPlace, withTwinsTogether } from './twins.js';
import type { Weights } from './weights.js';

/** Whether the words stand in the run one after the other. */
function isSaid(words: readonly string[], run: readonly string[]): boolean {
  outer: for (let from = 0; from + words.length <= run.length; from++) {
    for (let at = 0; at < words.length; at++) if (run[from + at] !== words[at]) continue outer;
    return true;
  }
  return false;
}

const isTitle = (field: string): boolean => field === 'TITLE' || field === 'OFFICIAL_TITLE';

interface Scored {
  name: Name;
  heard: Heard;
  covered: number;
  recall: number;
  said: number;
  weight: number;
  score: number;
}

/** What it is worth to be offered where it is wanted, or, where nobody said a place, in the larger city. */
function placeWeight(
  candidate: Candidate,
  weights: Weights,
  lineage: ReadonlySet<string> | null,
  largest: string | null,
): number {
  if (candidate.places.length === 0) return 0;
  if (isPreferred(candidate, lineage, largest)) return lineage ? weights.here : weights.largerCity;
  return lineage ? weights.elsewhere : 0;
}

/** Rank of the candidates, best first. Pure: everything that is known of them is handed in. */
export function rank(
  question: Question,
  candidates: readonly Candidate[],
  vocabulary: Vocabulary,
  weights: Weights,
  lineage: ReadonlySet<string> | null,
): Ranked[] {
  const prepared = prepare(question, vocabulary, weights);
  const services = Math.max(vocabulary.services, 2);
  const spelled = new Map<string, number>();
  const wordWeight = (key: string): number => {
    let found = spelled.get(key);
    if (found === undefined) {
      const [language, word] = key.split(':') as [string, string];
      const stored = vocabulary.spelled(word).find((one) => one.language === language);
      found = isFunctionWord(language, word) ? 0.03 : rarity(Math.min(stored?.editions ?? 1, services), services);
      spelled.set(key, found);
    }
    return found;
  };
  const largest = largestPlace(candidates, vocabulary);
  const ranked: Ranked[] = [];
  for (const candidate of candidates) {
    let best: Scored | null = null;
    let title: Scored | null = null;
    let longest = 0;
    let titleSaid = 0;
    const anywhere = new Map<number, number>();
    const why = new Map<number, { reason: Reason; factor: number }>();
    const note = (unit: number, factor: number, led: Led, word: string, field: string, language: string): void => {
      if ((anywhere.get(unit) ?? 0) < factor) anywhere.set(unit, factor);
      const said = question.units[unit];
      if (!said || said.kind === 'FUNCTION' || said.kind === 'FILLER') return;
      // The word itself is told before what means the same, and a name in the language of the question before others.
      const worth = factor + (led.via === MatchKind.WORD ? 1 : 0) + (question.languages.includes(language) ? 0.5 : 0);
      if ((why.get(unit)?.factor ?? 0) < worth)
        why.set(unit, {
          factor: worth,
          reason: { said: said.said, found: surfaceOf(word, vocabulary), field, via: led.via },
        });
    };
    for (const name of candidate.names) {
      const heard = hear(name, prepared, weights);
      if (!heard) continue;
      const field = (weights.fields[name.field] ?? 0.5) * (name.isHead ? weights.head : 1);
      let answered = 0;
      for (const [unit, { factor, led, word }] of heard.units) {
        if (unit >= 1000) continue;
        answered += prepared.weights[unit]! * factor;
        note(unit, factor * field, led, word, name.field, name.language);
      }
      const nameWeights = name.keys.map(wordWeight);
      const weight = nameWeights.reduce((sum, one) => sum + one, 0);
      const recall =
        weight > 0 ? name.words.reduce((sum, _, at) => sum + nameWeights[at]! * heard.words[at]!, 0) / weight : 0;
      const covered = answered / prepared.total;
      const said = isSaid(name.words, prepared.run) ? 1 : 0;
      const ofRun = said * (name.words.length / Math.max(prepared.run.length, 1));
      longest = Math.max(longest, ofRun);
      if (name.field === 'TITLE' && !name.isHead && name.words.length > 1) titleSaid = Math.max(titleSaid, ofRun);
      const score =
        field *
          (weights.recall * recall +
            weights.coverage * covered +
            weights.agreement * recall * Math.sqrt(covered * Math.min(1, covered + 0.25))) +
        weights.said *
          said *
          Math.min(1, weight / 1.2) *
          (name.words.length === 1 ? covered : 1) *
          (name.isHead ? weights.head : 1);
      const scored = { name, heard, covered, recall, said, weight, score };
      if (!best || score > best.score) best = scored;
      if (isTitle(name.field) && (!title || recall * covered > title.recall * title.covered)) title = scored;
    }
    for (const { wordId, fields } of candidate.mentions)
      for (const led of prepared.byId.get(wordId) ?? []) {
        if (led.unit >= 1000) continue;
        for (const field of fields)
          note(
            led.unit,
            led.factor * led.portion * (weights.fields[field] ?? 0.3),
            led,
            vocabulary.word(wordId)!.word,
            field,
            vocabulary.word(wordId)!.language,
          );
      }
    if (anywhere.size === 0) continue;
    let reached = 0;
    for (const [unit, factor] of anywhere) reached += prepared.weights[unit]! * factor;
    const coveredAnywhere = reached / prepared.total;
    const score =
      (best?.score ?? 0) +
      weights.anyField * coveredAnywhere +
      weights.title * (title ? title.recall * title.covered : 0) +
      weights.longestSaid * longest +
      weights.titleSaid * Math.sqrt(titleSaid) +
      placeWeight(candidate, weights, lineage, largest);
    const units = [...(best?.heard.units ?? [])].filter(([unit]) => unit < 1000 && prepared.weights[unit]! > 0.1);
    const vias = new Set(units.map(([, { led }]) => led.via));
    const wordCount = question.units.filter((_, at) => prepared.weights[at]! >= 0.15).length;
    ranked.push({
      candidate,
      score,
      reasons: [...why.entries()].sort(([one], [other]) => one - other).map(([, { reason }]) => reason),
      features: {
        unknown: prepared.unknown,
        unknownNouns: prepared.unknownNouns,
        covered: best?.covered ?? 0,
        coveredAnywhere,
        titleAgreement: title ? title.recall * title.covered : 0,
        recall: best?.recall ?? 0,
        said: longest,
        saidWeight: best?.said ? Math.min(1, best.weight / 1.2) : 0,
        words: wordCount,
        isSituation: best?.name.field === 'SITUATION',
        isPrefix: vias.has(MatchKind.PREFIX) && vias.size === 1,
        isCorrected: vias.has(MatchKind.CORRECTION),
        isSynonymOnly: vias.has(MatchKind.SYNONYM) && vias.size === 1,
        isPartOnly: vias.has(MatchKind.COMPOUND) && vias.size === 1,
        isMentionOnly: best === null,
        isNamed: candidateIsNamed(candidate, prepared, question, wordWeight),
        isTitleWord: title !== null && title.covered > 0.5,
      },
    });
  }
  return withTwinsTogether(ranked.sort(byScore), lineage, largest, vocabulary);
}

const naming = new Set(['TITLE', 'OFFICIAL_TITLE', 'ALTERNATIVE_NAME', 'ABBREVIATION']);

/** Whether all words that tell something of one of its proper names were said as they are. */
function candidateIsNamed(
  candidate: Candidate,
  prepared: Prepared,
  question: Question,
  wordWeight: (key: string) => number,
): boolean {
  return candidate.names.some((name) => {
    if (!naming.has(name.field)) return false;
    let telling = 0;
    for (const key of name.keys) {
      const weight = wordWeight(key);
      if (weight < 0.3) continue;
      const led = prepared.byWord.get(key);
      if (
        !led?.some(
          ({ via, factor, portion, unit }) =>
            unit < 1000 &&
            via === MatchKind.WORD &&
            portion === 1 &&
            factor >= 0.95 &&
            question.units[unit]!.kind === 'KNOWN',
        )
      )
        return false;
      telling += weight;
    }
    return telling >= 0.6;
  });
}

function surfaceOf(word: string, vocabulary: Vocabulary): string {
  const stored: StoredWord | undefined =
    vocabulary.spelled(word).find(({ naming: isNaming }) => isNaming) ?? vocabulary.spelled(word)[0];
  return stored?.surface ?? word;
}
