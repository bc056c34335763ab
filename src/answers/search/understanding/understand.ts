import { MatchKind, InterpretationKind } from '../search-enums.js';
import type { AnswerAspect } from '../../../catalogue/thesaurus/answer-aspect.js';
import { isFunctionWord } from '../language/function-words.js';
import { saidLanguages } from '../language/said-languages.rules.js';
import { keyOf, type Vocabulary } from '../vocabulary/vocabulary.js';
import { citiesElsewhere, namesOfPeople } from './elsewhere.js';
import { placesMeant } from './places-meant.rules.js';
import type { Interpretation, Question, Sequence, Token, Unit, Way } from './question.js';
import { isMeaning, partsSaid, quietOf, strongest, synonymsOf, thesaurusSaid } from './said-expressions.js';
import { placesSaid } from './said-places.js';
import { correctedText, correctionOf, isKnownAnywhere, placeHeard, type Corrected } from './slips.js';
import { isParticle, splitVerbs, withoutInfix } from './split-verbs.rules.js';
import { goesOn, normalised, writtenWords } from './tokens.rules.js';
import { kindOf } from './unit-kind.js';
import { worth } from './worth.js';

/** What a question is asked with besides its words. */
export interface Circumstances {
  /** The moment of the reading, in milliseconds. */
  moment: number;
  /** A place was given besides the words, which wins over places in them. */
  hasPlace: boolean;
  /** The catalogue is read as of another moment, or as a preview. */
  isPast?: boolean;
}

