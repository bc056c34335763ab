import { textIn, type LocalizedText } from '../../platform/i18n/localized-text.js';
import { inEveryLanguage, type SentenceLanguage } from '../../platform/i18n/sentence-language.js';
import { earliest, isOutdated } from './evidence-age.rules.js';
import type { EvidenceFacts } from './evidence.read-model.js';
import { figureKinds, figureNames, type FigureKind } from './figure-kind.js';

/** A figure of an answer, and what is recorded of where it is from. */
export interface EvidencedFigure {
  kind: FigureKind;
  evidence: readonly EvidenceFacts[];
}

/** What is to be said of a figure: a detail in the language; null when there is nothing to say. */
type Caveat = (figure: EvidencedFigure, today: string) => Detail | null;

/** Sorts before others of its kind: of several the first is told. */
interface Detail {
  sortedBy: string;
  in: (language: SentenceLanguage) => string;
}

const plain: Detail = { sortedBy: '', in: () => '' };

const months = {
  de: new Intl.DateTimeFormat('de', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
};

const dated = (day: string, words: Record<SentenceLanguage, string>): Detail => ({
  sortedBy: day,
  in: (language) => `${words[language]} ${months[language].format(new Date(day))}`,
});

const sourced = ({ evidence }: EvidencedFigure): EvidenceFacts[] => evidence.filter(({ source }) => source !== null);

const asOf = (figure: EvidencedFigure): string | null => earliest(sourced(figure).map((one) => one.asOf));

const readOn = (figure: EvidencedFigure): string | null => earliest(sourced(figure).map((one) => one.readOn));

/** The days of the sources, else those on which they were read: the figure may be older, but not younger. */
const dayOf = (figure: EvidencedFigure): Detail | null => {
  const [day, read] = [asOf(figure), readOn(figure)];
  if (day !== null) return dated(day, { de: 'Stand', en: 'as of' });
  return read === null ? null : dated(read, { de: 'gelesen im', en: 'read in' });
};

const outdated: Caveat = (figure, today) => {
  const day = dayOf(figure);
  return day !== null && isOutdated(figure.kind, day.sortedBy, today) ? day : null;
};

const unsourced: Caveat = (figure) => (sourced(figure).length === 0 ? plain : null);

const undated: Caveat = (figure, today) => {
  const sources = sourced(figure);
  if (sources.length === 0 || asOf(figure) !== null || outdated(figure, today)) return null;
  return dayOf(figure) ?? plain;
};

/** Nobody can look it up, as what was said on the telephone. Federal law is found without an address. */
const unaddressed: Caveat = (figure) => {
  const sources = sourced(figure);
  if (sources.length === 0 || sources.some(({ address, level }) => address !== null || level === 'FEDERAL'))
    return null;
  const said = [...new Set(sources.map(({ source }) => source))].join('; ');
  return { sortedBy: said, in: () => said };
};

/** Said of all figures that it holds for, by kind, in this order, with so many details at most. */
const rules: readonly (Record<SentenceLanguage, string> & { of: Caveat; details: number })[] = [
  { of: outdated, details: 1, de: 'Vielleicht nicht mehr aktuell', en: 'May have changed' },
  { of: unsourced, details: 0, de: 'Quelle nicht eingetragen', en: 'Source not recorded' },
  { of: unaddressed, details: 3, de: 'Quelle ohne Fundstelle', en: 'Source without an address' },
  { of: undated, details: 1, de: 'Stand nicht eingetragen', en: 'Date not recorded' },
];

const partly: Record<SentenceLanguage, string> = { de: 'zum Teil', en: 'partly' };

type Said = (language: SentenceLanguage) => string;

/** "Gebühren (Stand März 2024)", or "Gebühren (zum Teil, Stand März 2024)" where it does not hold for all; nothing where it holds for none. */
function told(
  kind: FigureKind,
  figures: readonly EvidencedFigure[],
  rule: (typeof rules)[number],
  today: string,
): Said[] {
  const ofKind = figures.filter((figure) => figure.kind === kind);
  const held = ofKind.map((figure) => rule.of(figure, today)).filter((detail) => detail !== null);
  if (held.length === 0) return [];
  const details = held.sort((a, b) => (a.sortedBy < b.sortedBy ? -1 : 1)).slice(0, rule.details);
  return [
    (language) => {
      const part = held.length < ofKind.length ? [partly[language]] : [];
      const days = [...new Set(details.map((detail) => detail.in(language)))].join('; ');
      const said = [...part, ...(days ? [days] : [])].join(', ');
      return `${figureNames[kind][language]}${said && ` (${said})`}`;
    },
  ];
}

/** In words that hold for one fee, several or none to pay. */
function federalFees(figures: readonly EvidencedFigure[]): LocalizedText[] {
  const fees = figures.filter(({ kind }) => kind === 'FEE');
  const isFederal = ({ evidence }: EvidencedFigure): boolean =>
    evidence.length > 0 && evidence.every(({ level }) => level === 'FEDERAL');
  const federal = fees.filter(isFederal).length;
  if (federal === 0) return [];
  return federal < fees.length
    ? [{ de: 'Was es kostet, steht zum Teil im Bundesrecht.', en: 'What it costs is partly laid down by federal law.' }]
    : [{ de: 'Was es kostet, steht im Bundesrecht.', en: 'What it costs is laid down by federal law.' }];
}

const everything: LocalizedText = { de: 'alle Angaben', en: 'everything' };

/** Whether a rule says the same of all figures, of more kinds than are worth naming. */
function isOfEverything(figures: readonly EvidencedFigure[], { of }: (typeof rules)[number], today: string): boolean {
  const kinds = new Set(figures.map(({ kind }) => kind));
  return kinds.size > 3 && figures.every((figure) => of(figure, today)?.in('de') === '');
}

/** What has to be said with an answer about where its figures are from: a sentence for each rule, not for each figure. */
export function caveatsOf(figures: readonly EvidencedFigure[], today: string): LocalizedText[] {
  const said = rules.flatMap((rule) => {
    const parts: Said[] = isOfEverything(figures, rule, today)
      ? [(language) => textIn(everything, language)]
      : figureKinds.flatMap((kind) => told(kind, figures, rule, today));
    if (parts.length === 0) return [];
    return [inEveryLanguage((language) => `${rule[language]}: ${parts.map((part) => part(language)).join(', ')}.`)];
  });
  return [...said, ...federalFees(figures)];
}
