import type { Timetable } from '../../../src/catalogue/opening-hours/timetable.js';
import { OpeningByWalking, type WalkedClock } from '../../support/opening-by-walking.js';
import { holdsOn, type Book } from './book.js';
import type { Organisation } from './random-catalogue.js';

type Hours = NonNullable<Organisation['openingHours']>;

export interface State {
  at: string;
  status: string;
  isOpen: boolean | null;
  isKnown: boolean;
  until: string | null;
  purpose: string | null;
}

export const stateFields = 'at status isOpen isKnown until purpose';

const nextDay = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** The regional keys whose public holidays may count: of the places of the addresses that hold on the day. */
function keysOf({ addresses = [] }: Organisation, day: string, book: Book): (string | null)[] {
  const holding = addresses.filter(({ valid, place }) => place && holdsOn(valid, day));
  const keys = holding.map(
    ({ place }) =>
      book
        .pathOf(place!)
        .map((one) => book.place(one).ars)
        .find(Boolean) ?? null,
  );
  return [
    ...new Set([...keys, ...(keys.some(Boolean) && keys.length === 1 && holding[0]!.kind !== 'POSTAL' ? [] : [null])]),
  ];
}

function timetableOf(hours: Hours[number], ars: string | null): Timetable {
  return {
    purpose: hours.purpose as Timetable['purpose'],
    appointment: (hours.appointment ?? null) as Timetable['appointment'],
    label: null,
    description: null,
    validFrom: hours.valid?.from ?? null,
    validUntil: hours.valid?.until ?? null,
    ars,
    onPublicHolidays: (hours.onPublicHolidays ?? 'CLOSED') as Timetable['onPublicHolidays'],
    season: null,
    evidence: [],
    ranges: hours.ranges.map(({ weekday, opens, closes }) => ({
      ...{ weekday, opens, closes, weeksOfMonth: [], calendarWeeks: null, interval: null, holidayEves: null },
      ...{ appointment: null, remark: null },
    })),
    exceptions: (hours.exceptions ?? []).map(
      ({ from, until, closed, opens = null, closes = null, appointment = null }) => ({
        ...{ from, until, closed, opens, closes, reason: null },
        appointment: appointment as Timetable['appointment'],
      }),
    ),
  };
}

/** Hours go no further than their office: each day of them is one on which it is there. */
function whileThere(hours: Hours, { active = {} }: Organisation): Hours {
  const within = hours.map((one) => ({
    ...one,
    valid: {
      from: [one.valid?.from, active.from]
        .filter((day) => day !== undefined)
        .sort()
        .at(-1),
      until: [one.valid?.until, active.until].filter((day) => day !== undefined).sort()[0],
    },
  }));
  return within.filter(({ valid: { from, until } }) => !from || !until || from <= until);
}

const of = (hours: Hours, ...wanted: string[]): Hours => hours.filter(({ purpose }) => wanted.includes(purpose));

/** The hours that answer for a purpose: the first of these that there are. */
function chosenFor(purpose: string | null, hours: Hours): Hours {
  const firstOf = (...choices: Hours[]): Hours => choices.find(({ length }) => length > 0) ?? [];
  const general = of(hours, 'GENERAL');
  const withOrWithout = of(hours, 'WALK_IN', 'APPOINTMENT');
  // Whoever comes with or without an appointment comes to the counter.
  const counter = of(hours, 'COUNTER').length > 0 ? [...of(hours, 'COUNTER'), ...withOrWithout] : [];
  if (purpose === 'COUNTER') return firstOf(counter, general, withOrWithout);
  if (purpose === 'GENERAL') return firstOf(general, counter, withOrWithout);
  if (purpose) return firstOf(of(hours, purpose), general);
  // A telephone that is answered does not make the office open.
  return firstOf(general, hours).filter(({ purpose: one }) => one !== 'PHONE' && one !== 'CHAT');
}

/** Whether hours at which one may come are not recorded: those for all, or one of those with and without an appointment. */
const lacksSome = (isRecorded: (purpose: string) => boolean): boolean =>
  !isRecorded('GENERAL') && !isRecorded('COUNTER') && !(isRecorded('WALK_IN') && isRecorded('APPOINTMENT'));

const toldOf = (status: string, until: number | null, isKnown: boolean): string =>
  `${status} until ${until && new Date(until).toISOString()}${isKnown ? '' : ', no hours of the day'}`;

/** What may be told of a moment: by the hours for the purpose, by the general ones, or by all. */
export class Opening {
  constructor(
    readonly clock: WalkedClock,
    readonly book: Book,
  ) {}

  /** A moment of the day on the clock of Berlin. */
  momentOf(day: string, minute: number): { tick: number; at: string } {
    const tick = this.clock.reach(day, minute);
    return { tick, at: new Date(this.clock.ticks[tick]!.at).toISOString() };
  }

  wrong(
    state: State,
    given: { hours: Hours; office: Organisation; purpose: string | null; day: string; tick: number },
  ): string | null {
    const { status, isOpen, isKnown } = state;
    const isTrue = status === 'OPEN' ? true : status === 'CLOSED' ? false : null;
    if (isOpen !== isTrue) return `${status} is open ${isOpen}`;
    const allowed = this.#allowed(given);
    const told = toldOf(status, state.until ? Date.parse(state.until) : null, isKnown);
    return allowed.has(told) ? null : `${told}, on record is ${[...allowed].join(' or ')}`;
  }

  #allowed({ hours: recorded, office, purpose, day, tick }: Parameters<Opening['wrong']>[1]): Set<string> {
    const hours = whileThere(recorded, office);
    const holding = hours.filter(({ valid }) => holdsOn(valid, day) || holdsOn(valid, nextDay(day)));
    const allowed = new Set<string>();
    for (const ars of keysOf(office, day, this.book))
      for (const some of [hours, holding].map((among) => chosenFor(purpose, among))) {
        const walk = (walked: Hours): OpeningByWalking =>
          new OpeningByWalking(
            this.clock,
            walked.map((one) => timetableOf(one, ars)),
          );
        const status = walk(some).status(tick);
        const until = walk(some).openUntil(tick, 30);
        const lacks = purpose !== 'PHONE' && lacksSome((wanted) => walk(of(some, wanted)).status(tick) !== 'UNKNOWN');
        const known = status === 'CLOSED' && lacks ? 'UNKNOWN' : status;
        allowed.add(toldOf(known, until === null ? null : this.clock.ticks[until]!.at, status !== 'UNKNOWN'));
      }
    return allowed;
  }
}
