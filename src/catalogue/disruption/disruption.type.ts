import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/pagination.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';
import { ChannelVisibility } from '../contact-channel/channel-visibility.js';
import { ContactChannel } from '../contact-channel/contact-channel.type.js';
import { Organisation } from '../organisation/organisation.type.js';
import { Place } from '../place/place.type.js';
import { Service } from '../service/service.type.js';
import { DisruptionSeverity } from './disruption-severity.js';

@Directive('@shareable')
@ObjectType({
  description:
    'Störungsmeldung: something that does not work for a while. What it names, it concerns together: a service and a place mean the service at that place.',
  simpleResolvers: true,
})
export class Disruption {
  @Field(() => ID, { description: 'Kennung: for `changeDisruption` and `endDisruption`.' })
  id!: string;

  @Field(() => DisruptionSeverity, { description: 'Schwere: how much is still possible.' })
  severity!: DisruptionSeverity;

  @Field(() => LocalizedText, { description: 'Titel: what does not work, in a few words; plain text.' })
  title!: LocalizedText;

  @Field(() => LocalizedText, { nullable: true, description: 'Erläuterung: what people should know; plain text.' })
  text!: LocalizedText | null;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'Ausweichmöglichkeit: what to do or use instead meanwhile; plain text.',
  })
  alternative!: LocalizedText | null;

  @Field(() => ChannelVisibility, { description: 'Sichtbarkeit: who may be told.' })
  visibility!: ChannelVisibility;

  @Field(() => DateTime, { description: 'Beginn: since when, or from when.' })
  startsAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'Ende: until when; null while nobody knows.' })
  endsAt!: Date | null;

  @Field(() => DateTime, { description: 'Gemeldet: when it was announced first.' })
  announcedAt!: Date;

  @Field(() => DateTime, { description: 'Stand der Meldung: since when it says what it says.' })
  updatedAt!: Date;

  @Field(() => Service, { nullable: true, description: 'Leistung: only this service; null when it names none.' })
  service!: Service | null;

  @Field(() => Organisation, {
    nullable: true,
    description: 'Organisationseinheit: this one and those below it; null when it names none.',
  })
  organisation!: Organisation | null;

  @Field(() => ContactChannel, {
    nullable: true,
    description: 'Kontaktkanal: only this channel; null when it names none, or one that the reader is not told.',
  })
  contactChannel!: ContactChannel | null;

  @Field(() => Place, {
    nullable: true,
    description: 'Gebiet: only in this place and those in it; null when it names none.',
  })
  place!: Place | null;
}

export const DisruptionConnection = connectionOf(Disruption, 'Disruption', 'Störungsmeldungen');
