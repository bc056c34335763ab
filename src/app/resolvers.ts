import type { NonEmptyArray } from 'type-graphql';
import { OrganisationChannels, ServiceChannels } from '../catalogue/contact-channel/contact-channel.resolver.js';
import { OrganisationOpeningHours } from '../catalogue/opening-hours/opening-hours.resolver.js';
import { OpeningStateResolver } from '../catalogue/opening-hours/opening.resolver.js';
import { openingFields } from '../catalogue/opening-hours/owner-opening.resolver.js';
import { OnlineServiceResolver } from '../catalogue/online-service/online-service.resolver.js';
import { ServiceOnlineServices } from '../catalogue/online-service/service-online-services.resolver.js';
import { OrganisationResolver } from '../catalogue/organisation/organisation.resolver.js';
import { ServiceOwner } from '../catalogue/organisation/service-owner.resolver.js';
import { PlaceResolver } from '../catalogue/place/place.resolver.js';
import { ServiceAreas } from '../catalogue/place/service-areas.resolver.js';
import { LocalizedTextResolver } from '../platform/i18n/localized-text.type.js';
import { ResponsibilityResolver } from '../catalogue/responsibility/responsibility.resolver.js';
import { ServiceResolver } from '../catalogue/service/service.resolver.js';
import { ServiceNotes } from '../catalogue/service/service-note.resolver.js';
import { RelatedServices } from '../catalogue/service/related-service.resolver.js';
import { ServiceLegalBases } from '../catalogue/legal-basis/legal-basis.resolver.js';
import { ServiceQuestions } from '../catalogue/question/question.resolver.js';
import { FeeQuoteResolver } from '../answers/fee-quote/fee-quote.resolver.js';
import { ChecklistResolver } from '../answers/checklist/checklist.resolver.js';
import { CallCardResolver } from '../answers/call-card/call-card.resolver.js';
import { ServiceFees } from '../catalogue/fee/fee.resolver.js';
import { DocumentTypeResolver } from '../catalogue/required-document/document-type.resolver.js';
import { ServiceDocuments } from '../catalogue/required-document/document-requirement.resolver.js';
import { ServiceDeadlines } from '../catalogue/deadline/deadline.resolver.js';
import {
  ContactChannelDisruptions,
  DisruptionResolver,
  OrganisationDisruptions,
  ServiceDisruptions,
} from '../catalogue/disruption/disruption.resolver.js';
import { ServiceForms } from '../catalogue/form/form.resolver.js';
import { SituationResolver, ServiceSituations } from '../catalogue/situation/situation.resolver.js';
import { ThesaurusResolver } from '../catalogue/thesaurus/thesaurus.resolver.js';
import { CodeListResolver, ServiceSdgAreas } from '../catalogue/code-list/code-list.resolver.js';
import { LeikaServiceResolver, ServiceLeikaServices } from '../catalogue/code-list/leika-service.resolver.js';
import {
  ServicePromisesOfOrganisation,
  ServicePromisesOfService,
} from '../catalogue/service-promise/service-promise.resolver.js';
import { OrganisationQuality, QualityReportResolver, ServiceQuality } from '../editorial/quality/quality.resolver.js';
import { ChangeSetResolver } from '../editorial/change-set/change-set.resolver.js';
import { DraftResolver } from '../editorial/draft/draft.resolver.js';
import { PublicationResolver } from '../editorial/publication/publication.resolver.js';
import { DisruptionEditingResolver } from '../operations/disruptions/disruption-editing.resolver.js';
import { ProblemReportResolver } from '../operations/feedback/problem-report.resolver.js';
import { SearchGapResolver } from '../operations/search-gaps/search-gap.resolver.js';
import { NoticeResolver } from '../editorial/briefing/notice.resolver.js';
import { HistoryResolver } from '../editorial/history/history.resolver.js';
import { ApplyChangesResolver } from '../editorial/mutations/bulk/apply-changes.resolver.js';
import { ImportCsvResolver } from '../exchange/csv/import-csv.resolver.js';
import { partResolvers } from '../editorial/mutations/part/part.resolver.js';
import { RelationResolver } from '../editorial/mutations/part/relation.resolver.js';
import { ImpactResolver } from '../editorial/impact/impact.resolver.js';
import { TaskResolver } from '../editorial/tasks/task.resolver.js';
import { PreviewResolver } from '../editorial/preview/preview.resolver.js';
import { recordResolvers } from '../editorial/mutations/record/record.resolver.js';
import { SearchServicesResolver } from '../answers/search/search-services.resolver.js';
import { SuggestResolver } from '../answers/search/suggest.resolver.js';
import { NodeResolver } from './node.resolver.js';

/** All resolver classes of the schema. */
export const resolvers: NonEmptyArray<new () => object> = [
  OrganisationChannels,
  ServiceChannels,
  OrganisationOpeningHours,
  OpeningStateResolver,
  ...openingFields,
  OnlineServiceResolver,
  ServiceOnlineServices,
  OrganisationResolver,
  ServiceOwner,
  PlaceResolver,
  ServiceAreas,
  LocalizedTextResolver,
  NodeResolver,
  ResponsibilityResolver,
  SearchServicesResolver,
  SuggestResolver,
  ServiceResolver,
  ServiceNotes,
  RelatedServices,
  ServiceLegalBases,
  ServiceQuestions,
  ServiceFees,
  FeeQuoteResolver,
  ChecklistResolver,
  CallCardResolver,
  DocumentTypeResolver,
  ServiceDocuments,
  ServiceDeadlines,
  ServiceForms,
  SituationResolver,
  ServiceSituations,
  ThesaurusResolver,
  CodeListResolver,
  ServiceSdgAreas,
  LeikaServiceResolver,
  ServiceLeikaServices,
  ServicePromisesOfOrganisation,
  ServicePromisesOfService,
  DisruptionResolver,
  ServiceDisruptions,
  OrganisationDisruptions,
  ContactChannelDisruptions,
  ServiceQuality,
  OrganisationQuality,
  QualityReportResolver,
  ChangeSetResolver,
  DraftResolver,
  PublicationResolver,
  DisruptionEditingResolver,
  ProblemReportResolver,
  SearchGapResolver,
  NoticeResolver,
  HistoryResolver,
  PreviewResolver,
  ImpactResolver,
  TaskResolver,
  ...recordResolvers,
  ...partResolvers,
  RelationResolver,
  ApplyChangesResolver,
  ImportCsvResolver,
];
