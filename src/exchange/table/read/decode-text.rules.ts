/** Share of the bytes at even and at odd places that are zero; letters of Europe in UTF-16 have one zero byte of two. */
function zeroShare(bytes: Uint8Array, from: 0 | 1): number {
  let zeros = 0;
  let all = 0;
  for (let at = from; at < Math.min(bytes.length, 2000); at += 2) {
    all += 1;
    if (bytes[at] === 0) zeros += 1;
  }
  return all === 0 ? 0 : zeros / all;
}

const isMostlyZero = 0.3;

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (zeroShare(bytes, 1) > isMostlyZero) return 'utf-16le';
  if (zeroShare(bytes, 0) > isMostlyZero) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    // What is no UTF-8 is what German spreadsheets save when they are asked for CSV.
    return 'windows-1252';
  }
}

/** The text of a file in UTF-8, UTF-16 or Windows-1252, without its byte order mark; null when it is no text. */
export function decodedText(bytes: Uint8Array): string | null {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  return text.includes('\u0000') ? null : text;
}
