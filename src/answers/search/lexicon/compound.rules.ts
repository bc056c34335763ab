/** What the words of a language are, as far as compounds need to know. */
export interface Words {
  /** May stand within a compound. */
  isPart(word: string): boolean;
  /** May end one; as any part may, if left out. */
  isHead?(word: string): boolean;
  /** Is in the lexicon as it is, and thus not taken apart. */
  isListed(word: string): boolean;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Other words of so few letters stand in too many words by accident. */
const shortParts = setOf(
  `kfz pkw lkw tag amt bau rad hof tor weg ort zug bus see rat uhr ehe eid erb gas gut heu kur los not ohr ost
  rot sex tee tod zoo abo tat wut art eis bio neu`,
);

/** They look like words, and are endings and beginnings of others. */
const noParts = setOf(
  `ent ver lich ung ungen heit keit ende enden eren tion schaft isch igen ling nis chen lein sein eins aben inne innen
  ente erin eine einen alle alten rung lung samt elle ellen
  teuer unter hinter uber ausser inner rin rinnen laus`,
);

const links = ['', 's', 'es', 'n', 'en', 'e', 'ns'];

const shortest = 7;
const longest = 60;
const mostParts = 5;

const costOfPart = 1000;
const costOfShortPart = 30;
const costOfUnlisted = 60;
const costOfLinkLetter = 3;

interface Split {
  readonly cost: number;
  readonly parts: readonly string[];
}

/** The parts of a German compound (folded), the head last, without what links them; null for a word that is none. */
export function partsOf(word: string, { isPart, isHead = () => true, isListed }: Words): readonly string[] | null {
  if (word.length < shortest || word.length > longest || !/^[a-z]+$/u.test(word) || isListed(word)) return null;
  const may = (part: string, isLast: boolean): boolean =>
    (part.length < 4 ? shortParts.has(part) : !noParts.has(part)) && isPart(part) && (!isLast || isHead(part));
  // The cheapest way to each place of the word: few parts, long ones.
  const best: (Split | null)[] = Array.from({ length: word.length + 1 }, () => null);
  best[0] = { cost: 0, parts: [] };
  for (let from = 0; from < word.length; from++) {
    const before = best[from];
    if (!before || before.parts.length >= mostParts) continue;
    for (let to = from + 3; to <= word.length; to++) {
      const part = word.slice(from, to);
      const isLast = to === word.length;
      if (part.length === word.length || !may(part, isLast)) continue;
      const cost =
        before.cost +
        costOfPart +
        (part.length < 4 ? costOfShortPart : 0) +
        (isListed(part) ? 0 : costOfUnlisted) -
        part.length ** 2;
      for (const link of links) {
        const next = to + link.length;
        if (!word.startsWith(link, to) || (link !== '' && next === word.length)) continue;
        const total = cost + link.length * costOfLinkLetter;
        const known = best[next];
        if (!known || known.cost > total) best[next] = { cost: total, parts: [...before.parts, part] };
      }
    }
  }
  const whole = best[word.length];
  return whole && whole.parts.length > 1 ? whole.parts : null;
}
