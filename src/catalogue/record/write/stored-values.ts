import { seededId, type RecordKind } from '../record-id.js';
import type { LocalizedText, Wording } from '../../../platform/i18n/localized-text.js';
import { sortKey } from '../../../platform/i18n/sort-key.js';
import type { PeriodContent, TextContent } from '../record-content.js';

type WordingContent = TextContent[string];

const storedWording = (wording: WordingContent): Wording =>
  typeof wording === 'string' || wording.origin === undefined || wording.origin === 'HUMAN'
    ? wordsOf(wording)
    : { text: wording.text, origin: wording.origin };

export const wordsOf = (wording: WordingContent): string => (typeof wording === 'string' ? wording : wording.text);

/** A text as the database keeps it: worded by people is a plain string. */
export const storedText = (text: TextContent | undefined): LocalizedText | null =>
  text === undefined
    ? null
    : Object.fromEntries(Object.entries(text).map(([language, wording]) => [language, storedWording(wording)]));

/** A period as a daterange; the last day of the seed form is included. */
export const storedPeriod = ({ from = '', until = '' }: PeriodContent = {}): string => `[${from},${until}]`;

/** The key by which a name is sorted: its German form, or the first one it has. */
export function sortName(name: TextContent): string {
  const wording = name.de ?? Object.values(name)[0];
  return wording === undefined ? '' : sortKey(wordsOf(wording));
}

/** The id of the record that a seed names by its slug. */
export const referenceTo = (kind: RecordKind, slug: string | undefined): string | null =>
  slug === undefined ? null : seededId(kind, slug);
