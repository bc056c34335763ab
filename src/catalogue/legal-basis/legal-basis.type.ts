import { Directive, Field, ObjectType } from 'type-graphql';
import { GovernmentLevel } from '../evidence/government-level.js';
import { ContentId } from '../record/content-id.js';

@Directive('@shareable')
@ObjectType({
  description:
    'Rechtsgrundlage (Handlungsgrundlage): the law on which a service or a fee rests. Source: XZuFi, text module 07.',
  simpleResolvers: true,
})
export class LegalBasis {
  @ContentId()
  id!: string;

  @Field(() => String, { description: 'Zitat: the provision as lawyers cite it, such as § 18 PAuswG.' })
  citation!: string;

  @Field(() => String, { nullable: true, description: 'Fundstelle: web address of the wording; null when not known.' })
  url!: string | null;

  @Field(() => GovernmentLevel, { nullable: true, description: 'Ebene: whose law it is; null when not recorded.' })
  level!: GovernmentLevel | null;
}