/** Reads a question: pure, from what the process knows of words. */
export function understand(
  asked: string,
  vocabulary: Vocabulary,
  { moment, hasPlace, isPast = false }: Circumstances,
): Question {
  const text = normalised(asked);
  const written = writtenWords(text);
  const languages = saidLanguages(
    written.map(({ word }) => word),
    (word) => [...vocabulary.languagesOf(word)],
  );
  const tokens: Token[] = written.map(({ surface, word }, at) => ({
    at,
    surface,
    word,
    languages: languages.ofWords[at]!,
  }));
  const reach = new Set([...languages.all, 'de', 'en']);
  const interpretations: Interpretation[] = [];

  const isFunction = tokens.map(
    ({ word, languages: read }) => read.length > 0 && read.every((language) => isFunctionWord(language, word)),
  );
  const unfinished = goesOn(text) ? tokens.length - 1 : -1;
  const isBegun = ({ at, word }: Token): boolean => at === unfinished && vocabulary.beginning(word, 1).length > 0;

  // Slips are corrected before anything is looked up, so that a corrected word has all that the right one has; places come first.
  const corrections = new Map<number, Corrected>();
  for (const token of tokens) {
    const place = isFunction[token.at] || isBegun(token) ? null : placeHeard(token, vocabulary, moment);
    if (!place) continue;
    corrections.set(token.at, place);
    const { surface: said } = token;
    interpretations.push({ kind: InterpretationKind.CORRECTION, said, meant: place.surface, placeIds: [] });
  }
  const asPlaces = tokens.map((token) => ({ ...token, word: corrections.get(token.at)?.word ?? token.word }));
  const named = placesSaid(asPlaces, vocabulary, moment);
  const words = tokens.map(({ word }) => word);
  const places = placesMeant(named, words, (id) => vocabulary.lineageOf([id], moment));
  const inPlace = new Set(named.flatMap(({ first, last }) => tokens.slice(first, last + 1).map(({ at }) => at)));
  for (const { said, placeIds } of places)
    if (!hasPlace) interpretations.push({ kind: InterpretationKind.PLACE, said, meant: said, placeIds });

  for (const token of tokens) {
    const { at, word } = token;
    if (inPlace.has(at) || isFunction[at] || citiesElsewhere.has(word) || namesOfPeople.has(word)) continue;
    const verb = withoutInfix(word);
    if (verb && vocabulary.isNamed(verb, ['de'])) continue;
    if (isBegun(token)) continue;
    if (vocabulary.isNamed(word, token.languages) || vocabulary.languagesOf(word).size > 0) continue;
    const near = correctionOf(word, vocabulary);
    if (!near) continue;
    // A compound that nobody has may be one by accident (Reispass); only what is one letter away is corrected then.
    if (vocabulary.german.isWord(word)) {
      if (near.distance > 1) continue;
      near.factor *= 0.9;
    }
    corrections.set(at, near);
    interpretations.push({
      kind: InterpretationKind.CORRECTION,
      said: token.surface,
      meant: near.surface,
      placeIds: [],
      word: near.word,
    });
  }
  const meant: Token[] = tokens.map((token) => {
    const corrected = corrections.get(token.at);
    if (!corrected) return token;
    const known = [...vocabulary.languagesOf(corrected.word)];
    return { ...token, word: corrected.word, languages: known.length > 0 ? known : token.languages };
  });

  // The beginning of a word is no word with an ending: "hundest" is not yet "Hund".
  const last = meant.at(-1);
  const begun = last && last.at === unfinished && !isKnownAnywhere(last.word, vocabulary, []) ? last.at : null;
  const said = thesaurusSaid(meant, begun, vocabulary, moment);
  const quiet = quietOf(said);
  const aspects = [...new Set(quiet.flatMap(({ expression }) => expression.entry.aspect ?? []))] as AnswerAspect[];
  const told = new Set<string>();
  for (const { expression, first, last } of quiet)
    if (expression.entry.aspect && !told.has(expression.entry.aspect)) {
      told.add(expression.entry.aspect);
      interpretations.push({
        kind: InterpretationKind.ASPECT,
        said: tokens
          .slice(first, last + 1)
          .map(({ surface }) => surface)
          .join(' '),
        meant: expression.entry.aspect,
        placeIds: [],
      });
    }
  const inside = (kind: 'FILLER' | 'ASPECT'): Set<number> =>
    new Set(
      quiet
        .filter(({ expression }) => expression.entry.kind === kind)
        .flatMap(({ first, last }) => meant.slice(first, last + 1).map(({ at }) => at)),
    );
  const fillers = inside('FILLER');
  const askedFor = inside('ASPECT');

  const synonyms = said
    .filter(({ expression }) => isMeaning(expression))
    .map(({ first, last, expression }) => ({ first, last, ...synonymsOf(expression, vocabulary, reach) }));

  const isVerb = (word: string): boolean => vocabulary.isNamed(word, ['de']);
  const split = splitVerbs(meant, isVerb);

  const units: Unit[] = [];
  for (const token of meant) {
    const { at, word, surface } = token;
    if (inPlace.has(at)) continue;
    const ways: Way[] = [];
    const sequences: Sequence[] = [];
    const corrected = corrections.get(at);
    const own = corrected ? corrected.factor : 1;
    const via = corrected ? MatchKind.CORRECTION : MatchKind.WORD;
    const spelling = corrected?.surface ?? surface;
    if (at !== begun)
      for (const language of token.languages)
        ways.push({ key: keyOf(language, word), factor: own, via, meant: spelling });
    if (token.languages.includes('de'))
      for (const lemma of vocabulary.german.lemmasOf(word)) {
        const key = keyOf('de', lemma);
        ways.push({ key, factor: own * worth.lemma, via, meant: spelling });
      }
    const verb = withoutInfix(word);
    if (verb) ways.push({ key: keyOf('de', verb), factor: own * worth.lemma, via, meant: verb });
    for (const one of split)
      if (one.verb === at || one.particle === at)
        ways.push({ key: keyOf('de', one.word), factor: worth.splitVerb, via: MatchKind.WORD, meant: one.word });
    for (const pair of joined(meant, at))
      if (vocabulary.spelled(pair.word).some(({ naming }) => naming))
        ways.push({ key: keyOf('de', pair.word), factor: worth.joined, via: MatchKind.COMPOUND, meant: pair.meant });
    for (const { first, last, ways: same, sequences: longer } of synonyms)
      if (first <= at && at <= last) {
        ways.push(...same.map((way) => ({ ...way, factor: way.factor * own })));
        sequences.push(...longer.map((way) => ({ ...way, factor: way.factor * own })));
      }
    const isLast = at === unfinished;
    if (isLast && word.length >= (at === 0 ? 3 : 2)) {
      const isWord = !isParticle(word) && isKnownAnywhere(word, vocabulary, token.languages);
      const factor = isWord ? worth.beginningOfWord : worth.beginningOfUnknown;
      for (const begun of vocabulary.beginning(word, 60))
        if (begun.word !== word)
          ways.push({ key: keyOf(begun.language, begun.word), factor, via: MatchKind.PREFIX, meant: begun.surface });
    }
    const isWhole = vocabulary.isNamed(word, ['de']);
    const parts = token.languages.includes('de') && !isWhole ? partsSaid(word, vocabulary, reach, moment) : [];
    const best = strongest(ways);
    units.push({
      at,
      said: surface,
      word,
      kind: kindOf(
        token,
        isLast,
        {
          best,
          parts,
          isFunction: isFunction[at]!,
          isFiller: fillers.has(at),
          isAspect: askedFor.has(at),
          isPast,
        },
        vocabulary,
      ),
      ways: best,
      sequences,
      parts,
      isUnfinished: isLast,
    });
    if (parts.length > 0)
      interpretations.push({
        kind: InterpretationKind.COMPOUND,
        said: surface,
        meant: parts.map((part) => part.word).join(' + '),
        placeIds: [],
      });
    if (units.at(-1)!.kind === 'ELSEWHERE')
      interpretations.push({ kind: InterpretationKind.ELSEWHERE, said: surface, meant: surface, placeIds: [] });
  }
  return {
    text,
    tokens,
    units,
    languages: languages.all,
    places,
    aspects,
    interpretations,
    correction: corrections.size > 0 ? correctedText(text, written, corrections) : null,
  };
}

function* joined(tokens: readonly Token[], at: number): Generator<{ word: string; meant: string }> {
  for (const first of [at - 1, at]) {
    const [one, other] = [tokens[first], tokens[first + 1]];
    if (one && other) yield { word: one.word + other.word, meant: one.surface + other.surface };
  }
}
