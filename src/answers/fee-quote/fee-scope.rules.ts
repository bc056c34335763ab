import type { ContactChannelKind } from '../../catalogue/contact-channel/contact-channel-kind.js';
import type { LocalizedText } from '../../platform/i18n/localized-text.js';
import type { FeeFacts, QuoteCase } from './quote.js';

const payers: Record<string, LocalizedText> = {
  CITIZEN: { de: 'Bürgerinnen und Bürger', en: 'private persons' },
  BUSINESS: { de: 'Unternehmen', en: 'businesses' },
  ADMINISTRATION: { de: 'Behörden', en: 'authorities' },
};

const ways: { readonly [kind: string]: LocalizedText } = {
  PHONE: { de: 'telefonisch', en: 'by phone' },
  FAX: { de: 'per Fax', en: 'by fax' },
  EMAIL: { de: 'per E-Mail', en: 'by email' },
  WEB: { de: 'online', en: 'online' },
  DE_MAIL: { de: 'per De-Mail', en: 'by De-Mail' },
  LETTER: { de: 'per Brief', en: 'by letter' },
  COUNTER: { de: 'persönlich', en: 'in person' },
  APPOINTMENT_BOOKING: { de: 'mit gebuchtem Termin', en: 'with a booked appointment' },
  CHAT: { de: 'per Chat', en: 'by chat' },
  VIDEO: { de: 'per Videoberatung', en: 'by video' },
  SIGN_LANGUAGE: { de: 'in Gebärdensprache per Video', en: 'in sign language by video' },
  TEXT_RELAY: { de: 'über Schriftdolmetschen', en: 'by text relay' },
} satisfies Record<`${ContactChannelKind}`, LocalizedText>;

/** Whether the fee is due for some of those who may be asking. */
export const isForSome = ({ audiences }: FeeFacts, { audience, possibleAudiences = [audience] }: QuoteCase): boolean =>
  audiences.length > 0 && !possibleAudiences.every((possible) => audiences.includes(possible));

/** Whether it may be due for somebody who may be asking, by the channel of the request. */
export const isPossible = (
  { audiences, channel }: FeeFacts,
  { audience, possibleAudiences = [audience], channel: asked }: QuoteCase,
): boolean =>
  (audiences.length === 0 || possibleAudiences.some((possible) => audiences.includes(possible))) &&
  (channel === null || asked === null || channel === asked);

/** For whom, or by which channel, the fee is due, where the request leaves that open. */
export function scopeOf(fee: FeeFacts, asked: QuoteCase): LocalizedText[] {
  const { audiences, channel } = fee;
  const whom = isForSome(fee, asked) ? audiences.map((audience) => payers[audience]) : [];
  const way = channel !== null && asked.channel === null ? ways[channel] : undefined;
  return [...whom, way].filter((words) => words !== undefined);
}

/** Whether the fee has a condition in words; required answers put theirs into words, and are asked for. */
export const isWordedOnly = ({ condition, applies }: FeeFacts): boolean => condition !== null && applies.length === 0;
