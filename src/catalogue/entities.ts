import { CodeList, CodeListEntry, LeikaService } from './code-list/code-list.entity.js';
import { ContactChannel, ContactChannelEdition } from './contact-channel/contact-channel.entity.js';
import { OpeningException, OpeningHours, OpeningRange } from './opening-hours/opening-hours.entity.js';
import { Deadline, ProcessingTime } from './deadline/deadline.entity.js';
import { Disruption, DisruptionEdition } from './disruption/disruption.entity.js';
import { Fee } from './fee/fee.entity.js';
import { Form, FormEdition } from './form/form.entity.js';
import { LegalBasis } from './legal-basis/legal-basis.entity.js';
import { OnlineService, OnlineServiceEdition, Outage } from './online-service/online-service.entity.js';
import { Address, Organisation, OrganisationEdition } from './organisation/organisation.entity.js';
import { Place, PlaceEdition, PlacePostalCode } from './place/place.entity.js';
import { CatalogueRecord, ExternalIdentifier, Provenance } from './record/record.entity.js';
import { AnswerCondition, ServiceQuestion, ServiceQuestionOption } from './question/question.entity.js';
import {
  DocumentRequirement,
  DocumentType,
  DocumentTypeEdition,
} from './required-document/required-document.entity.js';
import { Responsibility, ResponsibilityEdition } from './responsibility/responsibility.entity.js';
import { ServicePromise, ServicePromiseEdition } from './service-promise/service-promise.entity.js';
import {
  ServiceArea,
  ServiceForm,
  ServiceLeika,
  ServiceRelated,
  ServiceSdgArea,
  ServiceSituation,
} from './service/service-link.entity.js';
import { ServiceNote, TextModule } from './service/service-text.entity.js';
import { SearchTerm } from './search-term/search-term.entity.js';
import { Service, ServiceEdition } from './service/service.entity.js';
import { Situation, SituationEdition, SituationSynonym } from './situation/situation.entity.js';
import { ThesaurusEntry, ThesaurusEntryEdition, ThesaurusWord } from './thesaurus/thesaurus-entry.entity.js';

/** All entities of the catalogue. */
export const entities = [
  CatalogueRecord,
  ExternalIdentifier,
  Provenance,
  CodeList,
  CodeListEntry,
  LeikaService,
  Place,
  PlaceEdition,
  PlacePostalCode,
  Organisation,
  OrganisationEdition,
  Address,
  Situation,
  SituationEdition,
  SituationSynonym,
  ThesaurusEntry,
  ThesaurusEntryEdition,
  ThesaurusWord,
  Form,
  FormEdition,
  Service,
  ServiceEdition,
  ServiceLeika,
  ServiceArea,
  ServiceSituation,
  ServiceSdgArea,
  ServiceRelated,
  ServiceForm,
  TextModule,
  SearchTerm,
  ServiceNote,
  OnlineService,
  OnlineServiceEdition,
  Outage,
  Responsibility,
  ResponsibilityEdition,
  LegalBasis,
  Fee,
  DocumentType,
  DocumentTypeEdition,
  DocumentRequirement,
  ServiceQuestion,
  ServiceQuestionOption,
  AnswerCondition,
  Deadline,
  ProcessingTime,
  ServicePromise,
  ServicePromiseEdition,
  ContactChannel,
  ContactChannelEdition,
  OpeningHours,
  OpeningRange,
  OpeningException,
  Disruption,
  DisruptionEdition,
];
