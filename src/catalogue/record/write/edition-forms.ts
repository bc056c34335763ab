import type { RecordKindName } from '../content-kind.js';
import { contactChannelEdition } from '../../contact-channel/contact-channel.edition.js';
import { documentTypeEdition } from '../../required-document/document-type.edition.js';
import type { EditionForm } from './edition-form.js';
import { formEdition } from '../../form/form.edition.js';
import { onlineServiceEdition } from '../../online-service/online-service.edition.js';
import { organisationEdition } from '../../organisation/organisation.edition.js';
import { placeEdition } from '../../place/place.edition.js';
import { responsibilityEdition } from '../../responsibility/responsibility.edition.js';
import { serviceEdition } from '../../service/service.edition.js';
import { servicePromiseEdition } from '../../service-promise/service-promise.edition.js';
import { situationEdition } from '../../situation/situation.edition.js';
import { thesaurusEntryEdition } from '../../thesaurus/thesaurus-entry.edition.js';

export const editionForms: { [K in RecordKindName]: EditionForm<K> } = {
  places: placeEdition,
  situations: situationEdition,
  thesaurus: thesaurusEntryEdition,
  'document-types': documentTypeEdition,
  forms: formEdition,
  organisations: organisationEdition,
  'online-services': onlineServiceEdition,
  services: serviceEdition,
  'contact-channels': contactChannelEdition,
  responsibilities: responsibilityEdition,
  'service-promises': servicePromiseEdition,
};
