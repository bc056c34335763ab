import { deliver, type DeliveredText } from '../../../platform/i18n/localized-text.js';
import { deliverQuestion, type QuestionFacts } from '../../../catalogue/question/question-facts.js';
import { deadlinesOfCase } from '../../../catalogue/deadline/deadline-case.rules.js';
import type { Condition } from '../../../catalogue/question/applicability.rules.js';
import { holidayRegionOf, type HolidayRegion } from '../../../platform/clock/public-holidays.js';
import { offerFigures } from '../../../catalogue/responsibility/responsibility-answer.js';
import { notValid } from '../../../catalogue/service/not-valid.rules.js';
import type { ReadOptions } from '../../../platform/read/read-options.js';
import { toldChange, type ChangeFacts } from '../wording/change-sentence.rules.js';
import { accessTexts } from './access-answer.js';
import { asksCardEvidence, cardEvidence, type EvidenceAsked } from './card-evidence.js';
import { conditionsOfDeadline, deadlinesAnswer, noDeadlines } from './deadline-answer.js';
import type { GivenEvent } from './deadline-events.rules.js';
import { basisAnswer, noBasis } from '../read/basis-part.js';
import { documentsAnswer, noDocuments } from '../read/document-part.js';
import { elsewhereNotes, type Offered } from '../../fee-quote/offered-among.rules.js';
import { feesAnswer, feeSentences } from '../read/fee-part.js';
import {
  allAppointments,
  allNumbers,
  foreignLanguages,
  officeAnswer,
  ownChannels,
  type AnsweringOffice,
} from './office-answer.js';
import type { DisruptionRow, OfficeRow, OnlineRow, PromiseRow } from '../read/card-rows.js';
import { onlineServicesAnswer } from './online-answer.js';
import { relayAnswers } from './relay-answer.js';
import { processingTimeSentence } from '../wording/processing-time-sentence.rules.js';
import { duePromise } from '../wording/promise-sentence.rules.js';
import type { ServiceRow } from '../read/service-part.js';
import { speechOf } from '../wording/spoken-text.rules.js';

/** All facts read for a card. */
export interface ReadCard extends EvidenceAsked {
  /** Responsibilities that name the offices. */
  responsible: readonly object[];
  offices: AnsweringOffice[];
  online: OnlineRow[];
  /** Ids of the online services at the place. */
  onlineHere: ReadonlySet<string>;
  events: readonly GivenEvent[];
  /** False when the service is recorded for other places only. */
  isOffered: boolean;
  /** At which of the places that may be meant it is known to be offered. */
  offered: Offered;
}

export const questionsOf = (service: ServiceRow | null): QuestionFacts[] =>
  service?.['#quote']?.questions ?? service?.['#checklist']?.questions ?? service?.['#questions'] ?? [];

/** Open questions: those whose answers would change the card, and those that change nothing. */
function openQuestions(service: ServiceRow, { answers, quoted, documents }: ReadCard): QuestionFacts[] {
  const { '#quote': fees, '#checklist': checked, '#deadlines': deadlines = [] } = service;
  const conditions: Condition[] = [
    ...(fees?.fees ?? []).flatMap(({ applies }) => applies),
    ...(checked?.requirements ?? []).flatMap(({ applies }) => applies),
    ...deadlines.flatMap(conditionsOfDeadline),
  ];
  const decisive = new Set(conditions.map(({ question }) => question));
  const open = new Set([
    ...(quoted?.open ?? []),
    ...(documents ?? []).flatMap((item) => item.open),
    ...deadlinesOfCase(deadlines, conditionsOfDeadline, answers).open,
  ]);
  return questionsOf(service).filter(({ key }) => open.has(key) || (!decisive.has(key) && !answers.has(key)));
}

const gravity = ['OUTAGE', 'WARNING', 'INFO'];

/** Disruptions of the service and its offices, without duplicates; those of offices and online services elsewhere are left out. */
function disruptionsAnswer({ service, offices, responsible, onlineHere, isOffered }: ReadCard): DisruptionRow[] {
  const rows = offices.map(({ row }) => row);
  const isDecided = responsible.length > 0 || !isOffered;
  const lines = new Set(rows.flatMap((office) => office['#line']));
  const ofService = (service?.['#disruptions'] ?? []).filter(
    ({ '#disruption': { organisationId, onlineServiceId } }) =>
      (organisationId === null || lines.size === 0 || lines.has(organisationId)) &&
      (onlineServiceId === null || !isDecided || onlineHere.has(onlineServiceId)),
  );
  const all = [...ofService, ...rows.flatMap((office) => office['#disruptions'] ?? [])];
  return [...new Map(all.map((row) => [row['#disruption'].id, row])).values()].sort(
    ({ '#disruption': a }, { '#disruption': b }) =>
      gravity.indexOf(a.severity) - gravity.indexOf(b.severity) || Date.parse(b.startsAt) - Date.parse(a.startsAt),
  );
}

interface PromiseAnswer {
  promise: PromiseRow;
  dueAt: Date | null;
  sentence: DeliveredText;
}

const regionOf = (row: { '#ars'?: string | null } | null): HolidayRegion => holidayRegionOf(row?.['#ars'] ?? null);

