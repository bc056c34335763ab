import { createHash } from 'node:crypto';
import { Directive, Field, ID, InputType } from 'type-graphql';
import type { PreviewAsked, ReadOptions } from '../read/read-options.js';
import { askedDay, boundedMoment } from '../clock/asked-moment.js';
import { dayInBremen } from '../clock/bremen-clock.rules.js';
import { badInput } from '../errors/errors.js';
import { usualTag } from '../i18n/language-tag.js';
import { readingOf } from './reading.js';
import type { RequestContext } from './request-context.js';
import { CalendarDate, DateTime, LanguageTag } from './scalars.js';

@InputType({
  description:
    'Lesekontext: in which languages, of which moment and for which day the catalogue is read. Said once at a root field, it holds for everything below.',
})
export class ReadContext {
  @Field(() => [LanguageTag], {
    nullable: true,
    description:
      'Sprachen: BCP 47 tags in order of preference (at most 10); German when left out. Each text says which of them was delivered.',
  })
  languages?: string[] | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Stand: what was published at this moment (from 1900, not in the future); now when left out.',
  })
  asOf?: Date | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'Gültig am: the day in Europe/Berlin on which fees, responsibilities and other dated facts have to be valid, from 1900 to 2199; the day of `asOf` when left out.',
  })
  validOn?: string | Date | null;

  @Directive('@tag(name: "internal")')
  @Field(() => ID, {
    nullable: true,
    description:
      'Änderungspaket: the catalogue is read as it would be if this set were published now (preview). For its editors and approvers, and for whoever has a token for it; not together with `asOf`.',
  })
  changeSet?: string | null;

  @Directive('@tag(name: "internal")')
  @Field(() => String, {
    nullable: true,
    description:
      'Vorschauschlüssel: a token of `createPreviewToken` for this set; shows it with the eyes of the public, whoever asks. No id holds it: for ids of a preview and for `reading` send it in the header `preview-token`.',
  })
  previewToken?: string | null;
}

function wellFormed(tag: string): string {
  const usual = usualTag(tag);
  if (usual !== null) return usual;
  throw badInput(`"${tag}" is no language tag; expected BCP 47 such as "de", "de-x-leicht" or "en"`);
}

const longestToken = 200;

function previewOf(context: ReadContext, heldToken: string | undefined): PreviewAsked | undefined {
  const { changeSet, asOf } = context;
  const previewToken = context.previewToken ?? heldToken;
  if (!changeSet && context.previewToken) throw badInput('previewToken is given without changeSet; send both');
  if (!changeSet) return undefined;
  if (asOf) throw badInput('asOf and changeSet are both given; what would be published now has no past, so send one');
  const token = previewToken?.slice(0, longestToken);
  return { changeSet, tokenHash: token ? createHash('sha256').update(token).digest('hex') : null };
}

// Tolerated clock difference of callers.
const clockSkewMs = 60_000;

/** Resolves the caller's read context to read options. */
export function readOptionsOf(
  context: ReadContext | null | undefined,
  { internal, asker }: RequestContext,
): ReadOptions {
  const { languages, asOf, validOn } = context ?? {};
  if (languages && languages.length > 10)
    throw badInput(`${languages.length} languages are requested; the maximum is 10`);
  if (asOf && asOf.getTime() > Date.now() + clockSkewMs) {
    throw badInput(
      `asOf is ${asOf.toISOString()}, which has not come yet; use validOn to ask what will be valid on a day`,
    );
  }
  const preview = context ? previewOf(context, asker.previewToken) : undefined;
  return {
    reading: context ? readingOf(context) : '',
    languages: languages?.length ? languages.map(wellFormed) : ['de'],
    asOf: asOf ? boundedMoment('asOf', asOf) : null,
    validOn: validOn ? askedDay('validOn', new Date(validOn)) : dayInBremen(asOf ?? new Date()),
    // A preview token shows public data only.
    internal: internal && !preview?.tokenHash,
    ...(preview && { preview }),
  };
}
