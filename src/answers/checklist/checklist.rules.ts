import type { LocalizedText } from '../../platform/i18n/localized-text.js';
import { applicability, type CaseAnswers, type Condition } from '../../catalogue/question/applicability.rules.js';
import { obligationOfChoice, type Obligation } from '../../catalogue/required-document/document-choices.rules.js';
import { mergeDocuments, type ChecklistDocument } from './merge-documents.rules.js';

/** A document that a service asks for, as far as the rules need it. */
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

/** Documents of which one is enough, and the services that ask for it. */
export interface ChecklistItem {
  documents: ChecklistDocument[];
  obligation: Obligation;
  serviceIds: string[];
  notes: LocalizedText[];
  /** In words: when it is needed, where that is not known. */
  conditions: LocalizedText[];
  /** Keys of the questions on which it depends. */
  open: string[];
}

interface Judged {
  requirement: RequirementFacts;
  open: string[];
  obligation: Obligation;
}

/** How far a document has to be there, once answers tell whether its case is at hand; null when it is not. */
function judge(requirement: RequirementFacts, answers: CaseAnswers): Judged | null {
  const { verdict, open } = applicability(requirement.applies, answers);
  if (verdict === 'NO') return null;
  const { obligation, applies } = requirement;
  if (verdict === 'OPEN')
    return { requirement, open, obligation: obligation === 'OPTIONAL' ? obligation : 'CONDITIONAL' };
  const isHeld = applies.length > 0 && obligation === 'CONDITIONAL';
  return { requirement, open, obligation: isHeld ? 'MANDATORY' : obligation };
}

const distinct = (texts: (LocalizedText | null)[]): LocalizedText[] => [
  ...new Map(texts.filter((text) => text !== null).map((text) => [JSON.stringify(text), text])).values(),
];

/** A document, or those of an alternative group, as one entry. */
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

function itemsOf({ serviceId, requirements }: ServiceRequirements, answers: CaseAnswers, channel: string | null) {
  const groups = new Map<unknown, Judged[]>();
  for (const requirement of requirements) {
    if (channel !== null && requirement.channel !== null && requirement.channel !== channel) continue;
    const judged = judge(requirement, answers);
    if (!judged) continue;
    const key = requirement.alternativeGroup ?? requirement;
    groups.set(key, [...(groups.get(key) ?? []), judged]);
  }
  return [...groups.values()].map((group) => itemOf(serviceId, group));
}

const typesOf = ({ documents }: ChecklistItem): string[] => documents.map(({ typeId }) => typeId);

/** Whoever has what is asked for by `one` has what `other` asks for. */
function covers(one: ChecklistItem, other: ChecklistItem): boolean {
  const types = typesOf(other);
  if (!typesOf(one).every((type) => types.includes(type))) return false;
  return one.documents.length === other.documents.length || one.obligation === 'MANDATORY';
}

/** Two entries as one: only what the first lets choose from remains, and whatever is stricter counts. */
function merged(one: ChecklistItem, other: ChecklistItem): ChecklistItem {
  const types = typesOf(one);
  const obligation = obligationOfChoice([one.obligation, other.obligation]);
  const alike = other.documents.filter(({ typeId }) => types.includes(typeId));
  return {
    documents: mergeDocuments([...one.documents, ...alike]),
    obligation,
    serviceIds: [...new Set([...one.serviceIds, ...other.serviceIds])],
    notes: distinct([...one.notes, ...other.notes]),
    // What has to be there in any case is no longer a matter of conditions.
    conditions: obligation === 'MANDATORY' ? [] : distinct([...one.conditions, ...other.conditions]),
    open: obligation === 'MANDATORY' ? [] : [...new Set([...one.open, ...other.open])],
  };
}

const rank: Record<Obligation, number> = { MANDATORY: 0, CONDITIONAL: 1, OPTIONAL: 2 };

/** What to bring for several services at once: each document once, what is certain first. */
export function checklist(
  services: readonly ServiceRequirements[],
  answers: CaseAnswers,
  channel: string | null,
): ChecklistItem[] {
  // What leaves least to choose comes first, so that it takes in what leaves more.
  const items = services
    .flatMap((service) => itemsOf(service, answers, channel))
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
