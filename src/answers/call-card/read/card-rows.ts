import type { DeliveredText, LocalizedText } from '../../../platform/i18n/localized-text.js';
import type { Row } from '../../../platform/read/hydrate.js';
import type { WithEvidence } from '../../../catalogue/evidence/evidence.read-model.js';
import type { AccessFacts } from '../../../catalogue/accessibility/access-sentence.rules.js';
import type { KnownOpening } from '../../../catalogue/opening-hours/opening-state.read-model.js';
import type { AddressFacts } from '../wording/address-line.rules.js';
import type { ChannelFacts } from './card-channels.js';
import type { DisruptionFacts } from './card-disruptions.js';
import type { ChangeFacts } from '../wording/change-sentence.rules.js';
import type { KnownState } from '../../../catalogue/disruption/online-service-state.read-model.js';
import type { OnlineNeedFacts } from '../wording/online-needs.rules.js';
import type { PromiseFacts } from '../wording/promise-sentence.rules.js';

export interface ChannelRow extends Row {
  '#channel': ChannelFacts;
  '#opening': KnownOpening;
}

export interface PromiseRow extends Row {
  '#promise': PromiseFacts & WithEvidence & { id: string; serviceId: string | null };
}

export interface DisruptionRow extends Row {
  '#disruption': DisruptionFacts;
}

/** Facts of an online service. */
export interface OnlineRow extends Row {
  '#online': OnlineNeedFacts & { id: string };
  '#state': KnownState;
  '#support': ChannelRow[];
  '#outage'?: Row | null;
}

/** Facts of a responsible office. */
export interface OfficeRow extends Row {
  '#id': string;
  '#opening': KnownOpening;
  /** The office itself and its ancestors, nearest first. */
  '#line': string[];
  /** Present when the query names a place. */
  '#nearness'?: number;
  '#municipalities'?: LocalizedText[];
  '#name': LocalizedText;
  '#addresses': (AddressFacts & { accessibility: AccessFacts | null })[];
  '#payment': string[];
  '#accessibility': DeliveredText[];
  '#channels'?: ChannelRow[];
  '#promises'?: PromiseRow[];
  /** Regional key of its address. */
  '#ars'?: string | null;
  '#disruptions'?: DisruptionRow[];
  '#changes'?: ChangeFacts[];
}

/** Facts of a responsibility that applies. */
export interface ResponsibleRow extends Row {
  '#organisation'?: OfficeRow | null;
  /** Present when disruptions are selected. */
  '#onlineServiceId'?: string | null;
  '#onlineService'?: OnlineRow | null;
}
