import { concepts } from '../../catalogue/concepts.js';
import type { Contents } from '../../catalogue/record/contents.js';
import type { Finding } from '../../catalogue/record/quality/finding.js';
import { findingsOf, type JudgedKind, type QualityRule } from '../../catalogue/record/quality/rule.js';
import type { Surroundings } from '../../catalogue/record/quality/surroundings.js';

/** The quality rules of all concepts for one kind. */
export const rulesFor = <K extends JudgedKind>(kind: K): QualityRule<Contents[K]>[] =>
  concepts.flatMap(({ quality }) => quality?.[kind] ?? []);

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Sorts by severity, path and code, so that the order of rules is invisible. */
const inOrder = (one: Finding, other: Finding): number =>
  compare(one.severity, other.severity) ||
  compare(one.path.join('.'), other.path.join('.')) ||
  compare(one.rule, other.rule);

/** All findings on the content of a record. */
export const judge = <K extends JudgedKind>(kind: K, content: Contents[K], surroundings: Surroundings): Finding[] =>
  rulesFor(kind)
    .flatMap((rule) => findingsOf(rule, content, surroundings))
    .sort(inOrder);
