import { contactChannelEntries, contactChannelShape } from '../catalogue/contact-channel/contact-channel.read-model.js';
import { onlineServiceEntries, onlineServiceShape } from '../catalogue/online-service/online-service.read-model.js';
import { organisationEntries, organisationShape } from '../catalogue/organisation/organisation.read-model.js';
import { placeEntries, placeShape } from '../catalogue/place/place.read-model.js';
import { serviceEntries, serviceShape } from '../catalogue/service/service.read-model.js';
import { responsibilityEntries, responsibilityShape } from '../catalogue/responsibility/responsibility.read-model.js';
import { formEntries, formShape } from '../catalogue/form/form.read-model.js';
import { documentTypeEntries, documentTypeShape } from '../catalogue/required-document/document-type.read-model.js';
import { situationEntries, situationShape } from '../catalogue/situation/situation.read-model.js';
import { servicePromiseEntries, servicePromiseShape } from '../catalogue/service-promise/service-promise.read-model.js';
import { thesaurusEntries, thesaurusEntryShape } from '../catalogue/thesaurus/thesaurus-entry.read-model.js';
import type { Entry } from '../platform/read/loaders.js';
import type { Shape } from '../platform/read/read-model.js';

/** Every type with a global id: how it is read and found. */
export const nodeTypes: Record<string, { shape: Shape; byId: Entry }> = {
  Service: { shape: serviceShape, byId: serviceEntries.byId },
  Responsibility: { shape: responsibilityShape, byId: responsibilityEntries.byId },
  Form: { shape: formShape, byId: formEntries.byId },
  DocumentType: { shape: documentTypeShape, byId: documentTypeEntries.byId },
  Situation: { shape: situationShape, byId: situationEntries.byId },
  ThesaurusEntry: { shape: thesaurusEntryShape, byId: thesaurusEntries.byId },
  ServicePromise: { shape: servicePromiseShape, byId: servicePromiseEntries.byId },
  Place: { shape: placeShape, byId: placeEntries.byId },
  Organisation: { shape: organisationShape, byId: organisationEntries.byId },
  OnlineService: { shape: onlineServiceShape, byId: onlineServiceEntries.byId },
  ContactChannel: { shape: contactChannelShape, byId: contactChannelEntries.byId },
};
