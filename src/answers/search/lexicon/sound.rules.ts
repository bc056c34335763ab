const codes: readonly [RegExp, string][] = [
  [/^[aeijouy]/u, '0'],
  [/^h/u, ''],
  [/^b/u, '1'],
  [/^p(?=h)/u, '3'],
  [/^p/u, '1'],
  [/^[dt](?=[csz])/u, '8'],
  [/^[dt]/u, '2'],
  [/^[fvw]/u, '3'],
  [/^[gkq]/u, '4'],
  [/^x/u, '48'],
  [/^l/u, '5'],
  [/^[mn]/u, '6'],
  [/^r/u, '7'],
  [/^[sz]/u, '8'],
];

function codeAt(word: string, at: number): string {
  const before = word[at - 1];
  if (word[at] === 'c') {
    const next = word[at + 1] ?? '';
    const isHard = at === 0 ? /[ahkloqrux]/u.test(next) : /[ahkoqux]/u.test(next) && before !== 's' && before !== 'z';
    return isHard ? '4' : '8';
  }
  if (word[at] === 'x' && before && /[ckq]/u.test(before)) return '8';
  const rest = word.slice(at);
  return codes.find(([letters]) => letters.test(rest))?.[1] ?? '';
}

/** How a German word sounds, with its vowels as 0. Of folded letters a to z. */
export function soundWithVowels(word: string): string {
  let code = '';
  for (let at = 0; at < word.length; at++) {
    const next = codeAt(word, at);
    for (const digit of next) if (code.at(-1) !== digit) code += digit;
  }
  return code;
}

/** How a German word sounds (Kölner Phonetik, Postel 1969): words that sound alike have one code. Of folded letters a to z. */
export function sound(word: string): string {
  const code = soundWithVowels(word);
  return code.slice(0, 1) + code.slice(1).replaceAll('0', '');
}
