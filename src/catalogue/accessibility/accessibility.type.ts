import { Directive, Field, ObjectType } from 'type-graphql';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';
import { AccessState } from './access-enums.js';

@Directive('@shareable')
@ObjectType({
  description:
    'Barrierefreiheit: how people with disabilities get to an address and are served there; null means that it is not recorded.',
  simpleResolvers: true,
})
export class Accessibility {
  @Field(() => AccessState, { nullable: true, description: 'Stufenloser Zugang: an entrance without steps.' })
  stepFree!: AccessState | null;

  @Field(() => AccessState, { nullable: true, description: 'Aufzug: a lift to the rooms for visitors.' })
  lift!: AccessState | null;

  @Field(() => AccessState, { nullable: true, description: 'Induktive Höranlage: an induction loop.' })
  inductionLoop!: AccessState | null;

  @Field(() => AccessState, {
    nullable: true,
    description: 'Behindertenparkplatz: a parking space for disabled people at the office.',
  })
  parking!: AccessState | null;

  @Field(() => AccessState, { nullable: true, description: 'Barrierefreie Toilette: a toilet for wheelchair users.' })
  toilet!: AccessState | null;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'Hinweis: what visitors should know, such as where the entrance without steps is.',
  })
  note!: LocalizedText | null;
}
