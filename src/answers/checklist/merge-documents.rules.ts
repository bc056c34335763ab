import type { LocalizedText } from '../../platform/i18n/localized-text.js';

/** A document and its required form. */
export interface ChecklistDocument {
  typeId: string;
  name: LocalizedText;
  presentation: string | null;
  copies: number | null;
  maximumAge: number | null;
  maximumAgeUnit: string | null;
}

/** Forms of presentation in descending strictness: each includes those after it. */
const strictestFirst = ['ORIGINAL_AND_COPY', 'ORIGINAL', 'CERTIFIED_COPY', 'COPY', 'DIGITAL'];

function strictestPresentation(presentations: readonly (string | null)[]): string | null {
  const keepsOne = presentations.some((one) => one === 'COPY' || one === 'CERTIFIED_COPY');
  if (presentations.includes('ORIGINAL') && keepsOne) return 'ORIGINAL_AND_COPY';
  return strictestFirst.find((presentation) => presentations.includes(presentation)) ?? null;
}

const days: Record<string, number> = { DAY: 1, WEEK: 7, MONTH: 30, YEAR: 365 };

type Age = Pick<ChecklistDocument, 'maximumAge' | 'maximumAgeUnit'>;

function youngest(documents: readonly Age[]): Age {
  const aged = documents.filter(({ maximumAge }) => maximumAge !== null);
  const inDays = ({ maximumAge, maximumAgeUnit }: Age): number => maximumAge! * (days[maximumAgeUnit ?? 'DAY'] ?? 1);
  const [{ maximumAge, maximumAgeUnit } = { maximumAge: null, maximumAgeUnit: null }] = aged.sort(
    (a, b) => inDays(a) - inDays(b),
  );
  return { maximumAge, maximumAgeUnit };
}

const most = (numbers: readonly (number | null)[]): number | null => {
  const known = numbers.filter((number) => number !== null);
  return known.length > 0 ? Math.max(...known) : null;
};

function mergeAlike(alike: readonly ChecklistDocument[]): ChecklistDocument {
  const { typeId, name } = alike[0]!;
  return {
    typeId,
    name,
    presentation: strictestPresentation(alike.map(({ presentation }) => presentation)),
    copies: most(alike.map(({ copies }) => copies)),
    ...youngest(alike),
  };
}

/** Merges documents by type, in the form that satisfies all requirements. */
export function mergeDocuments(documents: readonly ChecklistDocument[]): ChecklistDocument[] {
  const byType = new Map<string, ChecklistDocument[]>();
  for (const document of documents) byType.set(document.typeId, [...(byType.get(document.typeId) ?? []), document]);
  return [...byType.values()].map(mergeAlike);
}
