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

/** Whose approval a change needs: of each of these, or of any one of them. */
export interface NeededApproval {
  of: 'EACH' | 'ANY';
  owners: readonly Owners[];
}

/** Only administrators approve what nobody owns. */
const administrators: Owners = { organisations: [] };

type Reference = Extract<OwnerReference<Names> | ConsentReference<Names>, { named: string }>;

const ownersNamed = (references: readonly Reference[], content: RecordContent | null): Owners[] =>
  references.flatMap((reference) => (content && ownersBy(reference, namesIn(content))) ?? []);

/** References that only add a record to what is another's, and so can be taken off it. */
function removable(kind: RecordKindName): Reference[] {
  const { references, consents = [] } = ownerRuleOf(kind);
  return [...references, ...consents].filter(
    (reference): reference is Reference =>
      'named' in reference && reference.by !== 'MAINTENANCE' && (!('when' in reference) || reference.when === 'ADDED'),
  );
}

/** References that a change takes off; empty when it changes anything else. */
function takenOff({ kind, before, after }: Turn): Reference[] {
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
  const owners = [...contents.flatMap((content) => ownersIn(kind, content)), ...consents(turn)];
  return { of: 'EACH', owners: isStructure(kind) || owners.length === 0 ? [administrators] : owners };
}

/** Owners who may make this of a record, one group of them: its own, and those who only take it off what is theirs. */
export function ownersWhoMay(turn: Turn): Owners[] {
  const { kind, before, after } = turn;
  const own = ownersIn(kind, (before ?? after)!);
  if (isEndedByOne(turn)) return [...own, ...ownersNamed(removable(kind), before)];
  return [...own, ...ownersNamed(takenOff(turn), before)];
}

/** Owners who may take the record off what is theirs. */
export const ownersWhoMayTakeOff = (kind: RecordKindName, content: RecordContent): Owners[] =>
  ownersNamed(removable(kind), content);
