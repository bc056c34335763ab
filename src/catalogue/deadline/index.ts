import { Deadline, ProcessingTime } from './deadline.entity.js';
import { concept } from '../record/concept.js';

export const deadline = concept({
  entities: [Deadline, ProcessingTime],
});
