import {
  contactChannelLookups,
  contactChannelReadModel,
} from '../catalogue/contact-channel/contact-channel.read-model.js';
import { onlineServiceLookups, onlineServiceReadModel } from '../catalogue/online-service/online-service.read-model.js';
import { organisationLookups, organisationReadModel } from '../catalogue/organisation/organisation.read-model.js';
import { placeLookups, placeReadModel } from '../catalogue/place/place.read-model.js';
import { serviceLookups, serviceReadModel } from '../catalogue/service/service.read-model.js';
import {
  responsibilityLookups,
  responsibilityReadModel,
} from '../catalogue/responsibility/responsibility.read-model.js';
import { formLookups, formReadModel } from '../catalogue/form/form.read-model.js';
import { documentTypeLookups, documentTypeReadModel } from '../catalogue/required-document/document-type.read-model.js';
import { situationLookups, situationReadModel } from '../catalogue/situation/situation.read-model.js';
import {
  servicePromiseLookups,
  servicePromiseReadModel,
} from '../catalogue/service-promise/service-promise.read-model.js';
import { thesaurusLookups, thesaurusEntryReadModel } from '../catalogue/thesaurus/thesaurus-entry.read-model.js';
import type { Lookup } from '../platform/read/loaders.js';
import type { ReadModel } from '../platform/read/read-model.js';

/** Types with a global id: read model and look-up. */
export const nodeTypes: Record<string, { readModel: ReadModel; byId: Lookup }> = {
  Service: { readModel: serviceReadModel, byId: serviceLookups.byId },
  Responsibility: { readModel: responsibilityReadModel, byId: responsibilityLookups.byId },
  Form: { readModel: formReadModel, byId: formLookups.byId },
  DocumentType: { readModel: documentTypeReadModel, byId: documentTypeLookups.byId },
  Situation: { readModel: situationReadModel, byId: situationLookups.byId },
  ThesaurusEntry: { readModel: thesaurusEntryReadModel, byId: thesaurusLookups.byId },
  ServicePromise: { readModel: servicePromiseReadModel, byId: servicePromiseLookups.byId },
  Place: { readModel: placeReadModel, byId: placeLookups.byId },
  Organisation: { readModel: organisationReadModel, byId: organisationLookups.byId },
  OnlineService: { readModel: onlineServiceReadModel, byId: onlineServiceLookups.byId },
  ContactChannel: { readModel: contactChannelReadModel, byId: contactChannelLookups.byId },
};
