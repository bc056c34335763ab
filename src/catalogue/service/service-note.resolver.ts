import { FieldResolver, Resolver, Root } from 'type-graphql';
import { LocalizedText } from '../../language/localized-text.type.js';
import './service-note.shape.js';
import { Service } from './service.type.js';

@Resolver(() => Service)
export class ServiceNotes {
  @FieldResolver(() => [LocalizedText], {
    description:
      'Hinweise für Auskunft (115): what agents should know or ask; internal ones are read by agents only. Source: XZuFi, modulAuskunftshinweis.',
  })
  agentNotes(@Root() { agentNotes }: { agentNotes: LocalizedText[] }): LocalizedText[] {
    return agentNotes;
  }
}
