import { contactChannel } from './contact-channel/index.js';
import { emergency } from './emergency/index.js';
import { form } from './form/index.js';
import { lifeEvent } from './life-event/index.js';
import { onlineService } from './online-service/index.js';
import { organisation } from './organisation/index.js';
import { place } from './place/index.js';
import { referral } from './referral/index.js';
import { requiredDocument } from './required-document/index.js';
import { responsibility } from './responsibility/index.js';
import { service } from './service/index.js';
import { servicePromise } from './service-promise/index.js';
import { situation } from './situation/index.js';
import { thesaurus } from './thesaurus/index.js';
import type { RecordKindName } from './record/content-kind.js';
import type { RecordKind } from './record/record-id.js';
import type { RecordNames, RecordType } from './record/record-type.js';

/** All kinds of records. A mapped type, so that a kind and its content stay linked: recordTypes[kind].edition(content). */
export const recordTypes: { readonly [K in RecordKindName]: RecordType<K> } = {
  places: place.record,
  situations: situation.record,
  thesaurus: thesaurus.record,
  referrals: referral.record,
  emergencies: emergency.record,
  'document-types': requiredDocument.record,
  forms: form.record,
  organisations: organisation.record,
  'online-services': onlineService.record,
  services: service.record,
  'life-events': lifeEvent.record,
  'contact-channels': contactChannel.record,
  responsibilities: responsibility.record,
  'service-promises': servicePromise.record,
};

const byConstant = new Map<string, RecordNames>(Object.values(recordTypes).map((type) => [type.recordKind, type]));

/** The type of a record by its constant in the table of records. */
export const recordTypeOf = (recordKind: RecordKind): RecordNames => byConstant.get(recordKind)!;