function promisesAnswer({ service, offices, at, readOptions }: ReadCard): PromiseAnswer[] {
  const due = (row: PromiseRow, office: OfficeRow | undefined): PromiseAnswer[] => {
    const { dueAt, sentence } = duePromise(row['#promise'], at, {
      timetables: office?.['#opening'].timetables ?? [],
      // An office works by the holidays of where it is.
      region: regionOf(office?.['#ars'] ? office : service),
    });
    return sentence ? [{ promise: row, dueAt, sentence: deliver(sentence, readOptions.languages) }] : [];
  };
  const id = service?.['#id'];
  const ofService = service?.['#promises'] ?? [];
  const known = new Set(ofService.map((row) => row['#promise'].id));
  const isNew = ({ '#promise': promise }: PromiseRow): boolean =>
    !known.has(promise.id) && (promise.serviceId === null || promise.serviceId === id);
  return [
    ...ofService.flatMap((row) => due(row, offices[0]?.row)),
    ...offices.flatMap(({ row }) => (row['#promises'] ?? []).filter(isNew).flatMap((promise) => due(promise, row))),
  ];
}

function changesAnswer({ service, offices, at, readOptions }: ReadCard): object[] {
  const tell = (change: ChangeFacts): object[] => {
    const told = toldChange(change, at);
    if (!told) return [];
    const [subject, sentence] = [change.subject, told.sentence].map((text) => deliver(text, readOptions.languages));
    const sections = told.sections.map((section) => deliver(section, readOptions.languages));
    return [{ changedAt: new Date(change.changedAt), subject, sections, sentence, reason: change.reason }];
  };
  const all = [...(service?.['#changes'] ?? []), ...offices.flatMap(({ row }) => row['#changes'] ?? [])];
  return all.sort((a, b) => Date.parse(b.changedAt) - Date.parse(a.changedAt)).flatMap(tell);
}

/** The part of the card about the service, independent of the responsible office. */
function serviceAnswers(service: ServiceRow, read: ReadCard): object {
  const { answers, quoted, documents, events, offered, isEvidenceAsked, at, readOptions } = read;
  const { languages } = readOptions;
  const { '#speech': speech } = service;
  const times = (service['#processingTimes'] ?? []).map(processingTimeSentence).filter((sentence) => sentence !== null);
  return {
    service,
    spoken: speech ? speechOf(speech, languages) : null,
    questions: openQuestions(service, read).map((question) => deliverQuestion(question, readOptions)),
    documents: documents ? documentsAnswer(service, documents, answers, readOptions) : noDocuments(readOptions),
    fees: quoted ? feesAnswer(service, quoted, { offered, isEvidenceAsked, readOptions }) : null,
    feeSentences: quoted
      ? [...feeSentences(quoted, readOptions), ...elsewhereNotes(offered).map((note) => deliver(note, languages))]
      : [],
    processingTimes: times.map((sentence) => deliver(sentence, languages)),
    ...deadlinesAnswer(service['#deadlines'] ?? [], {
      events,
      at,
      readOptions,
      region: regionOf(service),
      answers,
      questions: questionsOf(service),
    }),
    ...basisAnswer(service, readOptions),
    agentNotes: service['#notes'] ?? [],
  };
}

const nothing = (readOptions: ReadOptions): object => ({
  service: null,
  spoken: null,
  questions: [],
  documents: noDocuments(readOptions),
  fees: null,
  feeSentences: [],
  processingTimes: [],
  ...noDeadlines,
  ...noBasis,
  agentNotes: [],
});

/** The card of a service that has ended or not begun: what was said about it, and nothing that it offers. */
function notValidAnswer(read: ReadCard, service: ServiceRow, said: DeliveredText): Record<string, unknown> {
  const { languages } = read.readOptions;
  const decided = asksCardEvidence(read.asked) ? offerFigures({ evidence: service['#evidence'] ?? [] }) : [];
  return {
    ...cardAnswer({ ...read, service: null, offices: [], responsible: [], online: [], decided }),
    service,
    notValid: said,
    spoken: service['#speech'] ? speechOf(service['#speech'], languages) : null,
    documents: { sentence: said, gapSentence: null, groups: [] },
    disruptions: disruptionsAnswer({ ...read, offices: [], responsible: [] }),
    agentNotes: service['#notes'] ?? [],
    recentChanges: changesAnswer({ ...read, offices: [] }),
  };
}

/** Assembles the card from its facts; parts that the query does not select are empty. */
export function cardAnswer(read: ReadCard): Record<string, unknown> {
  const said = read.service && notValid(read.service['#validity'], read.readOptions.validOn);
  if (read.service && said) return notValidAnswer(read, read.service, deliver(said, read.readOptions.languages));
  const { service, offices, online, isOffered, at, readOptions } = read;
  const moment = { at, readOptions };
  const rows = offices.map(({ row }) => row);
  // Where the service is not offered, its channels belong to another place.
  const channels = isOffered ? (service?.['#channels'] ?? []) : [];
  const told = {
    offices: offices.map((office) => officeAnswer(office, channels, moment)),
    numbers: allNumbers(channels, rows, moment),
    promises: promisesAnswer(read),
  };
  return {
    at,
    notValid: null,
    ...(service ? serviceAnswers(service, read) : nothing(readOptions)),
    ...told,
    ...cardEvidence(read, told),
    appointments: allAppointments(channels, rows),
    relays: relayAnswers(channels, rows, readOptions),
    onlineServices: onlineServicesAnswer(online, service?.['#id'] ?? null, moment),
    interpreterLanguages: foreignLanguages([...channels, ...rows.flatMap(ownChannels)]),
    accessibility: accessTexts(told.offices),
    disruptions: disruptionsAnswer(read),
    recentChanges: changesAnswer(read),
  };
}
