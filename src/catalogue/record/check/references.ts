import type { ContentKind } from '../content-kind.js';

export interface Reference {
  kind: ContentKind | 'code-list-entries';
  key: string;
  path: (string | number)[];
}

type Path = Reference['path'];

/** A reference at the path; null when no key is given. */
export const to = (kind: Reference['kind'], key: string | undefined, ...path: Path): Reference | null =>
  key === undefined ? null : { kind, key, path };

/** The references of a list of keys. */
export const toEach = (
  kind: Reference['kind'],
  keys: readonly string[] | undefined,
  name: string,
): (Reference | null)[] => (keys ?? []).map((key, index) => to(kind, key, name, index));

/** Key of a code list entry. */
export const codeListEntryKey = (list: string, code: string): string => `${list} ${code}`;
