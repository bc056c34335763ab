/** A responsibility that covers a place, as far as the rules need it. */
export interface Candidate {
  responsibilityId: string;
  serviceId: string;
  role: string;
  /** Who answers on the day; null when nobody on record is there. Default: another one for each responsibility. */
  bodyId?: string | null;
  /** 0 for the place itself, 1 for its parent, and so on up to the Bund. */
  distance: number;
  position: number;
  /** Name initials from and to, inclusive; null when the initial does not matter. */
  initials: { from: string; to: string } | null;
  /** Whether it depends on a condition besides the place. */
  conditional: boolean;
  /** The condition in words; responsibilities of one wording are chosen together. */
  wording?: string | null;
}

/** Known answers about the case. */
export interface KnownAnswers {
  nameInitial?: string | null;
  /** Responsibilities chosen from the options of an earlier question. */
  chosen?: readonly string[];
}

export type Resolution<C extends Candidate = Candidate> =
  | { kind: 'RESPONSIBLE'; responsible: C[] }
  | { kind: 'CONDITION_OPEN'; options: C[] }
  | { kind: 'SERVICE_OPEN'; serviceIds: string[] }
  | { kind: 'NOBODY' };

/** Letters that Unicode does not take apart, as authorities file them (DIN 5007-1, and Latin transliteration in general). */
const filedAs: Readonly<Record<string, string>> = {
  ẞ: 'SS',
  Æ: 'AE',
  Œ: 'OE',
  Ø: 'O',
  Ł: 'L',
  Đ: 'D',
  Ð: 'D',
  Þ: 'TH',
  Ħ: 'H',
  Ŧ: 'T',
  Ŋ: 'N',
  Ə: 'E',
};

/** Folds a name for comparison with initials: Ä is A, Ł is L. Null when it does not begin with a letter that is known to be filed. */
function initial(name: string): string | null {
  const folded = name
    .trim()
    .toUpperCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[^A-Z]/gu, (letter) => filedAs[letter] ?? letter);
  return /^[A-Z]/.test(folded) ? folded : null;
}

type Coverage = 'ALL' | 'SOME' | 'NONE';

/**
 * Whether names with this beginning lie within the initials, compared up to the length of the bound: A–K covers Kz. A
 * beginning that is shorter than a bound, or that cannot be filed, may lie on both sides of it.
 */
export function coverage({ from, to }: { from: string; to: string }, name: string): Coverage {
  const compared = initial(name);
  if (compared === null) return 'SOME';
  const [least, most] = [compared.padEnd(from.length, 'A'), compared.padEnd(to.length, 'Z')];
  if (least.slice(0, from.length) >= from && most.slice(0, to.length) <= to) return 'ALL';
  const mayBegin = compared.padEnd(from.length, 'Z').slice(0, from.length) >= from;
  const mayEnd = compared.padEnd(to.length, 'A').slice(0, to.length) <= to;
  return mayBegin && mayEnd ? 'SOME' : 'NONE';
}

type Verdict = 'APPLIES' | 'APPLIES_NOT' | 'OPEN';

const verdicts: Record<Coverage, Verdict> = { ALL: 'APPLIES', SOME: 'OPEN', NONE: 'APPLIES_NOT' };

/** What was chosen among the responsibilities of a role: a condition, or that none of them is given. */
interface Chosen {
  special: boolean;
  otherwise: boolean;
}

/** A name goes before "in all other cases", which may have been chosen for another role. */
function verdict(
  { responsibilityId, initials, conditional }: Candidate,
  { nameInitial, chosen }: KnownAnswers,
  { special, otherwise }: Chosen,
): Verdict {
  if (!conditional || chosen?.includes(responsibilityId)) return 'APPLIES';
  if (special) return 'APPLIES_NOT';
  const byName = initials && nameInitial ? verdicts[coverage(initials, nameInitial)] : 'OPEN';
  return byName === 'OPEN' && otherwise ? 'APPLIES_NOT' : byName;
}

const wordingOf = ({ conditional, wording, responsibilityId }: Candidate): string =>
  conditional ? (wording ?? responsibilityId) : '';

/** One of each wording, for whoever chooses it means all of them. */
export const optionsOf = <C extends Candidate>(candidates: readonly C[]): C[] =>
  candidates.filter((one, at) => candidates.findIndex((other) => wordingOf(other) === wordingOf(one)) === at);

/** All that is chosen with the options: responsibilities of the same wording, in whatever role. */
function chosenWith(candidates: readonly Candidate[], chosen: readonly string[]): string[] {
  const wordings = candidates.filter(({ responsibilityId }) => chosen.includes(responsibilityId)).map(wordingOf);
  return candidates.filter((one) => wordings.includes(wordingOf(one))).map(({ responsibilityId }) => responsibilityId);
}

