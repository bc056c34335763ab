import { weightOf } from './weighed.rules.js';

/** Encodings of a body, the one that makes it smaller first. */
const encodings = ['br', 'gzip'] as const;

export type ContentEncoding = (typeof encodings)[number] | 'identity';

/** A body below is sent faster than it is compressed, and fits into one packet. */
const leastLength = 1_024;

/** The encoding of a body of a length: the one a client wants most, the first among equals; none when it names none. */
export function encodingOf(acceptEncoding: string | undefined, length: number): ContentEncoding {
  if (acceptEncoding === undefined || length < leastLength) return 'identity';
  let best: { encoding: ContentEncoding; weight: number } | undefined;
  for (const encoding of encodings) {
    const weight = weightOf(acceptEncoding, [encoding, '*'])?.weight ?? 0;
    if (weight > (best?.weight ?? 0)) best = { encoding, weight };
  }
  return best?.encoding ?? 'identity';
}
