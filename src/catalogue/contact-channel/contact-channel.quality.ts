import { isBlank } from '../../platform/i18n/plain-text.js';
import type { ContactChannelContent } from './contact-channel.content.js';
import { rule } from '../record/quality/rule.js';
import type { Surroundings } from '../record/quality/surroundings.js';
import { isValidOn } from '../record/quality/valid-on.js';
import type { ServiceContent } from '../service/service.content.js';

/** Kinds of channels that need a value; counters and letters do not. */
const needsValue = (kind: string): boolean => kind !== 'COUNTER' && kind !== 'LETTER';

/** Whether the public can use the channel on the day. */
export const isReachable = ({ kind, value, visibility, valid }: ContactChannelContent, day: string): boolean =>
  visibility !== 'INTERNAL' && isValidOn(valid, day) && (!isBlank(value ?? '') || !needsValue(kind));

export const channelWithoutValue = rule(
  'CHANNEL_WITHOUT_VALUE',
  {
    severity: 'SHOULD',
    message: { de: 'Dem Kontaktkanal fehlt Nummer oder Adresse.', en: 'The channel has neither number nor address.' },
    fix: { de: 'Ergänzen Sie Nummer oder Adresse.', en: 'Add the number or address.' },
  },
  ({ kind, value }: ContactChannelContent) => (needsValue(kind) && isBlank(value ?? '') ? [{ path: ['value'] }] : []),
);

export const unreachableService = rule(
  'SERVICE_WITHOUT_REACHABLE_CHANNEL',
  {
    severity: 'SHOULD',
    message: {
      de: 'Weder die Leistung noch eine zuständige Stelle ist über einen Kontaktkanal erreichbar.',
      en: 'Neither the service nor an office responsible for it can be reached by a channel.',
    },
    fix: {
      de: 'Ergänzen Sie Telefon, E-Mail, Online-Dienst oder Terminbuchung.',
      en: 'Add telephone, e-mail, an online service or a booking page.',
    },
  },
  (_: ServiceContent, { reachableChannels }: Surroundings) => (reachableChannels === 0 ? [{ path: [] }] : []),
);