const specialFirst = (a: Candidate, b: Candidate) =>
  Number(b.conditional) - Number(a.conditional) || a.position - b.position;

const byPosition = (a: Candidate, b: Candidate) => a.position - b.position;

/** Resolves one role from the place upwards until an unconditional rule applies. */
function mayHold<C extends Candidate>(
  candidates: C[],
  answers: KnownAnswers,
): { special: C[]; possible: C[]; open: boolean; openByName: boolean } {
  const choices = candidates.filter(({ responsibilityId }) => answers.chosen?.includes(responsibilityId));
  const chosen = {
    special: choices.some(({ conditional }) => conditional),
    otherwise: choices.some(({ conditional }) => !conditional),
  };
  const possible: C[] = [];
  let [open, openByName] = [false, false];
  for (const distance of [...new Set(candidates.map((candidate) => candidate.distance))].sort((a, b) => a - b)) {
    const level = candidates.filter((candidate) => candidate.distance === distance);
    const judged = level.map((candidate) => ({ candidate, verdict: verdict(candidate, answers, chosen) }));
    const special = judged
      .filter((one) => one.verdict === 'APPLIES' && one.candidate.conditional)
      .map((one) => one.candidate);
    if (special.length > 0) return { special, possible: [], open: false, openByName: false };
    possible.push(...judged.filter((one) => one.verdict !== 'APPLIES_NOT').map((one) => one.candidate));
    const undecided = judged.filter((one) => one.verdict === 'OPEN');
    open ||= undecided.length > 0;
    openByName ||= undecided.some(({ candidate }) => candidate.initials !== null);
    if (level.some((candidate) => !candidate.conditional)) break;
  }
  return { special: [], possible, open, openByName };
}

/** Result of one role: applicable responsibilities or options. A single option applies, but for one that the name decides: others have other names. */
function resolveRole<C extends Candidate>(candidates: C[], answers: KnownAnswers): { applies: C[]; open: C[] } {
  const { special, possible, open, openByName } = mayHold(candidates, answers);
  if (special.length > 0) return { applies: special, open: [] };
  return openByName || (open && possible.length > 1)
    ? { applies: [], open: possible }
    : { applies: possible, open: [] };
}

/** Among services that share a key, those with the responsibility nearest to the place. */
function nearestServices(candidates: Candidate[]): string[] {
  const nearest = Math.min(...candidates.map((candidate) => candidate.distance));
  return [
    ...new Set(candidates.filter(({ distance }) => distance === nearest).map(({ serviceId }) => serviceId)),
  ].sort();
}

/** Decides who is responsible at one place, given all responsibilities that cover it. */
export function resolve<C extends Candidate>(candidates: C[], answers: KnownAnswers): Resolution<C> {
  if (candidates.length === 0) return { kind: 'NOBODY' };
  const serviceIds = nearestServices(candidates);
  if (serviceIds.length > 1) return { kind: 'SERVICE_OPEN', serviceIds };
  const ofService = candidates.filter(({ serviceId }) => serviceId === serviceIds[0]);
  const known = { ...answers, chosen: chosenWith(ofService, answers.chosen ?? []) };
  const roles = [...new Set(ofService.map(({ role }) => role))].map((role) =>
    resolveRole(
      ofService.filter((candidate) => candidate.role === role),
      known,
    ),
  );
  const open = roles.flatMap((role) => role.open);
  if (open.length > 0) return { kind: 'CONDITION_OPEN', options: open.sort(specialFirst) };
  const responsible = roles.flatMap((role) => role.applies).sort(byPosition);
  return responsible.length > 0 ? { kind: 'RESPONSIBLE', responsible } : { kind: 'NOBODY' };
}

/** Whether two places have the same answer: the same bodies in the same roles, or the same question. */
export const sameResolution = (a: Resolution, b: Resolution): boolean => comparable(a) === comparable(b);

const bodies = (candidates: readonly Candidate[]): string =>
  candidates
    .map(({ serviceId, role, bodyId, responsibilityId }) => `${serviceId} ${role} ${bodyId ?? responsibilityId}`)
    .sort()
    .join();

function comparable(resolution: Resolution): string {
  switch (resolution.kind) {
    case 'RESPONSIBLE':
      return `RESPONSIBLE ${bodies(resolution.responsible)}`;
    case 'CONDITION_OPEN':
      return `CONDITION_OPEN ${resolution.options
        .map(({ responsibilityId }) => responsibilityId)
        .sort()
        .join()}`;
    case 'SERVICE_OPEN':
      return `SERVICE_OPEN ${resolution.serviceIds.join()}`;
    case 'NOBODY':
      return 'NOBODY';
  }
}
