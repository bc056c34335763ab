import { Arg, Directive, Field, FieldResolver, ObjectType, registerEnumType, Resolver, Root } from 'type-graphql';
import { isRightToLeft } from './language-tag.js';
import { deliverAll, type DeliveredText, type LocalizedText as Wordings } from './localized-text.js';

export enum TextOrigin {
  HUMAN = 'HUMAN',
  MACHINE = 'MACHINE',
  MACHINE_REVIEWED = 'MACHINE_REVIEWED',
}
registerEnumType(TextOrigin, {
  name: 'TextOrigin',
  description: 'Herkunft eines Textes: origin of the text.',
  valuesConfig: {
    HUMAN: { description: 'Von Menschen verfasst: worded by people.' },
    MACHINE: { description: 'Maschinell übersetzt: translated by a machine, not reviewed.' },
    MACHINE_REVIEWED: {
      description: 'Maschinell übersetzt und geprüft: translated by a machine and reviewed by people.',
    },
  },
});

export enum FallbackReason {
  REGISTER_NOT_AVAILABLE = 'REGISTER_NOT_AVAILABLE',
  LANGUAGE_NOT_AVAILABLE = 'LANGUAGE_NOT_AVAILABLE',
  ONLY_LANGUAGE = 'ONLY_LANGUAGE',
}
registerEnumType(FallbackReason, {
  name: 'FallbackReason',
  description: 'Grund der Ersatzsprache: why the delivered language is not the first requested one.',
  valuesConfig: {
    REGISTER_NOT_AVAILABLE: {
      description:
        'Sprachstufe fehlt: the language exists, but not in this register or script (de-x-leicht answered in de).',
    },
    LANGUAGE_NOT_AVAILABLE: { description: 'Sprache fehlt: delivered in the next requested language, or in German.' },
    ONLY_LANGUAGE: {
      description:
        'Einzige Sprache: neither a requested language nor German exists, except perhaps in a register that nobody asked for.',
    },
  },
});

export enum TextDirection {
  LTR = 'LTR',
  RTL = 'RTL',
}
registerEnumType(TextDirection, {
  name: 'TextDirection',
  description: 'Schreibrichtung: the direction in which the delivered language is written.',
  valuesConfig: {
    LTR: { description: 'Von links nach rechts: from left to right.' },
    RTL: { description: 'Von rechts nach links: from right to left, such as Arabic.' },
  },
});

@Directive('@shareable')
@ObjectType({
  description:
    'Mehrsprachiger Text: a text in the best of the requested languages with `context.languages`. It says which language was delivered and why.',
  simpleResolvers: true,
})
export class LocalizedText {
  @Field(() => String, {
    description: 'Wortlaut: the text itself. Text modules are HTML of the PVOG whitelist, all other texts are plain.',
  })
  value!: string;

  @Field(() => String, {
    description: 'Sprache: the language delivered, as a BCP 47 tag; `de-x-leicht` is Leichte Sprache.',
  })
  language!: string;

  @Field(() => TextOrigin, { description: 'Herkunft: worded by people or by a machine.' })
  origin!: TextOrigin;

  @Field(() => FallbackReason, {
    nullable: true,
    description: 'Grund der Ersatzsprache: null when the first requested language was delivered.',
  })
  fallback!: FallbackReason | null;
}

@Resolver(() => LocalizedText)
export class LocalizedTextResolver {
  @FieldResolver(() => TextDirection, {
    description: 'Schreibrichtung: the direction in which the text is to be shown.',
  })
  direction(@Root() { language }: DeliveredText): TextDirection {
    return isRightToLeft(language) ? TextDirection.RTL : TextDirection.LTR;
  }

  @FieldResolver(() => [LocalizedText], { description: 'Alle Sprachfassungen: the text in every language it has.' })
  all(
    @Root() { wordings }: { wordings: Wordings },
    @Arg('languages', () => [String], {
      nullable: true,
      description: 'Sprachen: only these BCP 47 tags; all by default.',
    })
    languages?: string[] | null,
  ): DeliveredText[] {
    return deliverAll(wordings, languages);
  }
}
