import type { ResponsibilityContent } from '../../src/catalogue/responsibility/responsibility.content.js';
import { Random } from './random.js';
import { serviceSlug } from './services.js';

/** The same number of places for every service; nearby services share the offices of a place. */
export function* generateResponsibilities(
  count: number,
  services: number,
  organisations: number,
  placeSlugs: readonly string[],
): Generator<ResponsibilityContent> {
  const random = new Random(2);
  const perService = Math.ceil(count / services);
  for (let at = 0; at < count;) {
    const service = serviceSlug(Math.floor(at / perService));
    for (const place of random.some(Math.min(perService, count - at), placeSlugs.length)) {
      const organisation = `organisation-${1 + ((place * 7 + at) % organisations)}`;
      yield { slug: `zustaendigkeit-${at + 1}`, service, place: placeSlugs[place]!, organisation, role: 'RESPONSIBLE' };
      at += 1;
    }
  }
}
