import { writtenDay } from '../../platform/i18n/written-day.js';
import type { Hit } from '../record/quality/finding.js';
import { rule, type QualityRule } from '../record/quality/rule.js';
import type { RecordContent } from '../record/record-content.js';
import { sourcesOf, type ContentFigure } from './content-figures.js';
import { earliest, isOutdated, monthsOf } from './evidence-age.rules.js';
import { figureNames, figureKinds } from './figure-kind.js';

interface Aged extends ContentFigure {
  asOf: string;
}

const hit = (path: Hit['path'], { kind, asOf }: Aged): Hit => ({
  path,
  values: { figures: figureNames[kind], asOf: writtenDay(asOf), months: String(monthsOf[kind]) },
});

function outdatedIn<Content extends RecordContent>(content: Content, figures: ContentFigure[], today: string): Hit[] {
  const outdated = figures.flatMap((one): Aged[] => {
    const { until } = one.figure.valid ?? {};
    if (until !== undefined && until < today) return [];
    const asOf = earliest(sourcesOf(one, content).map(({ day }) => day));
    return asOf !== null && isOutdated(one.kind, asOf, today) ? [{ ...one, asOf }] : [];
  });
  const isOwn = ({ figure }: Aged): boolean => figure.source !== undefined;
  const shared = figureKinds.flatMap((kind) => {
    const first = outdated.find((one) => one.kind === kind && !isOwn(one));
    return first ? [hit(first.path.slice(0, 1), first)] : [];
  });
  return [...outdated.filter(isOwn).map((one) => hit(one.path, one)), ...shared];
}

/** Figures older than their kind allows: one finding for each with its own source, one for all of a kind otherwise. */
export const evidenceOutdated = <Content extends RecordContent>(
  figuresOf: (content: Content) => ContentFigure[],
): QualityRule<Content> =>
  rule(
    'EVIDENCE_OUTDATED',
    {
      severity: 'SHOULD',
      message: {
        de: 'Älter als {months} Monate: {figures}, Stand {asOf}.',
        en: 'Older than {months} months: {figures} as of {asOf}.',
      },
      fix: {
        de: 'Prüfen Sie die Angaben an der Quelle, und tragen Sie deren neuen Stand in „seenOn“ ein.',
        en: 'Check them at the source, and enter the new day of the source in "seenOn".',
      },
    },
    (content: Content, { today }) => outdatedIn(content, figuresOf(content), today),
  );
