/** What a figure tells: each kind has its own age after which it may have changed. */
export const figureKinds = [
  'FEE',
  'OPENING_HOURS',
  'CONTACT',
  'DEADLINE',
  'PROCESSING_TIME',
  'PROMISE',
  'DOCUMENT',
  'RESPONSIBILITY',
] as const;

export type FigureKind = (typeof figureKinds)[number];
