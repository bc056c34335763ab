import { globalId } from '../../platform/graphql/global-id.js';
import { wordingsOf } from '../../catalogue/record/quality/content-texts.js';
import { findingsOf } from '../../catalogue/record/quality/rule.js';
import { translationStale } from '../../catalogue/record/quality/translation.quality.js';
import { nothingAround } from '../../catalogue/record/quality/surroundings.js';
import type { ChangeRow } from '../change-set/change-repository.js';
import { recordTypes } from '../../catalogue/record-types.js';

interface Stale {
  record: string;
  slug: string;
  language: string;
  path: readonly string[];
}

/** Languages of added, removed or changed texts, one entry per text. */
function changedLanguages({ base, draft }: ChangeRow): string[] {
  const wordings = (content: object | null) =>
    new Map(wordingsOf(content).map((one) => [`${one.field} ${one.language}`, one]));
  const [before, after] = [wordings(base), wordings(draft)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) =>
    before.get(key)?.text === after.get(key)?.text ? [] : [(after.get(key) ?? before.get(key)!).language],
  );
}

function staleOf({ base, draft, minor, kind, recordId, slug }: ChangeRow): Stale[] {
  if (!base || !draft) return [];
  const around = { ...nothingAround(''), history: [{ content: base, minor: false }], minor };
  return findingsOf(translationStale, draft, around).map(({ path }) => ({
    record: globalId(recordTypes[kind].type, recordId),
    slug,
    language: path.at(-1)!,
    path,
  }));
}

const countOf = (all: readonly string[], language: string): number => all.filter((one) => one === language).length;

/** Changed and stale texts of a change set, by language. */
export function languageImpact(changes: readonly ChangeRow[], most: number): object {
  const changed = changes.flatMap(changedLanguages);
  const stale = changes.flatMap(staleOf);
  const outdated = stale.map(({ language }) => language);
  return {
    languages: [...new Set([...changed, ...outdated])].sort().map((language) => ({
      language,
      texts: countOf(changed, language),
      staleTexts: countOf(outdated, language),
    })),
    staleTranslations: { count: stale.length, translations: stale.slice(0, most) },
  };
}
