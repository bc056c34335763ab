import type { Row } from '../record/write/rows.js';
import type { ServiceContent } from '../service/service.content.js';

/** Rows of the search terms of a service. */
export const searchTermRows = ({ searchTerms = [] }: ServiceContent, edition_id: string): Row[] =>
  searchTerms.map(({ changedOn, ...term }) => ({ edition_id, ...term, changed_on: changedOn }));
