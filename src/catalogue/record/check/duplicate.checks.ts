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

interface Period {
  from: string;
  until?: string;
}

/** Whether one period ends after another; without an end it never does. */
const endsLater = (one: Period, other: Period): boolean =>
  other.until !== undefined && (one.until === undefined || one.until > other.until);

/** Reports overlapping periods in a list; `name` is the path of the list, and null stands for an entry that is no period. */
export function checkApart(items: readonly (Period | null)[], name: Path, report: Report): void {
  const sorted = items
    .flatMap((item, index) => (item ? [{ ...item, index }] : []))
    .sort((a, b) => (a.from === b.from ? a.index - b.index : a.from < b.from ? -1 : 1));
  let furthest: (typeof sorted)[number] | undefined;
  for (const period of sorted) {
    const { from, index } = period;
    const before = furthest;
    if (!before || endsLater(period, before)) furthest = period;
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
