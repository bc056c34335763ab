import type { ContactChannelContent } from '../../src/catalogue/contact-channel/contact-channel.content.js';
import { serviceSlug } from './services.js';

/** One way to use each service without its office: applying online, or booking an appointment. */
export function* generateServiceChannels(services: number): Generator<ContactChannelContent> {
  for (let at = 0; at < services; at += 1) {
    const service = serviceSlug(at);
    const address = `https://example.org/leistung/${at + 1}`;
    yield at % 3 === 0
      ? {
          slug: `${service}-termin`,
          service,
          kind: 'APPOINTMENT_BOOKING',
          value: `${address}/termin`,
          label: { de: 'Termin buchen' },
        }
      : {
          slug: `${service}-antrag`,
          service,
          kind: 'WEB',
          value: `${address}/antrag`,
          label: { de: 'Online beantragen' },
        };
  }
}
