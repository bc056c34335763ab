import { folded } from '../../../platform/i18n/folded-words.rules.js';

/** An inflected word as the source packages have it: objects and lists of forms to any depth. */
export type Inflected =
  string | boolean | number | null | readonly Inflected[] | { readonly [name: string]: Inflected };

/** Words by their lemma. */
export interface Sources {
  readonly nouns: Readonly<Record<string, Inflected>>;
  readonly verbs: Readonly<Record<string, Inflected>>;
  readonly adjectives: Readonly<Record<string, Inflected>>;
}

/**
 * Nouns that the sources lack, and that would be taken for compounds of what they are not made of (a Handwerk is neither
 * hand nor work) or for slips.
 */
const lacking =
  `Abitur Amtsdeutsch Angelegenheit Asyl Bescheid Bescheinigung Bewilligung BAföG Bundesrepublik Bücherei Büchereien Deutschland Diebstahl
  Diebstähle Fahrrad Fahrräder Feiertag Feiertage Feuerwehr Fieber Fischerei Frankreich Führerschein Führerscheine Handwerk
  Handwerke Handy Handys Hochzeit Hochzeiten Internet Jobcenter Kindergarten Kindergärten Kita Kitas Krankenhaus
  Krankenhäuser Landwirt Landwirte Laptop Laptops Mutterschaft Notar Notare Österreich Polizei Rathaus Rathäuser Rente
  Renten Schweiz Smartphone Smartphones Staatsangehörigkeit Türkei Ukraine Vaterschaft Visum Visa Vollmacht Zeitung
  Zeitungen`.split(/\s+/u);

/** The forms of a word, each with its lemma. What a separable verb has in two pieces (arbeite, ab) is one word too. */
function* formsOf(lemma: string, inflected: Inflected): Generator<readonly [form: string, lemma: string]> {
  if (typeof inflected === 'string') yield [inflected, lemma];
  else if (Array.isArray(inflected)) {
    const [form, prefix, ...others] = inflected as readonly Inflected[];
    if (typeof form === 'string' && typeof prefix === 'string' && others.length === 0 && lemma.startsWith(prefix)) {
      yield [prefix + form, lemma];
      yield [form, lemma.slice(prefix.length)];
    } else for (const inner of inflected as readonly Inflected[]) yield* formsOf(lemma, inner);
  } else if (inflected && typeof inflected === 'object')
    for (const [name, inner] of Object.entries(inflected)) if (name !== 'G') yield* formsOf(lemma, inner);
}

/** The text of the lexicon as `GermanLexicon` reads it, sorted by its bytes. */
export function lexiconOf({ nouns, verbs, adjectives }: Sources): Buffer {
  const entries = new Map<string, Set<string>>();
  const add = (form: string, letter: string, lemma: string): void => {
    const word = folded(form);
    if (!/^[a-z]{2,40}$/u.test(word)) return;
    const entry = letter + (folded(lemma) === word ? '-' : folded(lemma));
    const same = entries.get(word);
    if (same) same.add(entry);
    else entries.set(word, new Set([entry]));
  };
  for (const [letter, words] of [
    ['n', nouns],
    ['v', verbs],
    ['a', adjectives],
  ] as const)
    for (const [lemma, inflected] of Object.entries(words)) {
      add(lemma, letter, lemma);
      for (const [form, ofWhat] of formsOf(lemma, inflected)) add(form, letter, ofWhat);
    }
  for (const noun of lacking) if (!entries.has(folded(noun))) add(noun, 'n', noun);
  const lines = [...entries].map(([word, meant]) => `${word}\t${[...meant].sort().join(',')}\n`);
  return Buffer.from(lines.sort((one, other) => (one < other ? -1 : 1)).join(''));
}
