/** An object of the form, with its fields by name. */
export type Fields = { [name: string]: unknown };

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const languageTag = /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i;
const moduleCode = /^\d{2}$/;

/** Whether the keys are data: languages, or codes of text modules. No other object of the form has only such keys. */
export const isKeyed = (value: unknown): value is Fields =>
  isFields(value) && Object.keys(value).every((key) => languageTag.test(key) || moduleCode.test(key));

/** The words of a text in one language, whoever worded it; undefined for anything else. */
export function wordsOf(value: unknown): string | undefined {
  const text = isFields(value) ? value.text : value;
  return typeof text === 'string' ? text : undefined;
}

/** A text worded by people may be written with its origin or as a plain string. */
function plain(value: unknown): unknown {
  if (!isFields(value) || typeof value.text !== 'string') return value;
  return (value.origin ?? 'HUMAN') === 'HUMAN' ? value.text : value;
}

/** The names of all fields that one of the objects has, in the order in which they are met. */
export const namesOf = (...objects: readonly Fields[]): string[] => [...new Set(objects.flatMap(Object.keys))];

/** Whether two values of the form mean the same; the order of fields does not count, that of lists does. */
export function same(one: unknown, other: unknown): boolean {
  const [a, b] = [plain(one), plain(other)];
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((element, at) => same(element, b[at]));
  if (isFields(a) && isFields(b)) return namesOf(a, b).every((name) => same(a[name], b[name]));
  return a === b;
}

const isListOfFields = (value: unknown): value is Fields[] => Array.isArray(value) && value.every(isFields);

/** Whether something stands at another place than before: then a place no longer means the same thing in both. */
const hasMoved = (before: readonly Fields[], after: readonly Fields[]): boolean =>
  after.some((element, at) => !same(element, before[at]) && before.some((old) => same(element, old)));

/** The lists, when they are objects of which the same place means the same thing in all of them; else undefined. */
export function alignedLists(first: unknown, ...others: readonly unknown[]): Fields[][] | undefined {
  if (!isListOfFields(first)) return undefined;
  const aligned = others
    .filter(isListOfFields)
    .filter((list) => list.length === first.length && !hasMoved(first, list));
  return aligned.length === others.length ? [first, ...aligned] : undefined;
}
