import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { Audience } from '../../catalogue/audience/audience.js';
import { ContactChannelKind } from '../../catalogue/contact-channel/contact-channel-kind.js';
import { Organisation } from '../../catalogue/organisation/organisation.type.js';
import { Situation } from '../../catalogue/situation/situation.type.js';

const countDescription = 'Anzahl: number of found services.';

@Directive('@shareable')
@ObjectType({ description: 'Facette Leistungsadressat: found services by audience.', simpleResolvers: true })
export class AudienceFacet {
  @Field(() => Audience, { description: 'Leistungsadressat: for `filter.audience`.' })
  audience!: Audience;

  @Field(() => Int, { description: countDescription })
  count!: number;
}

@Directive('@shareable')
@ObjectType({ description: 'Facette Lebens- oder Geschäftslage: found services by situation.', simpleResolvers: true })
export class SituationFacet {
  @Field(() => Situation, { description: 'Lebens- oder Geschäftslage: its id is for `filter.situation`.' })
  situation!: Situation;

  @Field(() => Int, { description: countDescription })
  count!: number;
}

@Directive('@shareable')
@ObjectType({ description: 'Facette Zugangsweg: found services by channel.', simpleResolvers: true })
export class ChannelFacet {
  @Field(() => ContactChannelKind, { description: 'Art des Zugangswegs: for `filter.channelKind`.' })
  kind!: ContactChannelKind;

  @Field(() => Int, { description: countDescription })
  count!: number;
}

@Directive('@shareable')
@ObjectType({
  description: 'Facette Organisationseinheit: found services by responsible organisation.',
  simpleResolvers: true,
})
export class OrganisationFacet {
  @Field(() => Organisation, { description: 'Organisationseinheit: its id is for `filter.organisation`.' })
  organisation!: Organisation;

  @Field(() => Int, { description: countDescription })
  count!: number;
}

@Directive('@shareable')
@ObjectType({
  description: 'Facette Online: found services by whether an online service or a web channel is recorded.',
  simpleResolvers: true,
})
export class OnlineFacet {
  @Field(() => Boolean, {
    description:
      'Onlinedienst eingetragen: for `filter.onlineAvailable`; false means that no online service is recorded.',
  })
  available!: boolean;

  @Field(() => Int, { description: countDescription })
  count!: number;
}

@Directive('@shareable')
@ObjectType({
  description: 'Facetten: how the services found are spread, the largest share first. Counted only when asked for.',
  simpleResolvers: true,
})
export class SearchFacets {
  @Field(() => [AudienceFacet], { description: 'Leistungsadressaten: for whom.' })
  audiences!: AudienceFacet[];

  @Field(() => [SituationFacet], { description: 'Lebens- und Geschäftslagen: the 20 largest.' })
  situations!: SituationFacet[];

  @Field(() => [ChannelFacet], {
    description: 'Zugangswege: channels of the services themselves and of the offices responsible for them.',
  })
  channels!: ChannelFacet[];

  @Field(() => [OrganisationFacet], { description: 'Organisationseinheiten: the 20 that answer for most.' })
  organisations!: OrganisationFacet[];

  @Field(() => [OnlineFacet], { description: 'Online-Verfügbarkeit: how many are, and how many are not.' })
  online!: OnlineFacet[];
}
