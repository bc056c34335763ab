const between = new Set(
  'und oder sowie danach ausserdem dann auch and or also then ve ya veya sonra и та або или потом also i oraz lub si sau et ou puis y luego و ثم أو'.split(
    ' ',
  ),
);

export const mostIntents = 3;
const mostWords = 16;

/**
 * Where a question may fall into several: the words from each first to last token, without what stands between them.
 * A comma, a full stop or a word such as "und" parts them. One stretch for what cannot be parted.
 */
export function stretches(
  words: readonly { word: string; begins: number; ends: number }[],
  text: string,
): [first: number, last: number][] {
  const whole: [number, number][] = [[0, words.length - 1]];
  if (words.length < 3 || words.length > mostWords) return whole;
  const parts: [number, number][] = [];
  let first = 0;
  words.forEach(({ word, begins }, at) => {
    const isWord = between.has(word);
    const isMark = at > 0 && /[,;.!?]/u.test(text.slice(words[at - 1]!.ends, begins));
    if (isMark && at > first) {
      parts.push([first, at - 1]);
      first = at;
    }
    if (isWord) {
      if (at > first) parts.push([first, at - 1]);
      first = at + 1;
    }
  });
  if (first < words.length) parts.push([first, words.length - 1]);
  return parts.length > 1 && parts.length <= mostIntents ? parts : whole;
}
