import { concepts } from '../../catalogue/concepts.js';
import type { RecordKindName } from '../../catalogue/record/content-kind.js';
import type { Contents } from '../../catalogue/record/contents.js';
import type { Finding, RuleWording } from '../../catalogue/record/quality/finding.js';
import { findingsOf, type QualityRule } from '../../catalogue/record/quality/rule.js';
import type { Surroundings } from '../../catalogue/record/quality/surroundings.js';
import { translationStale } from '../../catalogue/record/quality/translation.quality.js';

/** The quality rules of all concepts for one kind. */
export const rulesFor = <K extends RecordKindName>(kind: K): QualityRule<Contents[K]>[] =>
  concepts.flatMap(({ quality }) => quality?.[kind] ?? []);

/** Whether records of the kind are judged by the rule. */
export const isJudgedBy = ({ code }: RuleWording, kind: RecordKindName): boolean =>
  rulesFor(kind).some((rule: RuleWording) => rule.code === code);

/** Whether the earlier states of a record of the kind matter to its rules. */
export const looksBack = (kind: RecordKindName): boolean => isJudgedBy(translationStale, kind);

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Sorts by severity, path and code, so that the order of rules is invisible. */
const inOrder = (one: Finding, other: Finding): number =>
  compare(one.severity, other.severity) ||
  compare(one.path.join('.'), other.path.join('.')) ||
  compare(one.rule, other.rule);

/** All findings on the content of a record. */
export const judge = <K extends RecordKindName>(kind: K, content: Contents[K], surroundings: Surroundings): Finding[] =>
  rulesFor(kind)
    .flatMap((rule) => findingsOf(rule, content, surroundings))
    .sort(inOrder);
