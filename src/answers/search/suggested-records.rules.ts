import type { LocalizedText } from '../../platform/i18n/localized-text.js';
import { foldedWords } from '../../platform/i18n/folded-words.rules.js';
import { SuggestionKind } from './search-enums.js';

/** A record whose name goes on from what was typed. */
export interface SuggestedRecord {
  kind: SuggestionKind;
  recordId: string;
  text: string;
  language: string;
  /** What tells it from others of the text; null where nothing is recorded or needed. */
  detail: LocalizedText | null;
  begins: boolean;
}

/** Of each kind besides services, so many have a place among those that begin so. */
const mostKept = 2;

const order = [SuggestionKind.SERVICE, SuggestionKind.PLACE, SuggestionKind.ORGANISATION, SuggestionKind.REFERRAL];

/** Whole names, then what begins just so, then what begins with what it means, then what only has it. */
function stepOf({ text, begins }: SuggestedRecord, typed: string): number {
  const words = foldedWords(text).join(' ');
  if (words === typed) return 0;
  if (words.startsWith(typed)) return 1;
  return begins ? 2 : 3;
}

/**
 * Suggestions of all kinds as one list: whole names first, then what begins with what was typed, services first. Services leave
 * room for some of the others that begin so, so that a place is not hidden by what is offered there.
 *
 * @param found of each kind the best first
 */
export function oneList(found: readonly SuggestedRecord[], typed: string, first: number): SuggestedRecord[] {
  const whole = foldedWords(typed).join(' ');
  const sorted = found
    .map((one, at) => ({ one, at, step: stepOf(one, whole) }))
    .sort((a, b) => a.step - b.step || order.indexOf(a.one.kind) - order.indexOf(b.one.kind) || a.at - b.at);
  const kept = order
    .slice(1)
    .flatMap((kind) => sorted.filter(({ one, step }) => one.kind === kind && step < 2).slice(0, mostKept));
  const room = new Set(kept.sort((a, b) => a.step - b.step).slice(0, Math.floor(first / 2)));
  for (const one of sorted) {
    if (room.size >= first) break;
    room.add(one);
  }
  return sorted.filter((one) => room.has(one)).map(({ one }) => one);
}
