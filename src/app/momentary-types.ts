import type { MomentaryTypes } from '../platform/graphql/execution/freshness.js';

/** Types of what is true at the moment of the request: opening, outages, due dates, and searches, which learn. */
export const momentaryTypes: MomentaryTypes = new Set([
  'CallCard',
  'CallOffice',
  'CallNumber',
  'CallOnlineService',
  'Disruption',
  'Outage',
  'DisruptionConnection',
  'Notice',
  'NoticeConnection',
  'OnlineServiceState',
  'OpeningPeriod',
  'OpeningRange',
  'OpeningState',
  'PromiseDue',
  'RecordSuggestion',
  'ServiceSearch',
  'Suggestion',
]);
