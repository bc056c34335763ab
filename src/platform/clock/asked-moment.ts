import { badInput } from '../errors/errors.js';

const [earliest, latest] = [Date.UTC(1900, 0), Date.UTC(2200, 0)];

/** The moment of a question: the given one, else the asOf of the read context, else now. */
export function askedMoment(at: Date | null | undefined, asOf: Date | null | undefined): Date {
  const moment = at ?? asOf ?? new Date();
  if (moment.getTime() < earliest || moment.getTime() >= latest)
    throw badInput(`at is ${moment.toISOString()}; expected a moment from 1900 to 2199`);
  return moment;
}
