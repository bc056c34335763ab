import { Directive, Field, ObjectType } from 'type-graphql';
import { DateTime, LanguageTag } from '../../platform/graphql/scalars.js';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';
import { ContactChannel } from '../../catalogue/contact-channel/contact-channel.type.js';
import { Disruption } from '../../catalogue/disruption/disruption.type.js';
import { FeeQuote } from '../fee-quote/fee-quote.type.js';
import { ServiceQuestion } from '../../catalogue/question/question.type.js';
import { ResponsibilityResult } from '../../catalogue/responsibility/responsibility-result.type.js';
import { Service } from '../../catalogue/service/service.type.js';
import { CallDocuments } from './call-documents.type.js';
import { CallNumber, CallOffice } from './call-office.type.js';
import { CallOnlineService, PromiseDue, RecentChange } from './call-facts.type.js';
import { SpokenText } from './spoken-text.type.js';

@Directive('@shareable')
@ObjectType({
  description: 'Auskunftskarte: all that an agent of the Bürgertelefon needs for a call, in the order of the call.',
  simpleResolvers: true,
})
export class CallCard {
  @Field(() => DateTime, { description: 'Zeitpunkt: the moment of the call.' })
  at!: Date;

  @Field(() => Service, {
    nullable: true,
    description:
      'Leistung: the service asked for; null while `responsibility` asks which of several is meant, and then all that depends on it is empty.',
  })
  service!: Service | null;

  @Field(() => SpokenText, {
    nullable: true,
    description: 'Sprechtext: what to say first; null when there is neither a spoken text nor a teaser or short text.',
  })
  spoken!: SpokenText | null;

  @Field(() => [ServiceQuestion], {
    description:
      'Offene Klärungsfragen: those whose answers would change fees or documents, in the order in which to ask.',
  })
  questions!: ServiceQuestion[];

  @Field(() => ResponsibilityResult, {
    description:
      'Zuständigkeit: who answers for it at the place; without a place a question back with those for which somebody is laid down (at most 50).',
  })
  responsibility!: object;

  @Field(() => [CallOffice], {
    description:
      'Zuständige Stellen: the offices that answer for it there; of those with the same role the ones in the place asked for first, then the open ones; empty while not known.',
  })
  offices!: CallOffice[];

  @Field(() => [CallNumber], {
    description:
      'Rufnummern: where to dial or transfer to: those of the service itself first, then those of the offices, each once; 115 is last.',
  })
  numbers!: CallNumber[];

  @Field(() => [ContactChannel], {
    description: 'Terminbuchung: where appointments are booked, for the service itself or at its offices.',
  })
  appointments!: ContactChannel[];

  @Field(() => CallDocuments, { description: 'Unterlagen: what to bring, by situation.' })
  documents!: CallDocuments;

  @Field(() => FeeQuote, {
    nullable: true,
    description: 'Gebühren: what it costs on the day of the call; null while it is open which service is meant.',
  })
  fees!: FeeQuote | null;

  @Field(() => [LocalizedText], {
    description:
      'Gebührensätze: what it costs, in sentences of which each can be read out on its own, in German or English.',
  })
  feeSentences!: LocalizedText[];

  @Field(() => [LocalizedText], {
    description: 'Bearbeitungsdauer: how long it takes, in sentences, in German or English.',
  })
  processingTimes!: LocalizedText[];

  @Field(() => [PromiseDue], {
    description: 'Serviceversprechen: of the service and of its offices, with the moment until which they are due.',
  })
  promises!: PromiseDue[];

  @Field(() => [CallOnlineService], {
    description: 'Onlinedienste: where to apply online from there, and what one needs for it.',
  })
  onlineServices!: CallOnlineService[];

  @Field(() => [LanguageTag], {
    description: 'Sprachen außer Deutsch: in which people are answered on one of the contact channels.',
  })
  interpreterLanguages!: string[];

  @Field(() => [LocalizedText], { description: 'Barrierefreiheit: of the offices, each text once.' })
  accessibility!: LocalizedText[];

  @Field(() => [Disruption], {
    description:
      'Störungen: at the moment of the call, of the service, its offices and their channels at the place, and of the place itself; outages first.',
  })
  disruptions!: Disruption[];

  @Field(() => [LocalizedText], {
    description: 'Hinweise für Auskunft (115): what agents should know; internal ones are read by agents only.',
  })
  agentNotes!: LocalizedText[];

  @Field(() => [RecentChange], {
    description:
      'Letzte Änderungen: what has changed about the service and its offices in the 14 days before; latest first.',
  })
  recentChanges!: RecentChange[];
}
