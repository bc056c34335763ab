import type { Bilingual } from '../../../platform/i18n/bilingual.js';
import type { RecordContent } from '../record-content.js';
import type { Path, Report } from './report.js';

/** Reports items with the same wording in a list; `name` is the path of the list. */
export function checkOnce<T>(
  items: readonly T[] | undefined,
  name: Path,
  wordingOf: (item: T) => string | Bilingual,
  report: Report,
): void {
  const seen = new Map<string, number>();
  for (const [index, item] of (items ?? []).entries()) {
    const wording = wordingOf(item);
    const { de, en } = typeof wording === 'string' ? { de: wording, en: wording } : wording;
    const first = seen.get(en);
    if (first === undefined) {
      seen.set(en, index);
      continue;
    }
    const cause = {
      de: `${de} steht hier zum zweiten Mal (zuerst an Stelle ${first}).`,
      en: `${en} occurs twice (first at ${first}).`,
    };
    report([...name, index], cause, { de: 'Entfernen Sie eines davon.', en: 'Remove one of them.' });
  }
}

/** Reports overlapping periods in a list; `name` is the path of the list. */
export function checkApart(items: readonly { from: string; until?: string }[], name: Path, report: Report): void {
  const sorted = items.map((item, index) => ({ ...item, index })).sort((a, b) => (a.from < b.from ? -1 : 1));
  for (const [at, { from, index }] of sorted.entries()) {
    const before = sorted[at - 1];
    if (!before || (before.until !== undefined && before.until < from)) continue;
    report(
      [...name, index],
      {
        de: `Der Zeitraum überschneidet sich mit dem an Stelle ${before.index}.`,
        en: `The period overlaps with the one at ${before.index}.`,
      },
      {
        de: 'Halten Sie die Zeiträume auseinander, oder fassen Sie sie zusammen.',
        en: 'Separate them, or combine them.',
      },
    );
  }
}

/** Reports duplicate identifiers of a record. */
export const checkIdentifiers = ({ identifiers }: RecordContent, report: Report): void =>
  checkOnce(identifiers, ['identifiers'], ({ agency, value }) => `${agency} ${value}`, report);
