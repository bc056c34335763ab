/** What there is to do, before it is put into words for GraphQL. */
export interface OpenTask {
  kind: 'QUALITY' | 'RETURNED' | 'APPROVAL' | 'VALIDITY' | 'FEEDBACK' | 'SEARCH_GAP';
  severity: 'MUST' | 'SHOULD';
  message: string;
  record: string | null;
  type: string | null;
  slug: string | null;
  rule: string | null;
  path: readonly string[];
  changeSet: string | null;
  /** The report of a problem, for feedback. */
  report?: string;
  organisation: string | null;
  /** YYYY-MM-DD. */
  due: string;
}

const patience = { MUST: 14, SHOULD: 90 } as const;

const dayMilliseconds = 24 * 60 * 60 * 1000;

/** The moment by which something that began at a moment has to be done. */
export const dueAfter = (began: Date, severity: 'MUST' | 'SHOULD'): Date =>
  new Date(began.getTime() + patience[severity] * dayMilliseconds);

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const nameOf = ({ slug, changeSet, message }: OpenTask): string => slug ?? changeSet ?? message;

/** What is due first, first; of the same day what must be done. */
export const inOrder = (tasks: readonly OpenTask[]): OpenTask[] =>
  [...tasks].sort(
    (one, other) =>
      compare(one.due, other.due) || compare(one.severity, other.severity) || compare(nameOf(one), nameOf(other)),
  );
