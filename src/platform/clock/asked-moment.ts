import { badInput } from '../errors/errors.js';

const [earliest, latest] = [Date.UTC(1900, 0), Date.UTC(2200, 0)];

const isOutOfTime = (moment: Date): boolean => moment.getTime() < earliest || moment.getTime() >= latest;

/** A moment that a question names, within the bounds of all moments and days of questions. */
export function boundedMoment(name: string, moment: Date): Date {
  if (isOutOfTime(moment)) throw badInput(`${name} is ${moment.toISOString()}; expected a moment from 1900 to 2199`);
  return moment;
}

/** The moment of a question: the given one, else the asOf of the read context, else now. */
export const askedMoment = (at: Date | null | undefined, asOf: Date | null | undefined): Date =>
  boundedMoment('at', at ?? asOf ?? new Date());

/** A day of a question, as YYYY-MM-DD. */
export function askedDay(name: string, day: Date): string {
  const said = day.toISOString().slice(0, 10);
  if (isOutOfTime(day)) throw badInput(`${name} is ${said}; expected a day from 1900 to 2199`);
  return said;
}
