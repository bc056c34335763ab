import { defineEntity, p } from '@mikro-orm/core';
import { Organisation } from '../../catalogue/organisation/organisation.entity.js';
import { Service } from '../../catalogue/service/service.entity.js';
import { momentColumn } from '../../platform/database/moment-column.js';

const problemKinds = [
  'WRONG_INFORMATION',
  'MISSING_INFORMATION',
  'NOT_UNDERSTANDABLE',
  'DEAD_LINK',
  'WRONG_NUMBER',
  'OTHER',
] as const;

const ProblemReportSchema = defineEntity({
  name: 'ProblemReport',
  tableName: 'problem_report',
  properties: {
    id: p.uuid().primary().defaultRaw('gen_random_uuid()'),
    serviceId: p.manyToOne(Service).mapToPk().fieldName('service_id'),
    organisationId: p.manyToOne(Organisation).mapToPk().fieldName('organisation_id').nullable(),
    kind: p.enum(problemKinds),
    text: p.text(),
    language: p.text().columnType('language_tag'),
    page: p.text().nullable(),
    reportedBy: p.text().nullable(),
    reportedAt: momentColumn.defaultRaw('now()'),
    resolvedBy: p.text().nullable(),
    resolvedAt: momentColumn.nullable(),
    answer: p.text().nullable(),
  },
});

/** Problemmeldung: a reported problem with the information about a service. */
export class ProblemReport extends ProblemReportSchema.class {}
ProblemReportSchema.setClass(ProblemReport);
