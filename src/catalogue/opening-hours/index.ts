import { checkHoursTwice } from './opening-hours-twice.checks.js';
import { checkOpeningHours } from './opening-hours.checks.js';
import { OpeningException, OpeningHours, OpeningRange } from './opening-hours.entity.js';
import { concept } from '../record/concept.js';

export const openingHours = concept({
  entities: [OpeningHours, OpeningRange, OpeningException],
  checks: {
    organisations: [checkHoursTwice, checkOpeningHours],
    'contact-channels': [checkHoursTwice, checkOpeningHours],
  },
});
