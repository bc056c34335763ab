import type { RecordKindName, ContentKind } from './content-kind.js';
import type { CodeListContent } from '../code-list/code-list.content.js';
import type { LeikaServiceContent } from '../code-list/leika-service.content.js';
import type { ContactChannelContent } from '../contact-channel/contact-channel.content.js';
import type { EmergencyContent } from '../emergency/emergency.content.js';
import type { FormContent } from '../form/form.content.js';
import type { LifeEventContent } from '../life-event/life-event.content.js';
import type { OnlineServiceContent } from '../online-service/online-service.content.js';
import type { OrganisationContent } from '../organisation/organisation.content.js';
import type { PlaceContent } from '../place/place.content.js';
import type { ReferralContent } from '../referral/referral.content.js';
import type { DocumentTypeContent } from '../required-document/document-type.content.js';
import type { ResponsibilityContent } from '../responsibility/responsibility.content.js';
import type { ServicePromiseContent } from '../service-promise/service-promise.content.js';
import type { ServiceContent } from '../service/service.content.js';
import type { SituationContent } from '../situation/situation.content.js';
import type { ThesaurusEntryContent } from '../thesaurus/thesaurus-entry.content.js';
import type { RecordContent } from './record-content.js';

/** Content type of each kind. */
export interface Contents extends Record<ContentKind, object>, Record<RecordKindName, RecordContent> {
  'code-lists': CodeListContent;
  'leika-services': LeikaServiceContent;
  places: PlaceContent;
  situations: SituationContent;
  thesaurus: ThesaurusEntryContent;
  referrals: ReferralContent;
  emergencies: EmergencyContent;
  'document-types': DocumentTypeContent;
  forms: FormContent;
  organisations: OrganisationContent;
  'online-services': OnlineServiceContent;
  services: ServiceContent;
  'life-events': LifeEventContent;
  'contact-channels': ContactChannelContent;
  responsibilities: ResponsibilityContent;
  'service-promises': ServicePromiseContent;
}
