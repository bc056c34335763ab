import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/pagination.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';
import { ChannelVisibility } from '../contact-channel/channel-visibility.js';
import { ContactChannel } from '../contact-channel/contact-channel.type.js';
import { OnlineService } from '../online-service/online-service.type.js';
import { Organisation } from '../organisation/organisation.type.js';
import { Place } from '../place/place.type.js';
import { Service } from '../service/service.type.js';
import { DisruptionSeverity } from './disruption-severity.js';

@Directive('@shareable')
@ObjectType({
  description:
    'Störungsmeldung: something that does not work for a while. Named records apply together: a service and a place mean the service at that place.',
  simpleResolvers: true,
})
export class Disruption {
  @Field(() => ID, { description: 'Kennung: for `changeDisruption` and `endDisruption`.' })
  id!: string;

  @Field(() => DisruptionSeverity, { description: 'Schwere: severity of the restriction.' })
  severity!: DisruptionSeverity;

  @Field(() => LocalizedText, { description: 'Titel: what does not work, in a few words; plain text.' })
  title!: LocalizedText;

  @Field(() => LocalizedText, { nullable: true, description: 'Erläuterung: explanation for the public; plain text.' })
  text!: LocalizedText | null;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'Ausweichmöglichkeit: alternative in the meantime; plain text.',
  })
  alternative!: LocalizedText | null;

  @Field(() => ChannelVisibility, { description: 'Sichtbarkeit: audience.' })
  visibility!: ChannelVisibility;

  @Field(() => DateTime, { description: 'Beginn: past or future begin.' })
  startsAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'Ende: end of the disruption; null while unknown.' })
  endsAt!: Date | null;

  @Field(() => DateTime, { description: 'Gemeldet: moment of the first announcement.' })
  announcedAt!: Date;

  @Field(() => DateTime, { description: 'Stand der Meldung: moment of the last change.' })
  updatedAt!: Date;

  @Field(() => Service, { nullable: true, description: 'Leistung: only this service; null when none is named.' })
  service!: Service | null;

  @Field(() => Organisation, {
    nullable: true,
    description: 'Organisationseinheit: this organisation and its subordinates; null when none is named.',
  })
  organisation!: Organisation | null;

  @Field(() => ContactChannel, {
    nullable: true,
    description: 'Kontaktkanal: only this channel; null when none is named or it is not visible to the reader.',
  })
  contactChannel!: ContactChannel | null;

  @Field(() => OnlineService, {
    nullable: true,
    description: 'Onlinedienst: only this online service and those services that it serves; null when none is named.',
  })
  onlineService!: OnlineService | null;

  @Field(() => Place, {
    nullable: true,
    description: 'Gebiet: only in this place and those inside it; null when none is named.',
  })
  place!: Place | null;
}

export const DisruptionConnection = connectionOf(Disruption, 'Disruption', 'Störungsmeldungen');
