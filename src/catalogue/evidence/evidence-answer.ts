import { deliver, type DeliveredText } from '../../platform/i18n/localized-text.js';
import type { ReadOptions } from '../../platform/read/read-options.js';
import { caveatsOf, type EvidencedFigure } from './caveats.rules.js';
import type { EvidenceFacts, WithEvidence } from './evidence.read-model.js';
import type { FigureKind } from './figure-kind.js';

export interface EvidenceAnswer {
  evidence: EvidenceFacts[];
  caveats: DeliveredText[];
}

/** Of an answer that states no fact on record. */
export const nothingRecorded: EvidenceAnswer = { evidence: [], caveats: [] };

/** Figures of one kind; their evidence has to be read. */
export const figuresOf = (kind: FigureKind, told: readonly WithEvidence[] = []): EvidencedFigure[] =>
  told.map(({ evidence }) => {
    if (evidence === null) throw new Error(`evidence of ${kind} is told and was not read`);
    return { kind, evidence };
  });

/** The sources of an answer, each once, and what has to be said about them on a day. */
export const evidenceAnswer = (
  figures: readonly EvidencedFigure[],
  today: string,
  { languages }: Pick<ReadOptions, 'languages'>,
): EvidenceAnswer => ({
  evidence: [...new Map(figures.flatMap(({ evidence }) => evidence).map((one) => [JSON.stringify(one), one])).values()],
  caveats: caveatsOf(figures, today).map((caveat) => deliver(caveat, languages)),
});
