import { Directive, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';

export enum FindingSeverity {
  MUST = 'MUST',
  SHOULD = 'SHOULD',
}
registerEnumType(FindingSeverity, {
  name: 'FindingSeverity',
  description: 'Schwere eines Befunds: severity.',
  valuesConfig: {
    MUST: { description: 'Muss: the record is wrong or cannot be published.' },
    SHOULD: { description: 'Soll: recommended improvement.' },
  },
});

@Directive('@shareable')
@ObjectType({ description: 'Befund: finding of a quality rule.', simpleResolvers: true })
export class Finding {
  @Field(() => String, { description: 'Kennung der Regel: stable code, such as FEE_WITHOUT_LEGAL_BASIS.' })
  rule!: string;

  @Field(() => FindingSeverity, { description: 'Schwere: severity.' })
  severity!: FindingSeverity;

  @Field(() => [String], {
    description: 'Fundstelle: path in the content; empty for the whole record.',
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
  @Field(() => Int, { description: 'Zahl der Muss-Befunde: number of findings of severity MUST.' })
  must!: number;

  @Field(() => Int, { description: 'Zahl der Soll-Befunde: number of findings of severity SHOULD.' })
  should!: number;
}
