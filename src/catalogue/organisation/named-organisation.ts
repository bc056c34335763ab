import { recordNamedBy } from '../../platform/graphql/record-ref-sql.js';
import type { RecordRef } from '../../platform/graphql/record-ref.js';
import { sql } from '../../platform/sql/sql.js';
import type { NamedRecord } from '../record/known-record.js';
import { organisationLookups } from './organisation.read-model.js';

/** The organisation that a filter names. */
export const namedOrganisation = (ref: RecordRef): NamedRecord => ({
  kind: 'ORGANISATION',
  reference: ref,
  ids: (s) => recordNamedBy(organisationLookups, 'Organisation', sql`organisation_id`, ref, s),
});
