import type { Contents } from '../contents.js';
import type { Finding } from './finding.js';
import type { Surroundings } from './surroundings.js';

/** The kinds of which quality is judged. */
export const judgedKinds = ['organisations', 'services', 'contact-channels'] as const;

export type JudgedKind = (typeof judgedKinds)[number];

export const isJudged = (kind: string): kind is JudgedKind => (judgedKinds as readonly string[]).includes(kind);

/** A question to the content of a record, and what is wrong about the answer. */
export type Rule<K extends JudgedKind> = (content: Contents[K], surroundings: Surroundings) => Finding[];
