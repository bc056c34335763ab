import type { Bilingual } from '../../../platform/i18n/bilingual.js';
import type { Contents } from '../contents.js';
import type { ContentKind } from '../content-kind.js';
import type { OpeningHoursContent } from '../../opening-hours/opening-hours.content.js';
import type { RecordContent } from '../record-content.js';
import type { Path, Report } from './report.js';

/** Reports duplicates; `what` names the items in German and English. */
function checkOnce<T>(
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
      en: `${en} stands here for the second time (first at ${first}).`,
    };
    report([...name, index], cause, { de: 'Entfernen Sie eines davon.', en: 'Remove one of them.' });
  }
}

/** Finds overlapping periods in a sorted list. */
function checkApart(items: readonly { from: string; until?: string }[], name: Path, report: Report): void {
  const sorted = items.map((item, index) => ({ ...item, index })).sort((a, b) => (a.from < b.from ? -1 : 1));
  for (const [at, { from, index }] of sorted.entries()) {
    const before = sorted[at - 1];
    if (!before || (before.until !== undefined && before.until < from)) continue;
    report(
      [...name, index],
      {
        de: `Der Zeitraum überschneidet sich mit dem an Stelle ${before.index}.`,
        en: `It overlaps with the one at ${before.index}.`,
      },
      {
        de: 'Halten Sie die Zeiträume auseinander, oder fassen Sie sie zusammen.',
        en: 'Keep them apart, or make one of them.',
      },
    );
  }
}

function checkHours(hours: readonly OpeningHoursContent[] | undefined, report: Report): void {
  for (const [index, { ranges, exceptions = [] }] of (hours ?? []).entries()) {
    checkOnce(
      ranges,
      ['openingHours', index, 'ranges'],
      ({ weekday, opens, weeksOfMonth }) => {
        const weeks = weeksOfMonth ? ` (${weeksOfMonth.join(', ')})` : '';
        return { de: `Wochentag ${weekday}${weeks} ab ${opens}`, en: `weekday ${weekday}${weeks} from ${opens}` };
      },
      report,
    );
    checkApart(
      exceptions.filter(({ closed }) => closed),
      ['openingHours', index, 'exceptions'],
      report,
    );
  }
}

const instants = (outages: Contents['online-services']['outages'] = []): { from: string; until?: string }[] =>
  outages.map(({ from, until }) => ({
    from: new Date(from).toISOString(),
    until: until && new Date(Date.parse(until) - 1).toISOString(),
  }));

/** Normalises case and white space for comparison. */
const folded = (word: string): string => word.normalize('NFC').toLowerCase().trim().split(/\s+/).join(' ');

const checks: { [K in ContentKind]?: (record: Contents[K], report: Report) => void } = {
  'code-lists': ({ entries }, report) => checkOnce(entries, ['entries'], ({ code }) => `Code ${code}`, report),
  thesaurus: ({ words }, report) =>
    checkOnce(words, ['words'], ({ language, word }) => `${folded(word)} (${language})`, report),
  places: ({ postalCodes }, report) => checkOnce(postalCodes, ['postalCodes'], ({ code }) => code, report),
  organisations: ({ openingHours }, report) => checkHours(openingHours, report),
  'contact-channels': ({ openingHours }, report) => checkHours(openingHours, report),
  'online-services': ({ outages }, report) => checkApart(instants(outages), ['outages'], report),
  services: ({ searchTerms, legalBases, questions }, report) => {
    checkOnce(questions, ['questions'], ({ key }) => key, report);
    for (const [index, { options }] of (questions ?? []).entries())
      checkOnce(options, ['questions', index, 'options'], ({ key }) => key, report);
    checkOnce(searchTerms, ['searchTerms'], ({ language, term }) => `${term} (${language})`, report);
    checkOnce(legalBases, ['legalBases'], ({ citation }) => citation, report);
  },
};

/** Reports duplicates in the lists of a record. */
export function checkDuplicates<K extends ContentKind>(kind: K, record: Contents[K], report: Report): void {
  checks[kind]?.(record, report);
  checkOnce(
    (record as Partial<RecordContent>).identifiers,
    ['identifiers'],
    ({ agency, value }) => `${agency} ${value}`,
    report,
  );
}
