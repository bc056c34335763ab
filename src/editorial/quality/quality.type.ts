import { Directive, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';

export enum FindingSeverity {
  MUST = 'MUST',
  SHOULD = 'SHOULD',
}
registerEnumType(FindingSeverity, {
  name: 'FindingSeverity',
  description: 'Schwere eines Befunds: how much it matters.',
  valuesConfig: {
    MUST: { description: 'Muss: the record is wrong, or cannot be published like this.' },
    SHOULD: { description: 'Soll: it would help people if it were otherwise.' },
  },
});

@Directive('@shareable')
@ObjectType({ description: 'Befund: what a rule found in a record.', simpleResolvers: true })
export class Finding {
  @Field(() => String, { description: 'Kennung der Regel: code that stays the same, such as FEE_WITHOUT_LEGAL_BASIS.' })
  rule!: string;

  @Field(() => FindingSeverity, { description: 'Schwere: how much it matters.' })
  severity!: FindingSeverity;

  @Field(() => [String], {
    description: 'Fundstelle: the keys that lead to it in the content as editors write it; empty for the whole record.',
  })
  path!: string[];

  @Field(() => LocalizedText, { description: 'Meldung: what was found.' })
  message!: LocalizedText;

  @Field(() => LocalizedText, { description: 'Abhilfe: what to do about it.' })
  fix!: LocalizedText;
}

@Directive('@shareable')
@ObjectType({
  description:
    'Qualitätsbericht: what the quality rules (FIM quality criteria and the facts around the record) find in the edition in force.',
  simpleResolvers: true,
})
export class QualityReport {
  @Field(() => Int, { description: 'Zahl der Muss-Befunde: how many findings have to be mended.' })
  must!: number;

  @Field(() => Int, { description: 'Zahl der Soll-Befunde: how many findings should be mended.' })
  should!: number;
}
