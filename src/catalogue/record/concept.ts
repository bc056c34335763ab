import type { ContentKind, RecordKindName } from './content-kind.js';
import type { Contents } from './contents.js';
import type { Reference } from './check/references.js';
import type { Report } from './check/report.js';
import type { RecordNames } from './record-type.js';
import type { QualityRule } from './quality/rule.js';

/** Checks a content on its own, beyond its schema. */
export type Check<K extends ContentKind> = (content: Contents[K], report: Report) => void;

/** References of a content to other records; null for omitted ones. */
export type FindReferences<K extends ContentKind> = (content: Contents[K]) => readonly (Reference | null)[];

/** Keyed by kind of content: a concept adds to the contents of others, such as fees to services. */
type ByKind<Brings> = { readonly [K in keyof Brings]?: Brings[K] };

/** The content face of a concept, for engines and commands. It loads no GraphQL. */
export interface Concept {
  readonly entities: readonly (new () => object)[];
  /** The kind of record that the concept is. Default: none, the concept is a part of records. */
  readonly record?: RecordNames;
  readonly checks?: ByKind<{ [K in ContentKind]: readonly Check<K>[] }>;
  readonly references?: ByKind<{ [K in ContentKind]: FindReferences<K> }>;
  readonly quality?: ByKind<{ [K in RecordKindName]: readonly QualityRule<Contents[K]>[] }>;
}

export const concept = <Brings extends Concept>(brings: Brings): Brings => brings;
