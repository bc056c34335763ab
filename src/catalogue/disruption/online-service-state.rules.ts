import { dayInBremen, daysBetween, momentAt } from '../../platform/clock/bremen-clock.rules.js';
import type { LocalizedText } from '../../platform/i18n/localized-text.js';

/** A disruption that names the online service and has begun, other than a mere note. */
export interface AnnouncedFacts {
  id: string;
  severity: 'OUTAGE' | 'WARNING';
  from: string;
  /** Null while nobody knows. */
  until: string | null;
  /** Somebody has said that it is over; otherwise its period alone has ended. */
  isEnded: boolean;
  /** False for a reader who is not told of it. */
  isTold: boolean;
  serviceId: string | null;
  placeId: string | null;
  /** Whether the place asked about lies in the place that it names; null when one of them is not named. */
  isHere: boolean | null;
  title: LocalizedText;
  alternative: LocalizedText | null;
}

/** An outage recorded in the edition that has begun. */
export interface OutageFacts {
  from: string;
  until: string | null;
  description: LocalizedText | null;
}

/** Somebody tried the online service and it worked. */
export interface CheckFacts {
  /** YYYY-MM-DD */
  on: string;
  source: string;
  address: string | null;
}

/** What is recorded about whether an online service works. */
export interface OnlineServiceFacts {
  at: string;
  /** The moment at which the facts were known; of what comes later, nobody has said that it works. */
  knownAt: string;
  check: CheckFacts | null;
  announced: AnnouncedFacts[];
  outages: OutageFacts[];
}

export type OnlineServiceStatus = 'AVAILABLE' | 'IMPAIRED' | 'DOWN' | 'NOT_RECORDED';

export interface StateOfOnlineService {
  status: OnlineServiceStatus;
  since: Date | null;
  /** Known end of what lasts. */
  until: Date | null;
  causes: (AnnouncedFacts | OutageFacts)[];
  /** By which it is known to be available; null when it is known otherwise. */
  check: CheckFacts | null;
}

/** How far a disruption reaches: all of what is asked about, a part of it, or something else. */
export type Reach = 'ALL' | 'PART' | 'NONE';

/** Asked about the online service itself, one that names a service or place as well is of a part. */
export const ofWholeService = ({ serviceId, placeId }: AnnouncedFacts): Reach =>
  serviceId === null && placeId === null ? 'ALL' : 'PART';

/** Asked in a case, of a service at a place where they are known: that of another service or place does not matter. */
export const inCaseOf =
  (service: string | null) =>
  ({ serviceId, placeId, isHere }: AnnouncedFacts): Reach => {
    if ((serviceId !== null && service !== null && serviceId !== service) || isHere === false) return 'NONE';
    const isOfService = serviceId === null || serviceId === service;
    return isOfService && (placeId === null || isHere === true) ? 'ALL' : 'PART';
  };

type Lasting = Pick<OutageFacts, 'from' | 'until'>;

const time = (moment: string | null): number => (moment === null ? Infinity : Date.parse(moment));

const notRecorded: StateOfOnlineService = {
  status: 'NOT_RECORDED',
  since: null,
  until: null,
  causes: [],
  check: null,
};

function whileItLasts(
  status: OnlineServiceStatus,
  lasting: readonly (AnnouncedFacts | OutageFacts)[],
): StateOfOnlineService {
  const until = Math.max(...lasting.map((one) => time(one.until)));
  return {
    status,
    since: new Date(Math.min(...lasting.map(({ from }) => time(from)))),
    until: until === Infinity ? null : new Date(until),
    causes: lasting.toSorted((a, b) => time(b.from) - time(a.from)),
    check: null,
  };
}

/** Days for which a word that it works counts; whoever asks later wants a newer one. */
const daysOfWord = 14;

/** Somebody has said that it works, from a moment on. */
type Word = Pick<StateOfOnlineService, 'causes' | 'check'> & { from: number };

/** The latest word: of the end of a disruption, or of a check, which may have been at any hour of its day. */
function latestWord(ended: readonly AnnouncedFacts[], check: CheckFacts | null): Word | null {
  const words: Word[] = [
    ...ended.map((one) => ({ from: time(one.until), causes: [one], check: null })),
    ...(check ? [{ from: momentAt(check.on, '00:00').getTime(), causes: [], check }] : []),
  ];
  return words.toSorted((a, b) => b.from - a.from)[0] ?? null;
}

/**
 * The state at the moment of the facts. It is down while an outage of all of it lasts and impaired while anything else does.
 * It is available when somebody has said so of late, by ending a disruption or after a check, and nothing since has run out of
 * time unattended; otherwise nobody knows. What a reader is not told of only takes away that it is available.
 */
export function stateOfOnlineService(
  { at, knownAt, check, announced, outages }: OnlineServiceFacts,
  reachOf: (disruption: AnnouncedFacts) => Reach,
): StateOfOnlineService {
  const isLasting = ({ until }: Lasting): boolean => time(until) > Date.parse(at);
  const concerning = announced.filter((one) => reachOf(one) !== 'NONE');
  const ofAll = (one: AnnouncedFacts): boolean => reachOf(one) === 'ALL';
  const told = concerning.filter(({ isTold }) => isTold);
  const lasting = told.filter(isLasting);
  const down = [...lasting.filter((one) => one.severity === 'OUTAGE' && ofAll(one)), ...outages.filter(isLasting)];
  if (down.length > 0) return whileItLasts('DOWN', down);
  if (lasting.length > 0) return whileItLasts('IMPAIRED', lasting);
  const word = latestWord(
    told.filter((one) => one.isEnded && ofAll(one)),
    check,
  );
  const unattended = [...concerning.filter(({ isTold, isEnded }) => !(isTold && isEnded)), ...outages];
  if (!word || !counts(word, at, knownAt) || unattended.some(({ until }) => time(until) > word.from))
    return notRecorded;
  return { status: 'AVAILABLE', since: new Date(word.from), until: null, causes: word.causes, check: word.check };
}

/** Difference between the clocks of the process and the database. */
const clockSkewMs = 60_000;

/** Whether a word is of late: not of what comes only after the moment, nor of one that has not come. */
const counts = ({ from }: Word, at: string, knownAt: string): boolean =>
  from <= Date.parse(at) &&
  Date.parse(at) <= Date.parse(knownAt) + clockSkewMs &&
  daysBetween(dayInBremen(new Date(from)), dayInBremen(new Date(at))) <= daysOfWord;
