import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { startTestApp } from '../support/app.js';

const { ask, statements } = await startTestApp({ seeded: true });

const example = (name: string): string => readFileSync(`schema/examples/${name}.graphql`, 'utf8');

/** How many SQL statements each example needs: a change that needs more has to say so here. */
const pinned: Record<string, number> = {
  '1-service-page': 1,
  '2-call': 4,
  '3-question-back': 1,
  '4-list': 1,
  '5-languages': 1,
  '6-where-used': 2,
  '7-dated-fees': 4,
  '8-nationwide': 1,
  '9-sources': 1,
  '10-entities': 3,
  '11-search': 5,
  '12-suggest': 3,
  '13-opening-hours': 1,
  '14-fee-quote': 1,
  '15-checklist': 1,
  '16-call-card': 3,
  '17-coverage': 4,
  '18-evidence': 2,
  '19-ways-in': 2,
};

describe('the examples', () => {
  test('are all pinned', () => {
    const files = readdirSync('schema/examples').filter((file) => file.endsWith('.graphql'));
    expect(files.map((file) => file.replace('.graphql', '')).sort()).toEqual(Object.keys(pinned).sort());
  });

  test.each(Object.entries(pinned))('%s is answered with %i SQL statements', async (name, count) => {
    // A process reads what words mean, and the names of services that it meets, once.
    await ask(example(name));
    statements();
    const { data, errors } = await ask(example(name));
    expect(errors).toBeUndefined();
    expect(Object.values(data!)).not.toContain(null);
    expect(statements()).toHaveLength(count);
  });
});

describe('the number of statements', () => {
  test.each([1, 20, 100])(
    'does not grow with the answer: %i services with everything that hangs on them',
    async (first) => {
      statements();
      const { data, errors } = await ask<{ services: { nodes: unknown[] } }>(
        `query ($first: Int!) {
        services(first: $first) {
          totalCount
          nodes {
            title { value }
            fees(validity: ALL) { amountInCents legalBasis { citation } }
            documents { documentType { name { value } } }
            channels { kind value }
            responsibilities { organisation { name { value } } place { name { value } } }
          }
        }
      }`,
        { first },
      );
      expect(errors).toBeUndefined();
      expect(data!.services.nodes).toHaveLength(first);
      expect(statements()).toHaveLength(1);
    },
  );

  test('is one for what is asked alike under many names', async () => {
    statements();
    const slugs = ['personalausweis', 'reisepass', 'elterngeld', 'wohngeld', 'ehe-anmelden'];
    const query = `{ ${slugs.map((slug, index) => `s${index}: service(by: { slug: "${slug}" }) { slug title { value } }`).join(' ')} }`;
    const { data } = await ask<Record<string, { slug: string }>>(query);
    expect(Object.values(data!).map(({ slug }) => slug)).toEqual(slugs);
    expect(statements()).toHaveLength(1);
  });
});
