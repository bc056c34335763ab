import { FieldResolver, Resolver, Root } from 'type-graphql';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';
import './service-note.read-model.js';
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
