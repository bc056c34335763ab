import { MatchKind } from '../search-enums.js';
import type { Question, Unit, Way } from '../understanding/question.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import type { Name } from './candidate.js';
import type { Weights } from './weights.js';

/** One way that led to one word. */
export interface Led {
  unit: number;
  factor: number;
  portion: number;
  via: MatchKind;
}

/** How much a word tells: 1 of a word that one service has, near 0 of one that all have. */
export const rarity = (editions: number, services: number): number =>
  Math.log(1 + services / (0.5 + editions)) / Math.log(1 + services / 1.5);

/** The question, prepared for many candidates. */
export interface Prepared {
  weights: readonly number[];
  total: number;
  unknown: number;
  unknownNouns: number;
  /** By language and word: what leads to it. */
  byWord: ReadonlyMap<string, readonly Led[]>;
  byId: ReadonlyMap<number, readonly Led[]>;
  sequences: readonly {
    unit: number;
    factor: number;
    words: readonly ReadonlySet<string>[];
    via: MatchKind;
  }[];
  parts: readonly { unit: number; shares: readonly number[] }[];
  run: readonly string[];
}

const partUnit = (unit: number, part: number): number => unit * 100 + part + 1000;

/** Stored words (language:word) to which the telling words of a question lead. */
export function foundWords(question: Question, vocabulary: Vocabulary): Set<string> {
  const found = new Set<string>();
  const lead = (ways: readonly Way[]): void =>
    ways.forEach(({ key }) =>
      vocabulary.keyed(key).forEach(({ stored }) => found.add(`${stored.language}:${stored.word}`)),
    );
  for (const unit of question.units)
    if (unit.kind === 'KNOWN' || unit.kind === 'ASPECT') {
      lead(unit.ways);
      unit.parts.forEach(({ ways }) => lead(ways));
    }
  return found;
}

export function prepare(question: Question, vocabulary: Vocabulary, weights: Weights): Prepared {
  const byWord = new Map<string, Led[]>();
  const byId = new Map<number, Led[]>();
  const lead = (unit: number, { key, factor, via }: Way): void => {
    for (const { stored, portion } of vocabulary.keyed(key)) {
      const led = {
        unit,
        factor,
        portion,
        via: via === MatchKind.WORD && portion < 1 ? MatchKind.COMPOUND : via,
      };
      const spelled = `${stored.language}:${stored.word}`;
      (byWord.get(spelled) ?? byWord.set(spelled, []).get(spelled)!).push(led);
      (byId.get(stored.id) ?? byId.set(stored.id, []).get(stored.id)!).push(led);
    }
  };
  const sequences: { unit: number; factor: number; words: ReadonlySet<string>[]; via: MatchKind }[] = [];
  const parts: { unit: number; shares: number[] }[] = [];
  const unitWeights = question.units.map((unit, at) => {
    unit.ways.forEach((way) => lead(at, way));
    unit.parts.forEach((part, index) => part.ways.forEach((way) => lead(partUnit(at, index), way)));
    if (unit.parts.length > 0) parts.push({ unit: at, shares: unit.parts.map(({ share }) => share) });
    for (const { keys, factor, via } of unit.sequences)
      sequences.push({
        unit: at,
        factor,
        via,
        words: keys.map(
          (key) => new Set(vocabulary.keyed(key).map(({ stored }) => `${stored.language}:${stored.word}`)),
        ),
      });
    return weightOf(unit, vocabulary, weights);
  });
  const sum = (isMeant: (unit: Unit) => boolean): number =>
    question.units.reduce((total, unit, at) => total + (isMeant(unit) ? unitWeights[at]! : 0), 0);
  const total = Math.max(
    sum(() => true),
    0.001,
  );
  return {
    weights: unitWeights,
    total,
    unknown: sum(({ kind }) => kind === 'UNKNOWN' || kind === 'UNKNOWN_NOUN') / total,
    unknownNouns: sum(({ kind }) => kind === 'UNKNOWN_NOUN') / total,
    byWord,
    byId,
    sequences,
    parts,
    run: question.tokens.map(({ word }) => word),
  };
}

