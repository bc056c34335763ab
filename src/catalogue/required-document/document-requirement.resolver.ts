import { Arg, FieldResolver, Resolver, Root } from 'type-graphql';
import { selected } from '../../platform/read/selected.js';
import { ContactChannelKind } from '../contact-channel/contact-channel-kind.js';
import { Service } from '../service/service.type.js';
import { DocumentChoice, DocumentRequirement } from './document-requirement.type.js';

const channelDescription = 'Zugangskanal: what users of this kind of channel need; all when left out.';

@Resolver(() => Service)
export class ServiceDocuments {
  @FieldResolver(() => [DocumentRequirement], {
    description: 'Erforderliche Unterlagen: each document that may have to be there.',
  })
  documents(
    @Root() service: Service,
    @Arg('channel', () => ContactChannelKind, { nullable: true, description: channelDescription })
    channel?: ContactChannelKind | null,
  ): DocumentRequirement[] {
    return selected(service, 'documents', { channel });
  }

  @FieldResolver(() => [DocumentChoice], {
    description: 'Unterlagen als Wahl: the same documents as a list to tick off, where alternatives are one entry.',
  })
  documentChoices(
    @Root() service: Service,
    @Arg('channel', () => ContactChannelKind, { nullable: true, description: channelDescription })
    channel?: ContactChannelKind | null,
  ): DocumentChoice[] {
    return selected(service, 'documentChoices', { channel });
  }
}
