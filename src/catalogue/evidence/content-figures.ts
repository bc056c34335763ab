import type { ContactChannelContent } from '../contact-channel/contact-channel.content.js';
import type { WithOpeningHours } from '../opening-hours/opening-hours.content.js';
import type { OrganisationContent } from '../organisation/organisation.content.js';
import type { PeriodContent, RecordContent } from '../record/record-content.js';
import type { ServiceContent } from '../service/service.content.js';
import type { ServicePromiseContent } from '../service-promise/service-promise.content.js';
import type { EvidenceContent } from './evidence.content.js';
import type { FigureKind } from './figure-kind.js';

/** A figure in a content, and where it stands there. */
export interface ContentFigure {
  kind: FigureKind;
  path: readonly (string | number)[];
  figure: EvidenceContent & { valid?: PeriodContent };
}

const listed = (kind: FigureKind, name: string, figures: readonly ContentFigure['figure'][] = []): ContentFigure[] =>
  figures.map((figure, index) => ({ kind, path: [name, index], figure }));

/** How long something holds is no deadline to act by. */
export const kindOfDeadline = (type: string | undefined): FigureKind => (type === 'VALIDITY' ? 'VALIDITY' : 'DEADLINE');

export const figuresOfService = ({ fees, deadlines, processingTimes }: ServiceContent): ContentFigure[] => [
  ...listed('FEE', 'fees', fees),
  ...listed('DEADLINE', 'deadlines', deadlines).map((one, at) => ({
    ...one,
    kind: kindOfDeadline(deadlines?.[at]?.type),
  })),
  ...listed('PROCESSING_TIME', 'processingTimes', processingTimes),
];

const hoursOf = ({ openingHours }: WithOpeningHours): ContentFigure[] =>
  listed('OPENING_HOURS', 'openingHours', openingHours);

const accessibilityOf = ({ addresses = [] }: OrganisationContent): ContentFigure[] =>
  addresses.flatMap(({ accessibility, valid }, index) =>
    accessibility
      ? [
          {
            kind: 'ACCESSIBILITY' as const,
            path: ['addresses', index, 'accessibility'],
            figure: { ...accessibility, valid },
          },
        ]
      : [],
  );

export const figuresOfOffice = (office: OrganisationContent): ContentFigure[] => [
  ...hoursOf(office),
  ...accessibilityOf(office),
];

/** The value of a channel is that of its record. */
export const figuresOfChannel = (channel: ContactChannelContent): ContentFigure[] => [
  ...(channel.value === undefined ? [] : [{ kind: 'CONTACT' as const, path: ['value'], figure: {} }]),
  ...hoursOf(channel),
];

/** A promise is a record of its own. */
export const figuresOfPromise = (_: ServicePromiseContent): ContentFigure[] => [
  { kind: 'PROMISE', path: ['value'], figure: {} },
];

/** A source of a figure, as far as its age matters. */
export interface FigureSource {
  source: string;
  address: string | undefined;
  /** The day of which the source says so, else the day on which it was read: it may be older, but not younger. */
  day: string | null;
}

/** The source that a figure names itself, else those of its record. */
export function sourcesOf({ figure }: ContentFigure, { provenance = [] }: RecordContent): FigureSource[] {
  const { source, sourceAddress, seenOn, readOn } = figure;
  if (source !== undefined) return [{ source, address: sourceAddress, day: seenOn ?? readOn ?? null }];
  return provenance.map((one) => ({ source: one.source, address: one.address, day: one.seenOn ?? one.readOn ?? null }));
}
