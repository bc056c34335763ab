import { LocalizedTextResolver } from '../platform/i18n/localized-text.type.js';
import { assembleModules } from '../platform/graphql/assemble-modules.js';
import type { GraphqlModule } from '../platform/graphql/graphql-module.js';
import { accessibilityModule } from '../catalogue/accessibility/graphql.js';
import { codeListModule } from '../catalogue/code-list/graphql.js';
import { contactChannelModule } from '../catalogue/contact-channel/graphql.js';
import { deadlineModule } from '../catalogue/deadline/graphql.js';
import { disruptionModule } from '../catalogue/disruption/graphql.js';
import { emergencyModule } from '../catalogue/emergency/graphql.js';
import { evidenceModule } from '../catalogue/evidence/graphql.js';
import { feeModule } from '../catalogue/fee/graphql.js';
import { formModule } from '../catalogue/form/graphql.js';
import { legalBasisModule } from '../catalogue/legal-basis/graphql.js';
import { lifeEventModule } from '../catalogue/life-event/graphql.js';
import { onlineServiceModule } from '../catalogue/online-service/graphql.js';
import { openingHoursModule } from '../catalogue/opening-hours/graphql.js';
import { organisationModule } from '../catalogue/organisation/graphql.js';
import { placeModule } from '../catalogue/place/graphql.js';
import { questionModule } from '../catalogue/question/graphql.js';
import { referralModule } from '../catalogue/referral/graphql.js';
import { requiredDocumentModule } from '../catalogue/required-document/graphql.js';
import { responsibilityModule } from '../catalogue/responsibility/graphql.js';
import { serviceModule } from '../catalogue/service/graphql.js';
import { servicePromiseModule } from '../catalogue/service-promise/graphql.js';
import { situationModule } from '../catalogue/situation/graphql.js';
import { thesaurusModule } from '../catalogue/thesaurus/graphql.js';
import { wordPatternModule } from '../catalogue/word-pattern/graphql.js';
import { callCardModule } from '../answers/call-card/graphql.js';
import { checklistModule } from '../answers/checklist/graphql.js';
import { coverageModule } from '../answers/coverage/graphql.js';
import { feeQuoteModule } from '../answers/fee-quote/graphql.js';
import { findsSomething } from '../answers/search/finds-something.js';
import { searchModule } from '../answers/search/graphql.js';
import { briefingModule } from '../editorial/briefing/graphql.js';
import { changeSetModule } from '../editorial/change-set/graphql.js';
import { draftModule } from '../editorial/draft/graphql.js';
import { historyModule } from '../editorial/history/graphql.js';
import { impactModule } from '../editorial/impact/graphql.js';
import { mutationsModule } from '../editorial/mutations/graphql.js';
import { previewModule } from '../editorial/preview/graphql.js';
import { publicationModule } from '../editorial/publication/graphql.js';
import { qualityModule } from '../editorial/quality/graphql.js';
import { tasksModule } from '../editorial/tasks/graphql.js';
import { disruptionsModule } from '../operations/disruptions/graphql.js';
import { feedbackModule } from '../operations/feedback/graphql.js';
import { feedbackTasks } from '../operations/feedback/feedback-tasks.js';
import { searchGapTasks } from '../operations/search-gaps/search-gap-tasks.js';
import { searchGapsModule } from '../operations/search-gaps/graphql.js';
import { tableModule } from '../exchange/table/graphql.js';

/** Modules of the platform, used by all records and answers. */
const platformModule: GraphqlModule = { resolvers: [LocalizedTextResolver] };

/** What the catalogue says to everybody. */
const publicModules: readonly GraphqlModule[] = [
  platformModule,
  accessibilityModule,
  codeListModule,
  contactChannelModule,
  deadlineModule,
  disruptionModule,
  emergencyModule,
  evidenceModule,
  feeModule,
  formModule,
  legalBasisModule,
  lifeEventModule,
  onlineServiceModule,
  openingHoursModule,
  organisationModule,
  placeModule,
  questionModule,
  referralModule,
  requiredDocumentModule,
  responsibilityModule,
  serviceModule,
  servicePromiseModule,
  situationModule,
  thesaurusModule,
  wordPatternModule,
  callCardModule,
  checklistModule,
  coverageModule,
  feeQuoteModule,
  searchModule,
];

/** What is for those who keep it. */
const internalModules: readonly GraphqlModule[] = [
  briefingModule,
  changeSetModule,
  draftModule,
  historyModule,
  impactModule,
  mutationsModule,
  previewModule,
  publicationModule,
  qualityModule,
  tasksModule([feedbackTasks, searchGapTasks(findsSomething)]),
  disruptionsModule,
  feedbackModule,
  searchGapsModule,
  tableModule,
];

/** The GraphQL faces of all concepts and rooms: the only list from which the schema is built. */
export const modules: readonly GraphqlModule[] = [...publicModules, ...internalModules];

/** Resolvers of what only those who keep the catalogue ask for. */
export const internalResolvers: readonly object[] = internalModules.flatMap((module) => module.resolvers ?? []);

/** Fields of public types that are for those who keep the catalogue: names of types, and of their fields. */
export const internalFields: readonly (readonly [type: string, fields: readonly string[]])[] = internalModules.flatMap(
  ({ fieldsOf }) => Object.entries(fieldsOf ?? {}).map(([type, fields]) => [type, Object.keys(fields)] as const),
);

export const { resolvers, readModels, nodeTypes, references } = assembleModules(modules);
