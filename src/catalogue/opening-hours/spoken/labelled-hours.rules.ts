import { deliver, type LocalizedText } from '../../../platform/i18n/localized-text.js';
import { dayInBremen } from '../../../platform/clock/bremen-clock.rules.js';
import { isInUse } from '../opening-day.rules.js';
import type { SpokenLanguage } from './spoken-time.rules.js';
import type { Timetable } from '../timetable.js';

/** Hours described separately under their label. */
export interface LabelledHours {
  label: LocalizedText | null;
  timetables: Timetable[];
}

/**
 * Hours that apply on the same day under different labels, such as one per city of an office, are kept apart. All other
 * hours are combined: those of one season with those of another.
 */
export function labelledHours(timetables: readonly Timetable[], day: string): LabelledHours[] {
  const groups = new Map<string, LabelledHours>();
  for (const timetable of timetables.filter((one) => isInUse(one, day))) {
    const key = JSON.stringify(timetable.label);
    const timetablesSoFar = groups.get(key)?.timetables ?? [];
    groups.set(key, { label: timetable.label, timetables: [...timetablesSoFar, timetable] });
  }
  const found = [...groups.values()];
  if (found.filter(({ label }) => label !== null).length < 2) return [{ label: null, timetables: [...timetables] }];
  return [...found.filter(({ label }) => label === null), ...found.filter(({ label }) => label !== null)];
}

/** "Bremen: jetzt geöffnet bis 16 Uhr; Bremerhaven: jetzt geöffnet bis 13 Uhr" */
export const saidByLabel = (
  timetables: readonly Timetable[],
  at: Date,
  language: SpokenLanguage,
  say: (timetables: readonly Timetable[]) => string,
): string =>
  labelledHours(timetables, dayInBremen(at))
    .map(({ label, timetables: hours }) => (label ? `${deliver(label, [language]).value}: ${say(hours)}` : say(hours)))
    .join('; ');
