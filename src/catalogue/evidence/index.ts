import { concept } from '../record/concept.js';
import { figuresOfChannel, figuresOfOffice, figuresOfPromise, figuresOfService } from './content-figures.js';
import { evidenceOutdated } from './evidence.quality.js';

/** Columns and fields of figures; it has no table of its own. */
export const evidence = concept({
  entities: [],
  quality: {
    services: [evidenceOutdated(figuresOfService)],
    organisations: [evidenceOutdated(figuresOfOffice)],
    'contact-channels': [evidenceOutdated(figuresOfChannel)],
    'service-promises': [evidenceOutdated(figuresOfPromise)],
  },
});
