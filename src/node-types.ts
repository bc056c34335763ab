import { contactChannelEntries, contactChannelShape } from './catalogue/contact-channel/contact-channel.shape.js';
import { onlineServiceEntries, onlineServiceShape } from './catalogue/online-service/online-service.shape.js';
import { organisationEntries, organisationShape } from './catalogue/organisation/organisation.shape.js';
import { placeEntries, placeShape } from './catalogue/place/place.shape.js';
import { serviceEntries, serviceShape } from './catalogue/service/service.shape.js';
import { responsibilityEntries, responsibilityShape } from './catalogue/responsibility/responsibility.shape.js';
import { formEntries, formShape } from './catalogue/form/form.shape.js';
import { documentTypeEntries, documentTypeShape } from './catalogue/required-document/document-type.shape.js';
import { situationEntries, situationShape } from './catalogue/situation/situation.shape.js';
import { servicePromiseEntries, servicePromiseShape } from './catalogue/service-promise/service-promise.shape.js';
import { thesaurusEntries, thesaurusEntryShape } from './catalogue/thesaurus/thesaurus-entry.shape.js';
import type { Entry } from './reading/load.js';
import type { Shape } from './reading/shape.js';

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
