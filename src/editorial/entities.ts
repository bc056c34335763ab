import { NoticeAcknowledgement } from './briefing/notice-acknowledgement.entity.js';
import {
  Change,
  ChangeSet,
  ChangeSetApproval,
  ChangeSetAuthor,
  ChangeSetComment,
} from './change-set/change-set.entity.js';
import { FederatedReader } from './impact/federated-reader.entity.js';
import { PreviewToken } from './preview/preview-token.entity.js';
import { EditionDocument, RecordEnding } from './publication/publication.entity.js';

/** All entities of the editorial rooms. */
export const editorialEntities = [
  ChangeSet,
  ChangeSetApproval,
  ChangeSetAuthor,
  Change,
  ChangeSetComment,
  PreviewToken,
  EditionDocument,
  RecordEnding,
  FederatedReader,
  NoticeAcknowledgement,
];