/** What a word of the question weighs: of known words how rare they are. */
export function weightOf(unit: Unit, vocabulary: Vocabulary, weights: Weights): number {
  if (unit.kind !== 'KNOWN') return weights.unit[unit.kind];
  const direct = unit.ways.filter(
    ({ via, factor }) => via !== MatchKind.PREFIX && via !== MatchKind.SYNONYM && factor >= 0.9,
  );
  const editionsOf = (ways: readonly Way[]): number | null => {
    const counts = ways.map(({ key }) =>
      vocabulary.keyed(key).reduce((sum, { stored, portion }) => (portion === 1 ? sum + stored.editions : sum), 0),
    );
    const most = Math.max(0, ...counts);
    return most > 0 ? most : null;
  };
  const editions = editionsOf(direct) ?? editionsOf(unit.ways) ?? Math.max(1, vocabulary.services / 20);
  return rarity(Math.min(editions, vocabulary.services), Math.max(vocabulary.services, 2));
}

interface Hearing {
  factor: number;
  led: Led;
  word: string;
}

export interface Heard {
  /** Per unit of the question: how well the name answers it. */
  units: Map<number, Hearing>;
  /** Per word of the name: how much of it was said. */
  words: number[];
  /** Per word of the name: how much of it was said in parts, by what of the question. */
  parts: Map<number, Map<number, number>>;
}

const nothingHeard = (name: Name): Heard => ({
  units: new Map(),
  words: new Array<number>(name.words.length).fill(0),
  parts: new Map(),
});

/** How much of a word is answered by a compound of which it is a part. */
const partAnswers = 0.8;

/** A title that begins as it was typed is meant before what has it somewhere. */
const inside = 0.82;

function take(heard: Heard, name: Name, led: Led, word: string, first: number, last: number): void {
  // A part of a compound answers the word as far as it is the whole.
  const begins = led.via !== MatchKind.PREFIX || (first === 0 && name.field === 'TITLE');
  const factor = led.factor * led.portion * (begins ? 1 : inside);
  const answers = led.portion < 1 ? led.factor * partAnswers * (begins ? 1 : inside) : factor;
  const known = heard.units.get(led.unit);
  if (!known || known.factor < answers) heard.units.set(led.unit, { factor: answers, led, word });
  for (let at = first; at <= last; at++) {
    if (heard.words[at]! < factor) heard.words[at] = factor;
    if (led.portion === 1 || first !== last) continue;
    // Several parts of one word make more of it: "Parkausweis für Bewohner" says Bewohnerparkausweis.
    const said = heard.parts.get(at) ?? new Map<number, number>();
    heard.parts.set(at, said);
    if ((said.get(led.unit) ?? 0) < factor) said.set(led.unit, factor);
    if (said.size > 1)
      heard.words[at] = Math.max(
        heard.words[at]!,
        Math.min(
          1,
          [...said.values()].reduce((sum, one) => sum + one, 0),
        ),
      );
  }
}

/** What of the question a name answers; null when it has none of its words. */
export function hear(name: Name, prepared: Prepared, weights: Weights): Heard | null {
  let heard: Heard | null = null;
  for (let at = 0; at < name.keys.length; at++) {
    const all = prepared.byWord.get(name.keys[at]!);
    if (!all) continue;
    heard ??= nothingHeard(name);
    for (const led of all) take(heard, name, led, name.words[at]!, at, at);
  }
  for (const { key, word, first, last } of name.joined) {
    const all = prepared.byWord.get(key);
    if (!all) continue;
    heard ??= nothingHeard(name);
    for (const led of all) take(heard, name, led, word, first, last);
  }
  for (const sequence of prepared.sequences) {
    const at: number[] = [];
    for (const meant of sequence.words) {
      const place = name.keys.findIndex((key) => meant.has(key));
      if (place < 0) break;
      at.push(place);
    }
    if (at.length < sequence.words.length) continue;
    const led: Led = { unit: sequence.unit, factor: sequence.factor, portion: 1, via: sequence.via };
    heard ??= nothingHeard(name);
    for (const place of at) take(heard, name, led, name.words[place]!, place, place);
  }
  if (!heard) return null;
  for (const { unit, shares } of prepared.parts) {
    let sum = 0;
    let missing = 0;
    let best: Hearing | null = null;
    for (let index = 0; index < shares.length; index++) {
      const part = heard.units.get(partUnit(unit, index));
      if (!part) {
        missing++;
        continue;
      }
      sum += shares[index]! * part.factor;
      if (!best || part.factor > best.factor) best = part;
    }
    if (!best) continue;
    const factor = sum * (missing > 0 ? weights.missingPart : 1);
    const known = heard.units.get(unit);
    if (!known || known.factor < factor)
      heard.units.set(unit, { factor, led: { ...best.led, unit, via: MatchKind.COMPOUND }, word: best.word });
  }
  return heard;
}
