import type { NextId } from '../record/write/rows.js';
import type { ServiceContent } from '../service/service.content.js';

type LegalBasisRow = {
  id: string;
  edition_id: string;
  position: number;
  citation: string;
  url: string | undefined;
  level: string | undefined;
};

/** Rows of the legal bases of a service, which fees refer to by id. */
export const legalBasisRows = (
  { legalBases = [] }: ServiceContent,
  edition_id: string,
  nextId: NextId,
): LegalBasisRow[] =>
  legalBases.map(({ citation, url, level }, position) => ({
    id: nextId('legal_basis'),
    edition_id,
    position,
    citation,
    url,
    level,
  }));
