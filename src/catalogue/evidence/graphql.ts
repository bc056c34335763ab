import { handedOn, type GraphqlModule, type HandedOnField } from '../../platform/graphql/graphql-module.js';
import type { Statement } from '../../platform/read/statement.js';
import { sql, type Sql } from '../../platform/sql/sql.js';
import { EvidenceResolver } from './evidence.resolver.js';
import { Evidence } from './evidence.type.js';
import {
  evidenceField,
  evidenceOfAccessibility,
  evidenceOfFee,
  evidenceOfHours,
  evidenceOfRecord,
  evidenceOfServicePart,
} from './evidence.read-model.js';

const ofFigure = (evidence: (row: Sql, statement: Statement) => Sql): { evidence: HandedOnField } => ({
  evidence: handedOn(
    () => [Evidence],
    {
      description:
        'Belege: the source that it names itself, else all sources of its record, best first; empty when none is recorded.',
    },
    evidenceField(evidence),
  ),
});

const ofRecord = (column: Sql): { evidence: HandedOnField } => ({
  evidence: handedOn(
    () => [Evidence],
    { description: 'Belege: sources of the record, best first; empty when none is recorded.' },
    evidenceField((row, statement) => evidenceOfRecord(sql`${row}.${column}`, statement)),
  ),
});

export const evidenceModule: GraphqlModule = {
  resolvers: [EvidenceResolver],
  fieldsOf: {
    Fee: ofFigure(evidenceOfFee),
    Deadline: ofFigure(evidenceOfServicePart),
    ProcessingTime: ofFigure(evidenceOfServicePart),
    OpeningHours: ofFigure(evidenceOfHours),
    Accessibility: ofFigure(evidenceOfAccessibility),
    ContactChannel: ofRecord(sql`contact_channel_id`),
    ServicePromise: ofRecord(sql`service_promise_id`),
  },
};
