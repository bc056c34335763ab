import { Directive, Field, ID, InputType } from 'type-graphql';
import { badInput } from '../../../platform/errors/errors.js';
import { decodeGlobalId, parseGlobalId } from '../../../platform/graphql/global-id.js';
import { identifierText, RecordRef } from '../../../platform/graphql/record-ref.js';
import { Ars } from '../../../platform/graphql/scalars.js';
import type { Statement } from '../../../platform/read/statement.js';
import { sql, type Sql } from '../../../platform/sql/sql.js';
import { recordTypes } from '../../record-types.js';
import type { RecordKindName } from '../content-kind.js';
import { recordIdentifiedBy, recordWithSlugSql } from '../record.read-model.js';

@Directive('@oneOf')
@InputType({ description: 'Verweis auf ein weggefallenes Gebiet: exactly one of the keys it had.' })
export class EndedPlaceRef extends RecordRef {
  @Field(() => Ars, { nullable: true, description: 'Regionalschlüssel (ARS): 12 digits.' })
  ars?: string;
}

@Directive('@oneOf')
@InputType({
  description:
    'Verweis auf einen weggefallenen Datensatz: by its global id, or by a key that a record of its kind had, such as the slug of an old address.',
})
export class EndedRef {
  @Field(() => ID, { nullable: true, description: 'Globale Kennung: the id of an earlier answer, of any kind.' })
  id?: string;

  @Field(() => RecordRef, { nullable: true, description: 'Leistung: a key that it had.' })
  service?: RecordRef;

  @Field(() => RecordRef, { nullable: true, description: 'Organisationseinheit: a key that it had.' })
  organisation?: RecordRef;

  @Field(() => EndedPlaceRef, { nullable: true, description: 'Gebiet: a key that it had.' })
  place?: EndedPlaceRef;

  @Field(() => RecordRef, { nullable: true, description: 'Onlinedienst: a key that it had.' })
  onlineService?: RecordRef;

  @Field(() => RecordRef, { nullable: true, description: 'Art des Nachweises: a key that it had.' })
  documentType?: RecordRef;

  @Field(() => RecordRef, { nullable: true, description: 'Kontaktweg: a key that it had.' })
  contactChannel?: RecordRef;
}

const kindOfField: Readonly<Record<Exclude<keyof EndedRef, 'id'>, RecordKindName>> = {
  service: 'services',
  organisation: 'organisations',
  place: 'places',
  onlineService: 'online-services',
  documentType: 'document-types',
  contactChannel: 'contact-channels',
};

const kindsByType = new Map<string, RecordKindName>(Object.values(recordTypes).map(({ type, kind }) => [type, kind]));

/** Whether an id is that of a record, which has editions and may end. */
export const isIdOfRecord = (id: string): boolean => kindsByType.has(parseGlobalId(id).type);

function kindOfId(id: string): RecordKindName {
  const { type } = parseGlobalId(id);
  const kind = kindsByType.get(type);
  if (!kind) throw badInput(`"${id}" is the id of a ${type}, which does not end; expected one of a record`);
  return kind;
}

/** A record that is asked for: its kind, and its id in a statement. */
export interface AskedRecord {
  kind: RecordKindName;
  idIn: (statement: Statement) => Sql;
}

const askedById = (kind: RecordKindName, recordId: string): AskedRecord => ({
  kind,
  idIn: (statement) => statement.bind(recordId, 'uuid'),
});

/** The place that had the key last. */
const placeOfKey = (ars: Sql, statement: Statement): Sql =>
  sql`(select p.place_id from place_edition p where p.ars = ${ars} and not isempty(p.in_force)
    and lower(p.in_force) <= ${statement.moment()} order by lower(p.in_force) desc, p.place_id limit 1)`;

function askedByKey(kind: RecordKindName, { id, slug, identifier, ars }: EndedPlaceRef): AskedRecord {
  const { type, recordKind } = recordTypes[kind];
  if (id !== undefined) return askedById(kind, decodeGlobalId(type, id));
  const idIn = (statement: Statement): Sql => {
    if (slug !== undefined) return recordWithSlugSql(recordKind, statement.bind(slug, 'text'));
    if (ars !== undefined) return placeOfKey(statement.bind(ars, 'text'), statement);
    const key = identifierText(identifier!.agency, identifier!.value);
    return recordIdentifiedBy(recordKind, statement.bind(key, 'text'), statement);
  };
  return { kind, idIn };
}

/** The record that a reference names. */
export function askedRecord({ id, ...byKind }: EndedRef): AskedRecord {
  if (id !== undefined) return askedById(kindOfId(id), parseGlobalId(id).id);
  const [field, ref] = Object.entries(byKind).find(([, given]) => given !== undefined)!;
  return askedByKey(kindOfField[field as keyof typeof kindOfField], ref);
}
