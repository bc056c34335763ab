import { contentHash } from '../write/content-hash.js';
import { finding, type Finding } from './finding.js';
import { isGerman, wordingsOf, type WordingAt } from './content-texts.js';
import type { Surroundings } from './surroundings.js';

/** Questions do not count as a translation, because they often exist in more languages than the service. */
const isQuestion = ({ path: [part] }: WordingAt): boolean => part === 'questions';

const foreign = (wordings: readonly WordingAt[]): string[] =>
  [...new Set(wordings.map(({ language }) => language))].filter((language) => language !== 'de').sort();

/** Missing required languages, and texts without a German source. */
export function languageMissing(content: object, { languages }: Surroundings): Finding[] {
  const wordings = wordingsOf(content);
  const own = wordings.filter((wording) => !isQuestion(wording));
  const missing = languages.filter((wanted) => !own.some(({ language }) => language === wanted));
  const inGerman = new Set(wordings.filter(({ language }) => language === 'de').map(({ field }) => field));
  const orphans = new Map(
    wordings.filter(({ field }) => !inGerman.has(field)).map((wording) => [wording.field, wording]),
  );
  return [
    ...missing.map((language) => finding('LANGUAGE_MISSING', [], { language })),
    ...[...orphans.values()].map(({ path }) => finding('LANGUAGE_MISSING', path.slice(0, -1), { language: 'de' })),
  ];
}

/** Incomplete translations. Leichte Sprache covers a service as a whole. */
export function translationIncomplete(content: object): Finding[] {
  const wordings = wordingsOf(content);
  const fields = [...new Set(wordings.filter(({ language }) => language === 'de').map(({ field }) => field))];
  return foreign(wordings.filter((wording) => !isQuestion(wording)))
    .filter((language) => !isGerman(language))
    .flatMap((language) => {
      const has = new Set(wordings.filter((wording) => wording.language === language).map(({ field }) => field));
      const lacks = fields.filter((field) => !has.has(field));
      return lacks.length > 0 ? [finding('TRANSLATION_INCOMPLETE', [], { language, fields: lacks.join(', ') })] : [];
    });
}

interface Translation {
  text: string;
  /** Hash of the German text that was translated. */
  source: string;
  /** Hash of the current German text. */
  beside: string;
  path: WordingAt['path'];
}

/** Translations of one state with their sources; unchanged ones keep the earlier source. */
function translations(
  content: object,
  minor: boolean,
  before: ReadonlyMap<string, Translation>,
): Map<string, Translation> {
  const wordings = wordingsOf(content);
  const german = new Map(wordings.filter(({ language }) => language === 'de').map(({ field, text }) => [field, text]));
  const found = new Map<string, Translation>();
  for (const { field, language, text, path } of wordings) {
    if (language === 'de' || !german.has(field)) continue;
    const key = `${field} ${language}`;
    const beside = contentHash({ text: german.get(field) });
    const earlier = before.get(key);
    const upToDate = earlier === undefined || earlier.text !== text || (minor && earlier.source === earlier.beside);
    found.set(key, { text, path, beside, source: upToDate ? beside : earlier.source });
  }
  return found;
}

/** Stale translations: the German source changed by more than a minor edit. */
export function translationStale(content: object, { history, minor }: Surroundings): Finding[] {
  let known: ReadonlyMap<string, Translation> = new Map();
  for (const state of [...history, { content, minor }]) known = translations(state.content, state.minor, known);
  return [...known]
    .filter(([, { source, beside }]) => source !== beside)
    .map(([, { path }]) => finding('TRANSLATION_STALE', path, { language: String(path.at(-1)) }));
}
