import { Field, ObjectType } from 'type-graphql';
import { CalendarDate, LanguageTag } from '../../platform/graphql/scalars.js';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';
import { Audience } from '../audience/audience.js';
import { Organisation } from '../organisation/organisation.type.js';
import { CatalogueRecord, Node } from '../record/record.type.js';
import { Service } from '../service/service.type.js';
import { ChannelVisibility } from './channel-visibility.js';
import { ContactChannelKind } from './contact-channel-kind.js';
import { OpeningHours } from '../opening-hours/opening-hours.type.js';

@ObjectType({
  description:
    'Kontaktkanal (Zugangskanal): a way to reach an organisation or to get a service. Source: XZuFi, kommunikation.',
  implements: [CatalogueRecord, Node],
  simpleResolvers: true,
})
export class ContactChannel extends CatalogueRecord {
  @Field(() => ContactChannelKind, { description: 'Art des Zugangswegs: kind of channel.' })
  kind!: ContactChannelKind;

  @Field(() => String, {
    nullable: true,
    description: 'Wert: number or address by kind; null for kinds without a value, such as COUNTER.',
  })
  value!: string | null;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'Bezeichnung: name of the channel, such as a hotline.',
  })
  label!: LocalizedText | null;

  @Field(() => [Audience], { description: 'Leistungsadressaten: audience; empty for everybody.' })
  audiences!: Audience[];

  @Field(() => ChannelVisibility, { description: 'Sichtbarkeit: audience.' })
  visibility!: ChannelVisibility;

  @Field(() => [LanguageTag], { description: 'Sprachen: languages spoken; empty when not recorded.' })
  languages!: string[];

  @Field(() => CalendarDate, { nullable: true, description: 'Gültig ab: first day; null when open.' })
  validFrom!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Gültig bis: last day; null when open.' })
  validUntil!: string | null;

  @Field(() => [OpeningHours], {
    description:
      'Servicezeiten: its own hours on the day of the read context; empty when none are recorded. `opening` counts the telephone hours of the organisation where a telephone has none of its own.',
  })
  openingHours!: OpeningHours[];

  @Field(() => Organisation, {
    nullable: true,
    description: 'Organisationseinheit: owner of the channel; null when it belongs to the service itself.',
  })
  organisation!: Organisation | null;

  @Field(() => Service, {
    nullable: true,
    description: 'Leistung: the only service it is for; null for all services of the organisation.',
  })
  service!: Service | null;
}
