import type { ServicePromiseContent } from '../../src/catalogue/service-promise/service-promise.content.js';
import { serviceSlug } from './services.js';

/** One service in four is promised a call back. */
export function* generatePromises(services: number): Generator<ServicePromiseContent> {
  for (let at = 0; at < services; at += 4)
    yield {
      slug: `${serviceSlug(at)}-rueckruf`,
      service: serviceSlug(at),
      kind: 'CALL_BACK',
      value: 1 + (at % 3),
      unit: 'WORKING_DAY',
    };
}
