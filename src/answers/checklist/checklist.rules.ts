import type { LocalizedText } from '../../platform/i18n/localized-text.js';
import { applicability, type CaseAnswers, type Condition } from '../../catalogue/question/applicability.rules.js';
import { obligationOfChoice, type Obligation } from '../../catalogue/required-document/document-choices.rules.js';
import { mergeDocuments, type ChecklistDocument } from './merge-documents.rules.js';

/** A document requirement, as far as the rules need it. */
export interface RequirementFacts {
  typeId: string;
  name: LocalizedText;
  obligation: Obligation;
  alternativeGroup: number | null;
  condition: LocalizedText | null;
  note: LocalizedText | null;
  presentation: string | null;
  copies: number | null;
  maximumAge: number | null;
  maximumAgeUnit: string | null;
  channel: string | null;
  applies: Condition[];
}

export interface ServiceRequirements {
  serviceId: string;
  requirements: RequirementFacts[];
}

/** Alternative documents, of which one suffices, with the services that require it. */
export interface ChecklistItem {
  documents: ChecklistDocument[];
  obligation: Obligation;
  serviceIds: string[];
  notes: LocalizedText[];
  /** Condition in words, when it cannot be decided. */
  conditions: LocalizedText[];
  /** Keys of the questions it depends on. */
  open: string[];
}

/** What is known of the case: the answers, and the channel; null for all channels. */
export interface ChecklistCase {
  answers: CaseAnswers;
  channel: string | null;
}

interface Judged {
  requirement: RequirementFacts;
  open: string[];
  obligation: Obligation;
}

/** Obligation of a document after applying the answers; null when it is not needed. */
function judge(requirement: RequirementFacts, answers: CaseAnswers, all: readonly Condition[]): Judged | null {
  const { verdict, open } = applicability(requirement.applies, answers, all);
  if (verdict === 'NO') return null;
  const { obligation, applies } = requirement;
  if (verdict === 'OPEN')
    return { requirement, open, obligation: obligation === 'OPTIONAL' ? obligation : 'CONDITIONAL' };
  if (obligation === 'OPTIONAL') return { requirement, open, obligation };
  if (applies.length > 0) return { requirement, open, obligation: 'MANDATORY' };
  // No answer decides a condition in words.
  return { requirement, open, obligation: requirement.condition ? 'CONDITIONAL' : obligation };
}

const distinct = (texts: (LocalizedText | null)[]): LocalizedText[] => [
  ...new Map(texts.filter((text) => text !== null).map((text) => [JSON.stringify(text), text])).values(),
];

/** Makes one entry of a document or of an alternative group. */
const itemOf = (serviceId: string, group: Judged[]): ChecklistItem => ({
  documents: mergeDocuments(group.map(({ requirement }) => requirement)),
  obligation: obligationOfChoice(group.map(({ obligation }) => obligation)),
  serviceIds: [serviceId],
  notes: distinct(group.map(({ requirement }) => requirement.note)),
  conditions: distinct(
    group.filter(({ obligation }) => obligation !== 'MANDATORY').map(({ requirement }) => requirement.condition),
  ),
  open: [...new Set(group.flatMap(({ open }) => open))],
});

/** Requirements of a service that are not ruled out by the answers and the channel. */
function judgedIn({ requirements }: ServiceRequirements, { answers, channel }: ChecklistCase): Judged[] {
  const conditions = requirements.flatMap(({ applies }) => applies);
  return requirements
    .filter((one) => channel === null || one.channel === null || one.channel === channel)
    .flatMap((requirement) => judge(requirement, answers, conditions) ?? []);
}

function itemsOf(service: ServiceRequirements, asked: ChecklistCase): ChecklistItem[] {
  const groups = new Map<unknown, Judged[]>();
  for (const judged of judgedIn(service, asked)) {
    const key = judged.requirement.alternativeGroup ?? judged.requirement;
    groups.set(key, [...(groups.get(key) ?? []), judged]);
  }
  return [...groups.values()].map((group) => itemOf(service.serviceId, group));
}

const typesOf = ({ documents }: ChecklistItem): string[] => documents.map(({ typeId }) => typeId);

/** Whether satisfying `one` also satisfies `other`. */
function covers(one: ChecklistItem, other: ChecklistItem): boolean {
  const types = typesOf(other);
  if (!typesOf(one).every((type) => types.includes(type))) return false;
  return one.documents.length === other.documents.length || one.obligation === 'MANDATORY';
}

/** Merges two entries: the alternatives of the first remain, and the stricter requirement applies. */
function merged(one: ChecklistItem, other: ChecklistItem): ChecklistItem {
  const types = typesOf(one);
  const obligation = obligationOfChoice([one.obligation, other.obligation]);
  const alike = other.documents.filter(({ typeId }) => types.includes(typeId));
  return {
    documents: mergeDocuments([...one.documents, ...alike]),
    obligation,
    serviceIds: [...new Set([...one.serviceIds, ...other.serviceIds])],
    notes: distinct([...one.notes, ...other.notes]),
    // A document that is mandatory in every case has no condition.
    conditions: obligation === 'MANDATORY' ? [] : distinct([...one.conditions, ...other.conditions]),
    open: obligation === 'MANDATORY' ? [] : [...new Set([...one.open, ...other.open])],
  };
}

/** How much of the documents that a service needs in this case is on record. */
export type OnRecord = 'ALL' | 'SOME' | 'NOTHING';

/**
 * Whoever recorded a document that is needed in this case, whatever is still open, has recorded what is needed in it. One of
 * other cases or channels says nothing of this one, and one that only a condition in words or an answer makes a duty leaves
 * open what else there is.
 */
const isCertain = ({ requirement, obligation }: Judged, { channel }: ChecklistCase): boolean =>
  requirement.obligation === 'MANDATORY' &&
  obligation === 'MANDATORY' &&
  (requirement.channel === null || requirement.channel === channel);

/** Judges by the requirements of a service and the checklist of the case. */
export function onRecord(
  service: ServiceRequirements,
  asked: ChecklistCase,
  items: readonly ChecklistItem[],
): OnRecord {
  if (judgedIn(service, asked).some((one) => isCertain(one, asked))) return 'ALL';
  const needed = items.some((item) => item.obligation !== 'OPTIONAL' && item.serviceIds.includes(service.serviceId));
  return needed ? 'SOME' : 'NOTHING';
}

const rank: Record<Obligation, number> = { MANDATORY: 0, CONDITIONAL: 1, OPTIONAL: 2 };

/** The checklist for several services: each document once, certain ones first. */
export function checklist(services: readonly ServiceRequirements[], asked: ChecklistCase): ChecklistItem[] {
  // Entries with the fewest alternatives come first, so that they absorb the others.
  const items = services
    .flatMap((service) => itemsOf(service, asked))
    .map((item, position) => ({ item, position }))
    .sort(
      (a, b) => rank[a.item.obligation] - rank[b.item.obligation] || a.item.documents.length - b.item.documents.length,
    );
  const entries: { item: ChecklistItem; position: number }[] = [];
  for (const { item, position } of items) {
    const found = entries.find((entry) => covers(entry.item, item));
    if (!found) entries.push({ item, position });
    else {
      found.item = merged(found.item, item);
      found.position = Math.min(found.position, position);
    }
  }
  return entries
    .sort((a, b) => rank[a.item.obligation] - rank[b.item.obligation] || a.position - b.position)
    .map(({ item }) => item);
}
