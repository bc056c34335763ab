import type { ServiceContent } from '../../../src/catalogue/service/service.content.js';

/** A service that says nothing but what is given. */
export const serviceContent = (given: Partial<ServiceContent> = {}): ServiceContent => ({
  slug: 'personalausweis',
  texts: {},
  ...given,
});
