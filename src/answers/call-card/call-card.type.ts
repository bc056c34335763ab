import { Directive, Field, ObjectType } from 'type-graphql';
import { DateTime, LanguageTag } from '../../platform/graphql/scalars.js';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';
import { ContactChannel } from '../../catalogue/contact-channel/contact-channel.type.js';
import { Disruption } from '../../catalogue/disruption/disruption.type.js';
import { EvidencedAnswer } from '../../catalogue/evidence/evidenced-answer.type.js';
import { Form } from '../../catalogue/form/form.type.js';
import { LegalBasis } from '../../catalogue/legal-basis/legal-basis.type.js';
import { FeeQuote } from '../fee-quote/fee-quote.type.js';
import { ServiceQuestion } from '../../catalogue/question/question.type.js';
import { ResponsibilityResult } from '../../catalogue/responsibility/responsibility-result.type.js';
import { Service } from '../../catalogue/service/service.type.js';
import { CallDeadline } from './call-deadline.type.js';
import { CallDocuments } from './call-documents.type.js';
import { CallNumber, CallOffice, CallRelay } from './call-office.type.js';
import { CallOnlineService, PromiseDue, RecentChange } from './call-facts.type.js';
import { SpokenText } from './spoken-text.type.js';

@Directive('@shareable')
@ObjectType({
  description:
    'Auskunftskarte: all facts that an agent of the Bürgertelefon needs for a call, in the order of the call.',
  implements: EvidencedAnswer,
  simpleResolvers: true,
})
export class CallCard extends EvidencedAnswer {
  @Field(() => DateTime, { description: 'Zeitpunkt: the moment of the call.' })
  at!: Date;

  @Field(() => Service, {
    nullable: true,
    description:
      'Leistung: the requested service; null while `responsibility` asks which service is meant, or when its LeiKa key is on record for other places only; parts that depend on it are then empty.',
  })
  service!: Service | null;

  @Field(() => LocalizedText, {
    nullable: true,
    description:
      'Gilt nicht: of a service that has ended or not begun, since or from when, as a sentence; the card then offers neither fees, documents nor channels. `service.related` leads on. Null while it is valid.',
  })
  notValid!: LocalizedText | null;

  @Field(() => SpokenText, {
    nullable: true,
    description: 'Sprechtext: text to say first; null without a spoken text, teaser or short text.',
  })
  spoken!: SpokenText | null;

  @Field(() => [ServiceQuestion], {
    description:
      'Offene Klärungsfragen: questions whose answers would change fees, documents or deadlines, in the order to ask them.',
  })
  questions!: ServiceQuestion[];

  @Field(() => ResponsibilityResult, {
    description:
      'Zuständigkeit: the responsible offices at the place; without a place a question that lists the places with a recorded responsibility (at most 50).',
  })
  responsibility!: object;

  @Field(() => [CallOffice], {
    description:
      'Zuständige Stellen: the responsible offices; among equal roles those in the requested place first, then open ones; empty while undecided.',
  })
  offices!: CallOffice[];

  @Field(() => [CallNumber], {
    description:
      'Rufnummern: numbers to dial or transfer to, without duplicates: of the service, then of the offices; without 115, which the caller has dialled.',
  })
  numbers!: CallNumber[];

  @Field(() => [ContactChannel], {
    description: 'Terminbuchung: where appointments are booked, for the service or at its offices.',
  })
  appointments!: ContactChannel[];

  @Field(() => [CallRelay], {
    description:
      'Gebärdensprache und Schriftdolmetschen: of the service, then of each office, for each kind those of its nearest superior when it has none; empty when none is recorded.',
  })
  relays!: CallRelay[];

  @Field(() => CallDocuments, { description: 'Unterlagen: what to bring, by situation.' })
  documents!: CallDocuments;

  @Field(() => FeeQuote, {
    nullable: true,
    description: 'Gebühren: fees on the day of the call; null while the service is ambiguous or not valid.',
  })
  fees!: FeeQuote | null;

  @Field(() => [LocalizedText], {
    description:
      'Gebührensätze: sentences about the fees, each of which can be read out on its own, in German or English.',
  })
  feeSentences!: LocalizedText[];

  @Field(() => [LocalizedText], {
    description: 'Bearbeitungsdauer: sentences about the processing time, in German or English.',
  })
  processingTimes!: LocalizedText[];

  @Field(() => [CallDeadline], {
    description:
      'Fristen: those to act by that apply on the day of the call and by the answers, counted from the days in `events`.',
  })
  deadlines!: CallDeadline[];

  @Field(() => [LocalizedText], {
    description:
      'Fristsätze: sentences about the deadlines, in German or English; the last says what they depend on, or that none is recorded.',
  })
  deadlineSentences!: LocalizedText[];

  @Field(() => LocalizedText, {
    nullable: true,
    description:
      'Satz zu offenen Fristen: which questions decide about deadlines, or that none is recorded, as part of the sentences; null when all are told.',
  })
  deadlineGapSentence!: LocalizedText | null;

  @Field(() => [LocalizedText], {
    description:
      'Geltungsdauer: sentences on how long or when something is valid, granted or forbidden, where that is recorded.',
  })
  validitySentences!: LocalizedText[];

  @Field(() => [Form], { description: 'Formulare: the forms with which one applies.' })
  forms!: Form[];

  @Field(() => LocalizedText, {
    nullable: true,
    description:
      'Formularsatz: the forms, else what text module 14 says, else which required documents are forms, else that none is recorded, in German or English; null without a service.',
  })
  formSentence!: LocalizedText | null;

  @Field(() => [LegalBasis], { description: 'Rechtsgrundlagen: the most important first.' })
  legalBases!: LegalBasis[];

  @Field(() => LocalizedText, {
    nullable: true,
    description:
      'Rechtsgrundlagensatz: the citations, else what text module 07 says, else that none is recorded, in German or English; null without a service.',
  })
  legalBasisSentence!: LocalizedText | null;

  @Field(() => [PromiseDue], {
    description: 'Serviceversprechen: promises of the service and its offices, with due moments.',
  })
  promises!: PromiseDue[];

  @Field(() => [CallOnlineService], {
    description: 'Onlinedienste: online services available at the place, with their requirements.',
  })
  onlineServices!: CallOnlineService[];

  @Field(() => [LanguageTag], {
    description: 'Sprachen außer Deutsch: languages spoken on at least one contact channel.',
  })
  interpreterLanguages!: string[];

  @Field(() => [LocalizedText], {
    description:
      'Barrierefreiheit: accessibility of the offices, without duplicates; of several offices, each text names its own.',
  })
  accessibility!: LocalizedText[];

  @Field(() => [Disruption], {
    description:
      'Störungen: at the moment of the call, of the service, its offices and their channels at the place, and of the place itself; outages first.',
  })
  disruptions!: Disruption[];

  @Field(() => [LocalizedText], {
    description: 'Hinweise für Auskunft (115): notes for agents; internal notes are visible to agents only.',
  })
  agentNotes!: LocalizedText[];

  @Field(() => [RecentChange], {
    description: 'Letzte Änderungen: changes of the service and its offices in the last 14 days, latest first.',
  })
  recentChanges!: RecentChange[];
}
