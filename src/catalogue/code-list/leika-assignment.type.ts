import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql';
import { LeikaKey } from '../../platform/graphql/scalars.js';
import { ContentId } from '../record/content-id.js';

export enum LeikaGround {
  STATED = 'STATED',
  SAME_PAGE = 'SAME_PAGE',
  SAME_TITLE = 'SAME_TITLE',
  JUDGED = 'JUDGED',
}
registerEnumType(LeikaGround, {
  name: 'LeikaGround',
  description: 'Grund einer LeiKa-Zuordnung: how it is known that a service has a key.',
  valuesConfig: {
    STATED: { description: 'Angegeben: the page of the service states the key.' },
    SAME_PAGE: { description: 'Gleiche Seite: a register names the page of the service under the key.' },
    SAME_TITLE: { description: 'Gleicher Titel: matter, action and addressee are the same by the official name.' },
    JUDGED: { description: 'Beurteilt: matter and action agree by the content, not by the name.' },
  },
});

@Directive('@shareable')
@ObjectType({ description: 'LeiKa-Zuordnung: why a service has one of its keys.', simpleResolvers: true })
export class LeikaAssignment {
  @ContentId()
  id!: string;

  @Field(() => LeikaKey, { description: 'Leistungsschlüssel: the key.' })
  leikaKey!: string;

  @Field(() => LeikaGround, {
    nullable: true,
    description: 'Grund: how it is known; null when not recorded.',
  })
  ground!: LeikaGround | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Gesichert: whether the page states it, or two readers came to the same key independently; null when not recorded.',
  })
  isCertain!: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Fundstelle: name or address of what was read; null when not recorded.',
  })
  source!: string | null;
}
