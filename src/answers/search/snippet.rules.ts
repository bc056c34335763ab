import type { FoundRow } from './search-statement.js';

interface Part {
  text: string;
  marked: boolean;
}

const ellipsis: Part = { text: '…', marked: false };

/** Joins adjacent pieces of the same kind and marks omissions at both ends. */
export function snippetParts(snippet: FoundRow['snippet']): Part[] {
  if (!snippet?.pieces) return [];
  const parts: Part[] = snippet.begins ? [] : [{ ...ellipsis }];
  for (const { text, marked } of snippet.pieces) {
    const last = parts.at(-1);
    if (last?.marked === marked) last.text += text;
    else parts.push({ text, marked });
  }
  const last = parts.at(-1);
  if (last && !last.marked) last.text = last.text.trimEnd();
  if (snippet.ends) return parts;
  return last && !last.marked
    ? [...parts.slice(0, -1), { ...last, text: `${last.text} …` }]
    : [...parts, { text: ' …', marked: false }];
}
