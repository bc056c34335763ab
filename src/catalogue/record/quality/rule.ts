import type { Contents } from '../contents.js';
import type { Finding } from './finding.js';
import type { Surroundings } from './surroundings.js';

/** Kinds of records that quality rules judge. */
export const judgedKinds = ['organisations', 'services', 'contact-channels'] as const;

export type JudgedKind = (typeof judgedKinds)[number];

export const isJudged = (kind: string): kind is JudgedKind => (judgedKinds as readonly string[]).includes(kind);

/** A quality rule: returns its findings on a content. */
export type Rule<K extends JudgedKind> = (content: Contents[K], surroundings: Surroundings) => Finding[];
