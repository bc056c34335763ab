import type { GraphQLResolveInfo } from 'graphql';
import type { DeliveredText } from '../../../platform/i18n/localized-text.js';
import { planPaths } from '../../../platform/read/plan/plan-paths.js';
import type { Plan, PlannedField } from '../../../platform/read/plan/plan.js';
import { sql } from '../../../platform/sql/sql.js';
import type { NamedPlace } from '../../../catalogue/place/place-label.rules.js';
import { onlineServicesOfService } from '../../../catalogue/online-service/online-service.read-model.js';
import { contactChannelReadModel } from '../../../catalogue/contact-channel/contact-channel.read-model.js';
import { recordEvidence, type WithEvidence } from '../../../catalogue/evidence/evidence.read-model.js';
import { disruptionReadModel } from '../../../catalogue/disruption/disruption.read-model.js';
import {
  promisesOfService,
  servicePromiseReadModel,
} from '../../../catalogue/service-promise/service-promise.read-model.js';
import {
  agentNotes,
  serviceReadModel,
  serviceTitleSql,
  serviceValidity,
} from '../../../catalogue/service/service.read-model.js';
import { basisFields, type BasisRow } from './basis-part.js';
import type { ValidDays } from '../../../catalogue/record/valid-days.rules.js';
import { channelPlan, serviceChannels } from './card-channels.js';
import { disruptionPlan, serviceDisruptions } from './card-disruptions.js';
import { fact, planWith, rowsOf, when, type CardScope } from './card-part.js';
import { channelPaths, channelsWanted } from './channel-paths.js';
import { promisePlan } from './card-promises.js';
import { arsOfCall } from './card-region.js';
import type { ChangeFacts } from '../wording/change-sentence.rules.js';
import { deadlineFields, type DeadlineRow } from './deadline-part.js';
import { documentFields, type DocumentRow } from './document-part.js';
import { feeFields, type FeeRow } from './fee-part.js';
import type { ChannelRow, DisruptionRow, OnlineRow, PromiseRow } from './card-rows.js';
import { onlinePlan } from './online-part.js';
import { asksResponsibilityEvidence } from './responsibility-evidence-asked.js';
import type { QuestionFacts } from '../../../catalogue/question/question-facts.js';
import type { ProcessingTimeFacts } from '../wording/processing-time-sentence.rules.js';
import { recentChanges } from './recent-changes.js';
import { laidDownEvidence, laidDownPlaces, processingTimes, speechFacts } from './service-facts.js';
import { toldPlaces, type ToldPlaceRow } from './told-places.js';
import type { SpeechFacts } from '../wording/spoken-text.rules.js';

/** Facts of the service: the selected fields and those that the card needs for them. */
export interface ServiceRow extends FeeRow, DocumentRow, BasisRow {
  '#id': string;
  '#validity': ValidDays;
  '#speech'?: SpeechFacts;
  '#processingTimes'?: (ProcessingTimeFacts & WithEvidence)[];
  '#deadlines'?: DeadlineRow[];
  '#questions'?: QuestionFacts[];
  '#promises'?: PromiseRow[];
  /** Regional key of the place whose public holidays count. */
  '#ars'?: string | null;
  '#notes'?: DeliveredText[];
  '#changes'?: ChangeFacts[];
  '#disruptions'?: DisruptionRow[];
  '#channels'?: ChannelRow[];
  /** The place that was asked for; none while it is not known. */
  '#place'?: ToldPlaceRow[];
  '#offeredAt'?: ToldPlaceRow[];
  '#places'?: NamedPlace[];
  /** Of the service itself; left out when it is not asked for. */
  '#evidence'?: WithEvidence['evidence'];
  /** Its responsibilities, wherever they are laid down. */
  '#laidDown'?: WithEvidence[];
  '#onlineServices'?: OnlineRow[];
}

/** Paths of the service within a card; all hold the same service. */
const servicePaths = [
  ['service'],
  ['fees', 'service'],
  ['documents', 'groups', 'entries', 'forServices'],
  ['responsibility|ResponsibilityAnswer', 'service'],
  ['responsibility|NotOfferedHere', 'service'],
  ['responsibility|ResponsibilityNotRecorded', 'service'],
  ['responsibility|ServiceNotValid', 'service'],
];

function partsOf(asked: ReadonlySet<string>, info: GraphQLResolveInfo, scope: CardScope): readonly PlannedField[] {
  const asksPlans = (path: string, readModel: typeof serviceReadModel): Plan | null =>
    planPaths(info, 'CallCard', [path.split('.')], readModel);
  const asks = (...names: string[]): boolean => names.some((name) => asked.has(name));
  const hasDeadlines = asks('deadlines', 'deadlineSentences', 'deadlineGapSentence', 'validitySentences', 'questions');
  return [
    ...when(asked.has('spoken'), fact('speech', speechFacts)),
    ...when(asks('fees', 'feeSentences', 'questions'), ...feeFields(info, scope)),
    ...when(asked.has('documents') || asked.has('questions'), ...documentFields(info, scope)),
    ...when(asked.has('processingTimes'), fact('processingTimes', processingTimes(scope))),
    ...when(
      asked.has('promises'),
      rowsOf('promises', promisesOfService, promisePlan(asksPlans('promises.promise', servicePromiseReadModel), scope)),
    ),
    ...when(asked.has('promises') || hasDeadlines, fact('ars', arsOfCall(scope))),
    ...when(hasDeadlines, ...deadlineFields(info, scope)),
    ...basisFields(asked, info),
    ...when(asked.has('agentNotes'), fact('notes', agentNotes)),
    ...when(asked.has('recentChanges'), fact('changes', recentChanges('service', scope.at, serviceTitleSql))),
    ...when(
      asked.has('disruptions'),
      rowsOf('disruptions', serviceDisruptions(scope), disruptionPlan(asksPlans('disruptions', disruptionReadModel))),
    ),
    ...when(
      channelsWanted(asked),
      rowsOf(
        'channels',
        serviceChannels,
        channelPlan(planPaths(info, 'CallCard', channelPaths, contactChannelReadModel), scope),
      ),
    ),
  ];
}

/** Facts about places: those of the answer, or while none is given, those to choose from. */
function placeParts(asked: ReadonlySet<string>, info: GraphQLResolveInfo, scope: CardScope): readonly PlannedField[] {
  if (scope.place) return toldPlaces(info, scope);
  return [
    ...when(asked.has('responsibility'), fact('places', laidDownPlaces)),
    ...when(asked.has('responsibility') && asksResponsibilityEvidence(info), fact('laidDown', laidDownEvidence)),
    ...when(asked.has('onlineServices'), rowsOf('onlineServices', onlineServicesOfService, onlinePlan(info, scope))),
  ];
}

/** Reads all facts of the service in one statement. */
export const servicePlan = (asked: ReadonlySet<string>, info: GraphQLResolveInfo, scope: CardScope): Plan =>
  planWith(serviceReadModel, planPaths(info, 'CallCard', servicePaths, serviceReadModel), [
    fact('id', { kind: 'column', sql: (row) => sql`${row}.service_id` }),
    fact('validity', serviceValidity),
    ...when(asksResponsibilityEvidence(info), fact('evidence', recordEvidence('service_id'))),
    ...partsOf(asked, info, scope),
    ...placeParts(asked, info, scope),
  ]);
