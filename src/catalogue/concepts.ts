import { accessibility } from './accessibility/index.js';
import { codeList } from './code-list/index.js';
import { contactChannel } from './contact-channel/index.js';
import { deadline } from './deadline/index.js';
import { disruption } from './disruption/index.js';
import { emergency } from './emergency/index.js';
import { evidence } from './evidence/index.js';
import { fee } from './fee/index.js';
import { form } from './form/index.js';
import { legalBasis } from './legal-basis/index.js';
import { lifeEvent } from './life-event/index.js';
import { onlineService } from './online-service/index.js';
import { openingHours } from './opening-hours/index.js';
import { organisation } from './organisation/index.js';
import { place } from './place/index.js';
import { question } from './question/index.js';
import { record } from './record/index.js';
import { referral } from './referral/index.js';
import { requiredDocument } from './required-document/index.js';
import { responsibility } from './responsibility/index.js';
import { searchTerm } from './search-term/index.js';
import { service } from './service/index.js';
import { servicePromise } from './service-promise/index.js';
import { situation } from './situation/index.js';
import { thesaurus } from './thesaurus/index.js';
import { wordPattern } from './word-pattern/index.js';
import type { Concept } from './record/concept.js';

/** The content faces of all concepts. Engines collect checks, references and quality rules from here. */
export const concepts: readonly Concept[] = [
  record,
  codeList,
  place,
  situation,
  thesaurus,
  referral,
  emergency,
  requiredDocument,
  form,
  organisation,
  accessibility,
  openingHours,
  onlineService,
  service,
  lifeEvent,
  wordPattern,
  question,
  searchTerm,
  legalBasis,
  fee,
  deadline,
  evidence,
  contactChannel,
  responsibility,
  servicePromise,
  disruption,
];
