import { Arg, FieldResolver, Resolver, Root } from 'type-graphql';
import { selected } from '../../platform/read/selected.js';
import { Organisation } from '../organisation/organisation.type.js';
import { Service } from '../service/service.type.js';
import { ContactChannelKind } from './contact-channel-kind.js';
import { ContactChannel } from './contact-channel.type.js';

const kindsDescription = 'Arten des Zugangswegs: only channels of these kinds; all by default.';

@Resolver(() => Service)
export class ServiceChannels {
  @FieldResolver(() => [ContactChannel], {
    description:
      'Kontaktkanäle: the channels that are for this service, of offices or of the service as such, in the order to be shown.',
  })
  channels(
    @Root() service: Service,
    @Arg('kinds', () => [ContactChannelKind], { nullable: true, description: kindsDescription })
    kinds?: ContactChannelKind[] | null,
  ): ContactChannel[] {
    return selected(service, 'channels', { kinds });
  }
}

@Resolver(() => Organisation)
export class OrganisationChannels {
  @FieldResolver(() => [ContactChannel], {
    description: 'Kontaktkanäle: channels of the organisation, including those for single services, in display order.',
  })
  channels(
    @Root() organisation: Organisation,
    @Arg('kinds', () => [ContactChannelKind], { nullable: true, description: kindsDescription })
    kinds?: ContactChannelKind[] | null,
  ): ContactChannel[] {
    return selected(organisation, 'channels', { kinds });
  }
}
