import { Field, InputType } from 'type-graphql';
import { dayInBremen, type Reading } from '../reading/reading.js';
import { badInput } from '../reading/bad-input.js';
import type { RequestContext } from './context.js';
import { CalendarDate, DateTime, LanguageTag } from './scalars.js';

@InputType({
  description:
    'Lesekontext: in which languages, of which moment and for which day the catalogue is read. Said once at a root field, it holds for everything below.',
})
export class ReadContext {
  @Field(() => [LanguageTag], {
    nullable: true,
    description:
      'Sprachen: BCP 47 tags, the dearest first (at most 10); German when left out. Each text says which of them was delivered.',
  })
  languages?: string[] | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Stand: what was published at this moment (not in the future); now when left out.',
  })
  asOf?: Date | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'Gültig am: the day in Europe/Berlin on which fees, responsibilities and other dated facts have to be valid; the day of `asOf` when left out.',
  })
  validOn?: string | Date | null;
}

function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0]!;
  } catch {
    throw badInput(`"${tag}" is no language tag; expected BCP 47 such as "de", "de-x-leicht" or "en"`);
  }
}

// Clocks of callers may run ahead of ours by this much.
const clockSkewMs = 60_000;

/** What the caller's read context means for this request. */
export function readingOf(context: ReadContext | null | undefined, { internal }: RequestContext): Reading {
  const { languages, asOf, validOn } = context ?? {};
  if (languages && languages.length > 10)
    throw badInput(`${languages.length} languages are asked for; at most 10 can be`);
  if (asOf && asOf.getTime() > Date.now() + clockSkewMs) {
    throw badInput(
      `asOf is ${asOf.toISOString()}, which has not come yet; use validOn to ask what will be valid on a day`,
    );
  }
  // The calendar knows no year 0, though ISO 8601 has a way to write it.
  if (validOn instanceof Date && validOn.getUTCFullYear() < 1) throw badInput('validOn is before the year 1');
  return {
    languages: languages?.length ? languages.map(canonical) : ['de'],
    asOf: asOf ?? null,
    validOn:
      validOn instanceof Date ? validOn.toISOString().slice(0, 10) : (validOn ?? dayInBremen(asOf ?? new Date())),
    internal,
  };
}
