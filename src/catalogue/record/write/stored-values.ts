import { seededId, type RecordKind } from '../record-id.js';
import type { LocalizedText, Wording } from '../../../platform/i18n/localized-text.js';
import { sortKey } from '../../../platform/i18n/sort-key.js';
import type { PeriodContent, TextContent } from '../record-content.js';

type WordingContent = TextContent[string];

const storedWording = (wording: WordingContent): Wording =>
  typeof wording === 'string' || wording.origin === undefined || wording.origin === 'HUMAN'
    ? wordingText(wording)
    : { text: wording.text, origin: wording.origin };

export const wordingText = (wording: WordingContent): string => (typeof wording === 'string' ? wording : wording.text);

/** Stored form of a text: origin HUMAN is a plain string. */
export const storedText = (text: TextContent | undefined): LocalizedText | null =>
  text === undefined
    ? null
    : Object.fromEntries(Object.entries(text).map(([language, wording]) => [language, storedWording(wording)]));

/** Converts a period to a daterange; the last day is inclusive. */
export const storedPeriod = ({ from = '', until = '' }: PeriodContent = {}): string => `[${from},${until}]`;

/** Sort key of a name: its German form, else its first one. */
export function sortName(name: TextContent): string {
  const wording = name.de ?? Object.values(name)[0];
  return wording === undefined ? '' : sortKey(wordingText(wording));
}

/** Id of a record referenced by slug. */
export const referenceTo = (kind: RecordKind, slug: string | undefined): string | null =>
  slug === undefined ? null : seededId(kind, slug);
