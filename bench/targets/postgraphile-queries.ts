// What is asked in the schema that PostGraphile makes of the tables.

const fees = 'feesByEditionId { nodes { kind amountCents minimumCents maximumCents currency label } }';
const title = 'textModulesByEditionId(condition: { code: "03", language: "de" }) { nodes { content } }';
const channels = (owner: string) =>
  `contactChannelEditionsBy${owner}Id(condition: { visibility: "PUBLIC" }) { nodes { kind value } }`;

export const q1 = `query Q1($slug: String!) { recordByKindAndSlug(kind: "SERVICE", slug: $slug) { slug serviceByRowId { ${channels('Service')}
  serviceEditionsByServiceId { nodes {
    textModulesByEditionId(condition: { language: "de" }) { nodes { code content } }
    documentRequirementsByEditionId { nodes { obligation
      documentTypeByDocumentTypeId { documentTypeEditionsByDocumentTypeId { nodes { name } } } } }
    ${fees} } } } } }`;

export const q2 = `query Q2($slug: String!, $ars: String!) { benchResponsibilityAt(serviceSlug: $slug, placeArs: $ars) { organisationByOrganisationId {
  ${channels('Organisation')}
  organisationEditionsByOrganisationId { nodes { name
    addressesByEditionId { nodes { street postalCode city } }
    openingHoursByOrganisationEditionId { nodes { purpose openingRangesByOpeningHoursId { nodes { weekday opens closes } } } } } } } } }`;

export const q3 = `query Q3($first: Int!, $after: Cursor) { allServiceEditions(first: $first, after: $after, orderBy: [SORT_TITLE_ASC, SERVICE_ID_ASC]) {
  pageInfo { hasNextPage endCursor }
  nodes { ${title} ${fees} serviceByServiceId { recordByRowId { slug } ${channels('Service')} } } } }`;

export const q4 = `query Q4($query: String!) { benchSearchServices(query: $query, first: 10) { nodes {
  ${title} serviceByServiceId { recordByRowId { slug } } } } }`;

export const q6 = `query Q6($prefix: String!) { benchSuggest(prefix: $prefix, first: 8) { nodes { content slug } } }`;

export const q5 = `query Q5($slug: String!) { recordByKindAndSlug(kind: "SERVICE", slug: $slug) { serviceByRowId {
  serviceEditionsByServiceId { nodes { ${title} } } } } }`;
