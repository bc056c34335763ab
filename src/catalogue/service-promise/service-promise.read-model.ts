import {
  addFields,
  column,
  firstDay,
  lastDay,
  many,
  shape,
  text,
  type RelationField,
  type Shape,
} from '../../platform/read/read-model.js';
import { organisationShape, organisationTable } from '../organisation/organisation.read-model.js';
import { recordInColumn } from '../record/record-relation.js';
import { recordEntries, recordFields, type EditionTable } from '../record/record.read-model.js';
import { serviceShape, serviceTable } from '../service/service.read-model.js';

const servicePromiseTable: EditionTable = {
  type: 'ServicePromise',
  kind: 'SERVICE_PROMISE',
  table: 'service_promise_edition',
  recordColumn: 'service_promise_id',
};

export const servicePromiseEntries = recordEntries(servicePromiseTable);

export const servicePromiseShape: Shape = shape('ServicePromise', {
  ...recordFields(servicePromiseTable),
  kind: column('kind'),
  value: column('value'),
  unit: column('unit'),
  description: text('description'),
  service: recordInColumn(() => serviceShape, serviceTable, 'service_id'),
  organisation: recordInColumn(() => organisationShape, organisationTable, 'organisation_id'),
  validFrom: firstDay('valid'),
  validUntil: lastDay('valid'),
});

const promisesOf = (recordColumn: 'service_id' | 'organisation_id'): RelationField =>
  many(() => servicePromiseShape, {
    from: 'service_promise_edition',
    where: (promise, record, statement) =>
      `${promise}.${recordColumn} = ${record}.${recordColumn} and ${statement.inForce(promise)} and ${statement.validToday(promise)}`,
    orderBy: (promise) => `${promise}.kind, ${promise}.service_promise_id`,
  });

addFields(serviceShape, { servicePromises: promisesOf('service_id') });
addFields(organisationShape, { servicePromises: promisesOf('organisation_id') });
