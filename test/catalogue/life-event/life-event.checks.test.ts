import { expect, test } from '@jest/globals';
import { checkLifeEventName, checkLifeEventServices } from '../../../src/catalogue/life-event/life-event.checks.js';
import type { LifeEventContent } from '../../../src/catalogue/life-event/life-event.content.js';
import { reported } from '../../support/reported.js';

const event = (name: LifeEventContent['name'], ...services: string[]): LifeEventContent => ({
  slug: 'umzug',
  name,
  patterns: [{ language: 'de', words: ['Umzug'] }],
  services: services.map((service) => ({ service })),
});

test.each<[what: string, content: LifeEventContent, problems: [string, string][]]>([
  ['in German', event({ de: 'Umzug' }, 'a', 'b'), []],
  ['in English only', event({ en: 'Move' }, 'a'), [['name', 'The German wording is missing.']]],
  ['with a service twice', event({ de: 'Umzug' }, 'a', 'b', 'a'), [['services[2]', 'a occurs twice (first at 0).']]],
])('a life event %s', (_, content, problems) => {
  expect(
    reported((report) => {
      checkLifeEventName(content, report);
      checkLifeEventServices(content, report);
    }),
  ).toEqual(problems);
});
