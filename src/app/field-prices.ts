import type { FieldPrices } from '../platform/graphql/execution/field-prices.js';

/**
 * What fields cost besides the values of their answer, in the unit of the limit `MAX_COST`: about 10 µs of CPU, the server's and
 * PostgreSQL's together, measured with 8,000 services. A value of an answer costs 1, which is what reading one takes.
 * Each price also ends the description of its field in the schema.
 */
export const fieldPrices: FieldPrices = {
  Query: {
    searchServices: 1_000,
    suggest: 500,
    suggestions: 500,
    callCard: 1_000,
    responsibility: 200,
    coverage: { once: 300, each: 20, of: 'places' },
    checklist: { once: 100, each: 30, of: 'services' },
    feeQuote: 100,
    organisations: 200,
    tasks: 5_000,
    impact: 500,
    auditEntries: 100,
    changeSet: 100,
    changeSets: 100,
    difference: 100,
    editingNow: 100,
    ended: 100,
    exportTable: 500,
    history: 100,
    notices: 100,
    problemReports: 100,
    searchGaps: 100,
  },
  Service: { quality: 10 },
  Organisation: { quality: 10 },
  Mutation: { publishChangeSet: 1_000, importTable: 1_000, applyChanges: 1_000 },
};
