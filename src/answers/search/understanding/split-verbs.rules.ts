import type { Token } from './question.js';

const particles = new Set('ab an auf aus ein hin los mit nach um vor weg zu zuruck zusammen'.split(' '));
const infixed = /^(ab|an|auf|aus|ein|hin|los|mit|nach|um|vor|weg|zu|zuruck|zusammen)(ge|zu)([a-z]{3,})$/u;

/** Whether a word may be what stands before a verb that falls apart (an, um, ab). */
export const isParticle = (word: string): boolean => particles.has(word);

export interface SplitVerb {
  /** Tokens that make it together. */
  verb: number;
  particle: number;
  word: string;
}

/** The verb without what a participle or infinitive puts into it (umgezogen, umzumelden); null for others. */
export function withoutInfix(word: string): string | null {
  const found = infixed.exec(word);
  return found && `${found[1]}${found[3]}`;
}

/** Verbs that fall apart: "ziehe … um" is umziehen. Only those that `isVerb` knows as one word. */
export function splitVerbs(
  tokens: readonly Pick<Token, 'at' | 'word'>[],
  isVerb: (word: string) => boolean,
): SplitVerb[] {
  const found: SplitVerb[] = [];
  for (const particle of tokens) {
    if (!particles.has(particle.word)) continue;
    // The nearest verb before it is meant.
    for (let at = particle.at - 1; at >= Math.max(0, particle.at - 8); at--) {
      const verb = tokens[at]!;
      const word = particle.word + verb.word;
      if (verb.word.length < 3 || !isVerb(word)) continue;
      found.push({ verb: verb.at, particle: particle.at, word });
      break;
    }
  }
  return found;
}
