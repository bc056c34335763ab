/** How much a client wants what it is offered: from 0 (not at all) to 1, and where in the header it says so. */
export interface Weight {
  weight: number;
  position: number;
}

interface Entry extends Weight {
  name: string;
}

function entryOf(text: string, position: number): Entry {
  const [name = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const given = parameters.find((parameter) => /^q\s*=/.test(parameter));
  const weight = given === undefined ? 1 : Number(given.slice(given.indexOf('=') + 1));
  return { name, weight: weight >= 0 && weight <= 1 ? weight : 0, position };
}

/**
 * What a header such as Accept or Accept-Encoding (RFC 9110, 12.4.2) says of an offer; `names` are all that may stand for
 * it, from the closest to the widest, such as `gzip` and `*`. Null where none of them is listed.
 */
export function weightOf(header: string, names: readonly string[]): Weight | null {
  const entries = header.split(',').map(entryOf);
  for (const name of names) {
    const found = entries.find((entry) => entry.name === name);
    if (found) return { weight: found.weight, position: found.position };
  }
  return null;
}
