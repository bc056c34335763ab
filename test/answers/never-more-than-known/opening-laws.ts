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
    if (isOpen !== isTrue || isKnown !== (status !== 'UNKNOWN')) return `${status} is open ${isOpen}, known ${isKnown}`;
    const allowed = this.#allowed(given);
    if (!allowed.has(`${status} ${state.until && Date.parse(state.until)}`))
      return `${status} until ${state.until}, on record is ${[...allowed].join(' or ')}`;
    return null;
  }

  #allowed({ hours: recorded, office, purpose, day, tick }: Parameters<Opening['wrong']>[1]): Set<string> {
    const hours = whileThere(recorded, office);
    const holding = hours.filter(({ valid }) => holdsOn(valid, day) || holdsOn(valid, nextDay(day)));
    const of = (wanted: string, some: Hours): Hours => some.filter((one) => one.purpose === wanted);
    const firstOf = (...choices: Hours[]): Hours => choices.find(({ length }) => length > 0) ?? [];
    const chosen = [hours, holding].map((some) =>
      purpose
        ? firstOf(of(purpose, some), of('GENERAL', some))
        : // A telephone that is answered does not make the office open.
          firstOf(of('GENERAL', some), some).filter(({ purpose: one }) => one !== 'PHONE' && one !== 'CHAT'),
    );
    const allowed = new Set<string>();
    for (const ars of keysOf(office, day, this.book))
      for (const some of chosen) {
        const walked = new OpeningByWalking(
          this.clock,
          some.map((one) => timetableOf(one, ars)),
        );
        const until = walked.openUntil(tick, 30);
        allowed.add(`${walked.status(tick)} ${until === null ? null : this.clock.ticks[until]!.at}`);
      }
    return allowed;
  }
}
