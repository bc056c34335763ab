import { accessSentence, type AccessFacts } from '../../../catalogue/accessibility/access-sentence.rules.js';
import { deliver, textIn, type DeliveredText } from '../../../platform/i18n/localized-text.js';
import type { ReadOptions } from '../../../platform/read/read-options.js';
import type { OfficeRow } from '../read/card-rows.js';
import { visitedAddress } from '../wording/address-line.rules.js';

/** How people with disabilities get to an office: what is recorded of the address that callers are sent to. */
export interface OfficeAccess {
  access: AccessFacts | null;
  accessibilitySentence: DeliveredText | null;
  /** What is said of the office as a whole. */
  accessibility: DeliveredText[];
}

export function officeAccess(row: OfficeRow, city: string | null, { languages }: ReadOptions): OfficeAccess {
  const access = visitedAddress(row['#addresses'], city)?.accessibility ?? null;
  const sentence = accessSentence(access);
  return {
    access,
    accessibilitySentence: sentence && deliver(sentence, languages),
    accessibility: row['#accessibility'],
  };
}

/** What is said of all offices, without duplicates; of several, each text names its office: the others may be otherwise. */
export function accessTexts(offices: readonly (OfficeAccess & { organisation: OfficeRow })[]): DeliveredText[] {
  const isOne = new Set(offices.map(({ organisation }) => organisation['#id'])).size === 1;
  const texts = offices.flatMap(({ organisation, accessibilitySentence, accessibility }) =>
    [...(accessibilitySentence ? [accessibilitySentence] : []), ...accessibility].map((text) =>
      isOne ? text : { ...text, value: `${textIn(organisation['#name'], text.language)}: ${text.value}` },
    ),
  );
  return [...new Map(texts.map((text) => [text.value, text])).values()];
}
