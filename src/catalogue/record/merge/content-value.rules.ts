/** An object of the content, by field name. */
export type Fields = { [name: string]: unknown };

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const languageTag = /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i;
const moduleCode = /^\d{2}$/;

/**
 * Whether the keys are data: languages, or codes of text modules. Decided by the keys and not by the JSON Schema,
 * because merging, patching and comparing also process parts of a record whose position is unknown; a test ensures that
 * no other object of the schema has only such keys.
 */
export const isKeyed = (value: unknown): value is Fields =>
  isFields(value) && Object.keys(value).every((key) => languageTag.test(key) || moduleCode.test(key));

/** Text of a wording in either form; undefined for anything else. */
export function textIfWording(value: unknown): string | undefined {
  const text = isFields(value) ? value.text : value;
  return typeof text === 'string' ? text : undefined;
}

/** Normalises a wording of origin HUMAN to a plain string. */
function plain(value: unknown): unknown {
  if (!isFields(value) || typeof value.text !== 'string') return value;
  return (value.origin ?? 'HUMAN') === 'HUMAN' ? value.text : value;
}

/** Names of the fields of all objects, in order of appearance. */
export const namesOf = (...objects: readonly Fields[]): string[] => [...new Set(objects.flatMap(Object.keys))];

/** Whether two values are equal; the order of fields is ignored, that of lists is not. */
export function same(one: unknown, other: unknown): boolean {
  const [a, b] = [plain(one), plain(other)];
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((element, at) => same(element, b[at]));
  if (isFields(a) && isFields(b)) return namesOf(a, b).every((name) => same(a[name], b[name]));
  return a === b;
}

const isListOfFields = (value: unknown): value is Fields[] => Array.isArray(value) && value.every(isFields);

/** Whether an element moved; then positions cannot be compared. */
const hasMoved = (before: readonly Fields[], after: readonly Fields[]): boolean =>
  after.some((element, at) => !same(element, before[at]) && before.some((old) => same(element, old)));

/** Lists of objects with comparable positions; undefined otherwise. */
export function alignedLists(first: unknown, ...others: readonly unknown[]): Fields[][] | undefined {
  if (!isListOfFields(first)) return undefined;
  const aligned = others
    .filter(isListOfFields)
    .filter((list) => list.length === first.length && !hasMoved(first, list));
  return aligned.length === others.length ? [first, ...aligned] : undefined;
}
