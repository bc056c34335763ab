import { to } from '../record/check/references.js';
import { concept } from '../record/concept.js';
import { checkLifeEventName, checkLifeEventServices } from './life-event.checks.js';
import { lifeEventRecordType } from './life-event.edition.js';
import { LifeEvent, LifeEventEdition, LifeEventService } from './life-event.entity.js';

export const lifeEvent = concept({
  entities: [LifeEvent, LifeEventEdition, LifeEventService],
  record: lifeEventRecordType,
  checks: { 'life-events': [checkLifeEventName, checkLifeEventServices] },
  references: {
    'life-events': ({ services }) =>
      services.map(({ service }, at) => to('services', service, 'services', at, 'service')),
  },
});
