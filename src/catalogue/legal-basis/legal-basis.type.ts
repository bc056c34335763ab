import { Directive, Field, ObjectType } from 'type-graphql';

@Directive('@shareable')
@ObjectType({
  description:
    'Rechtsgrundlage (Handlungsgrundlage): the law on which a service or a fee rests. Source: XZuFi, text module 07.',
  simpleResolvers: true,
})
export class LegalBasis {
  @Field(() => String, { description: 'Zitat: the provision as lawyers cite it, such as § 18 PAuswG.' })
  citation!: string;

  @Field(() => String, { nullable: true, description: 'Fundstelle: web address of the wording; null when not known.' })
  url!: string | null;
}
