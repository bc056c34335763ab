import { isGerman } from '../../../platform/i18n/language-tag.js';
import { tagFor } from '../../../platform/i18n/localized-text.js';
import { contentHash } from '../write/content-hash.js';
import { wordingsOf, type WordingAt } from './content-texts.js';
import { rule } from './rule.js';
import type { Surroundings } from './surroundings.js';

/** Questions do not count as a translation, because they often exist in more languages than the service. */
const isQuestion = ({ path: [part] }: WordingAt): boolean => part === 'questions';

const foreign = (wordings: readonly WordingAt[]): string[] =>
  [...new Set(wordings.map(({ language }) => language))].filter((language) => language !== 'de').sort();

/** Missing required languages, and texts without a German source. */
export const languageMissing = rule(
  'LANGUAGE_MISSING',
  {
    severity: 'SHOULD',
    message: { de: 'Die Sprachfassung „{language}“ fehlt.', en: 'The text is missing in the language "{language}".' },
    fix: { de: 'Ergänzen Sie die Sprachfassung.', en: 'Add the translation.' },
  },
  (content: object, { languages }: Surroundings) => {
    const wordings = wordingsOf(content);
    const own = wordings.filter((wording) => !isQuestion(wording));
    const tags = own.map(({ language }) => language);
    const missing = languages.filter((wanted) => tagFor(tags, wanted) === undefined);
    const inGerman = new Set(wordings.filter(({ language }) => language === 'de').map(({ field }) => field));
    const orphans = new Map(
      wordings.filter(({ field }) => !inGerman.has(field)).map((wording) => [wording.field, wording]),
    );
    return [
      ...missing.map((language) => ({ path: [], values: { language } })),
      ...[...orphans.values()].map(({ path }) => ({ path: path.slice(0, -1), values: { language: 'de' } })),
    ];
  },
);

/** Incomplete translations. Leichte Sprache covers a service as a whole. */
export const translationIncomplete = rule(
  'TRANSLATION_INCOMPLETE',
  {
    severity: 'SHOULD',
    message: {
      de: 'Die Sprachfassung „{language}“ ist unvollständig; es fehlen: {fields}.',
      en: 'The translation into "{language}" is incomplete; missing: {fields}.',
    },
    fix: { de: 'Übersetzen Sie auch diese Texte.', en: 'Translate these texts too.' },
  },
  (content: object) => {
    const wordings = wordingsOf(content);
    const fields = [...new Set(wordings.filter(({ language }) => language === 'de').map(({ field }) => field))];
    return foreign(wordings.filter((wording) => !isQuestion(wording)))
      .filter((language) => !isGerman(language))
      .flatMap((language) => {
        const has = new Set(wordings.filter((wording) => wording.language === language).map(({ field }) => field));
        const lacks = fields.filter((field) => !has.has(field));
        return lacks.length > 0 ? [{ path: [], values: { language, fields: lacks.join(', ') } }] : [];
      });
  },
);

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
export const translationStale = rule(
  'TRANSLATION_STALE',
  {
    severity: 'SHOULD',
    message: {
      de: 'Der deutsche Text wurde nach der Übersetzung („{language}“) geändert.',
      en: 'The German text changed after it was translated ("{language}").',
    },
    fix: {
      de: 'Gleichen Sie die Übersetzung mit dem deutschen Text ab.',
      en: 'Update the translation.',
    },
  },
  (content: object, { history, minor }: Surroundings) => {
    let known: ReadonlyMap<string, Translation> = new Map();
    for (const state of [...history, { content, minor }]) known = translations(state.content, state.minor, known);
    return [...known]
      .filter(([, { source, beside }]) => source !== beside)
      .map(([, { path }]) => ({ path, values: { language: String(path.at(-1)) } }));
  },
);
