import type { Bilingual } from '../../../platform/i18n/bilingual.js';
import { deliver, type LocalizedText } from '../../../platform/i18n/localized-text.js';
import { dayInBremen } from '../../../platform/clock/bremen-clock.rules.js';
import { isInUse } from '../opening-day.rules.js';
import { unknownParts } from '../opening-gaps.rules.js';
import type { SpokenLanguage } from './spoken-time.rules.js';
import type { Timetable } from '../timetable.js';

/** Hours described separately under their label. */
export interface LabelledHours {
  label: LocalizedText | null;
  timetables: Timetable[];
}

/**
 * Hours that apply on the same day under different labels, such as one per city of an office, are kept apart. All other
 * hours are combined: those of one season with those of another. Parts whose hours are not known on the day come last.
 */
export function labelledHours(timetables: readonly Timetable[], day: string): LabelledHours[] {
  const groups = new Map<string, LabelledHours>();
  for (const timetable of timetables.filter((one) => isInUse(one, day))) {
    const key = JSON.stringify(timetable.label);
    const timetablesSoFar = groups.get(key)?.timetables ?? [];
    groups.set(key, { label: timetable.label, timetables: [...timetablesSoFar, timetable] });
  }
  const found = [...groups.values()];
  const unknown = unknownParts(timetables, day);
  if (unknown.length > 0) return [...found, ...unknown];
  if (found.filter(({ label }) => label !== null).length < 2) return [{ label: null, timetables: [...timetables] }];
  return [...found.filter(({ label }) => label === null), ...found.filter(({ label }) => label !== null)];
}

/** What stands before the hours of a part without a label, which are not known. */
const elsewhere: Bilingual = { de: 'Im Übrigen', en: 'Apart from that' };

const nameOf = (label: LocalizedText | null, index: number, language: SpokenLanguage): string | null =>
  label ? deliver(label, [language]).value : index > 0 ? elsewhere[language] : null;

/** "Bremen: jetzt geöffnet bis 16 Uhr; Bremerhaven: jetzt geöffnet bis 13 Uhr" */
export const saidByLabel = (
  timetables: readonly Timetable[],
  at: Date,
  language: SpokenLanguage,
  say: (timetables: readonly Timetable[]) => string,
): string =>
  labelledHours(timetables, dayInBremen(at))
    .map(({ label, timetables: hours }, index, { length }) => {
      const name = nameOf(label, index, language);
      const said = index < length - 1 ? say(hours).replace(/\.$/, '') : say(hours);
      return name === null ? said : `${name}: ${said}`;
    })
    .join('; ');
