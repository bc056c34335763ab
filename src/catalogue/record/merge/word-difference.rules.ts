import { diffArrays } from 'diff';
import { wordPart } from '../../../platform/i18n/words.js';

export interface WordDifference {
  kind: 'SAME' | 'ADDED' | 'REMOVED';
  text: string;
}

/** HTML elements and character references are single tokens, so that results remain readable markup. */
const token = new RegExp(`<[^<>]*>|&#?\\w+;|\\s+|${wordPart}|[^]`, 'gu');

const tokensOf = (text: string): string[] => text.match(token) ?? [];

/** Maximum edit distance; texts beyond it are treated as entirely different. */
const maximumEdits = 1000;

/** Joins adjacent pieces of one kind; removed text precedes added text. */
function joined(parts: readonly WordDifference[]): WordDifference[] {
  const result: WordDifference[] = [];
  let removed = '';
  let added = '';
  const rebase = () => {
    if (removed) result.push({ kind: 'REMOVED', text: removed });
    if (added) result.push({ kind: 'ADDED', text: added });
    removed = added = '';
  };
  for (const [at, { kind, text }] of parts.entries()) {
    const between =
      kind === 'SAME' && !text.trim() && removed + added !== '' && (parts[at + 1]?.kind ?? 'SAME') !== 'SAME';
    if (kind === 'SAME' && !between) rebase();
    if (kind === 'REMOVED' || between) removed += text;
    if (kind === 'ADDED' || between) added += text;
    if (kind === 'SAME' && !between) result.push({ kind, text });
  }
  rebase();
  return result;
}

/**
 * Differences between two texts, word by word. Equal and removed pieces together are the text before; equal and added
 * pieces together are the text after.
 */
export function wordDifferences(before: string, after: string): WordDifference[] {
  const changes = diffArrays(tokensOf(before), tokensOf(after), { maxEditLength: maximumEdits });
  const parts = changes?.map(({ added, removed, value }): WordDifference => ({
    kind: added ? 'ADDED' : removed ? 'REMOVED' : 'SAME',
    text: value.join(''),
  }));
  return joined(
    parts ?? [
      { kind: 'REMOVED', text: before },
      { kind: 'ADDED', text: after },
    ],
  );
}
