import { Disruption, DisruptionEdition } from './disruption.entity.js';
import { concept } from '../record/concept.js';

export const disruption = concept({
  entities: [Disruption, DisruptionEdition],
});
