import { same } from '../record/merge/content-value.rules.js';
import type { RecordKindName } from '../record/content-kind.js';
import type { ConsentReference, OwnerReference } from '../record/owner-rule.js';
import type { RecordContent } from '../record/record-content.js';
import { isStructure, namesIn, ownerRuleOf, ownersBy, ownersIn, type Names, type Owners } from './owners-in-content.js';

/** What a change makes of a record; null where there is none before, or none afterwards. */
export interface Turn {
  kind: RecordKindName;
  before: RecordContent | null;
  after: RecordContent | null;
}

/**
 * Whose approval a change needs: that of each of these, or of any one of them. `ANY` is for a responsibility that ends:
 * an office that owns the service with others is not put out by them.
 */
export interface NeededApproval {
  of: 'EACH' | 'ANY';
  owners: readonly Owners[];
}

/** Only administrators approve what nobody owns. */
const administrators: Owners = { organisations: [] };

type Named = Extract<OwnerReference<Names>, { named: string }>;
type Reference = Named | ConsentReference<Names>;

const ownersNamed = (references: readonly Reference[], content: RecordContent | null): Owners[] =>
  references.flatMap((reference) => (content && ownersBy(reference, namesIn(content))) ?? []);

/** References that hang a record on what is another's, and so can be taken off it. */
const removable = (kind: RecordKindName): Named[] =>
  ownerRuleOf(kind).references.filter(
    (reference): reference is Named => 'named' in reference && reference.by !== 'MAINTENANCE',
  );

/** References that a change takes off; empty when it changes anything else. */
function takenOff({ kind, before, after }: Turn): Named[] {
  if (!before || !after) return [];
  const gone = removable(kind).filter(({ named }) => namesIn(before)[named] && !namesIn(after)[named]);
  const isGone = (name: string): boolean => gone.some(({ named }) => named === name);
  const without = Object.fromEntries(Object.entries(before).filter(([name]) => !isGone(name)));
  return same(without, after) ? gone : [];
}

const isEndedByOne = ({ kind, after }: Turn): boolean => after === null && ownerRuleOf(kind).endedByOne === true;

/** Owners who are asked because a reference comes, or goes. */
function consents({ kind, before, after }: Turn): Owners[] {
  if (!after) return [];
  return (ownerRuleOf(kind).consents ?? []).flatMap((reference) => {
    const [old, now] = [before, after].map((content) => content && namesIn(content)[reference.named]);
    if (old === now) return [];
    return [
      ...(reference.when === 'CHANGED' ? ownersNamed([reference], before) : []),
      ...ownersNamed([reference], after),
    ];
  });
}

/** All that are responsible for a service, when one of them is to maintain it alone. */
function givenUp({ kind, before, after }: Turn): Owners[] {
  return ownerRuleOf(kind).references.flatMap((reference) => {
    if (reference.by !== 'MAINTENANCE' || !before || !after) return [];
    const isTaken = !namesIn(before)[reference.named] && namesIn(after)[reference.named];
    return isTaken ? [{ service: before.slug, each: true as const }] : [];
  });
}

/**
 * Whose approval a change needs: that of every owner of what was there and of what will be. Owners alone take off what
 * hangs on theirs. What nobody owns needs an administrator.
 */
export function neededApproval(turn: Turn): NeededApproval {
  const { kind, before, after } = turn;
  const alone = ownersNamed(takenOff(turn), before);
  if (alone.length > 0) return { of: 'EACH', owners: alone };
  if (isEndedByOne(turn)) return { of: 'ANY', owners: ownersNamed(removable(kind), before) };

  const contents = [before, after].flatMap((content) => content ?? []);
  const owners = [...contents.flatMap((content) => ownersIn(kind, content)), ...consents(turn), ...givenUp(turn)];
  return { of: 'EACH', owners: isStructure(kind) || owners.length === 0 ? [administrators] : owners };
}
