import type { RecordKind } from './record-id.js';

/** GraphQL type name of each kind of record. */
export const nodeTypeOf: Record<RecordKind, string> = {
  SERVICE: 'Service',
  ORGANISATION: 'Organisation',
  PLACE: 'Place',
  DOCUMENT_TYPE: 'DocumentType',
  ONLINE_SERVICE: 'OnlineService',
  FORM: 'Form',
  SITUATION: 'Situation',
  CONTACT_CHANNEL: 'ContactChannel',
  RESPONSIBILITY: 'Responsibility',
  SERVICE_PROMISE: 'ServicePromise',
  THESAURUS_ENTRY: 'ThesaurusEntry',
};
