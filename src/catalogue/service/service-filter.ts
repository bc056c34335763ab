import { costsAmountIn, costsNothingIn } from '../fee/free-fee.rules.js';
import { isTold } from '../contact-channel/told-channel.js';
import { organisationsStoodForBy } from '../organisation/organisation-on-day.js';
import { isMeant, Validity } from '../record/validity.js';
import { isReachedOver } from './channels-of-services.js';
import { isAmongOffered } from './offered-at.js';
import { situationRecordType } from '../situation/situation.edition.js';
import type { NamedRecord } from '../record/known-record.js';
import { downwards } from '../record/hierarchy.js';
import { editionTable } from '../record/edition-table.js';
import { Field, ID, InputType } from 'type-graphql';
import { decodeGlobalId } from '../../platform/graphql/global-id.js';
import { DateTime, LeikaKey } from '../../platform/graphql/scalars.js';
import { boundedMoment } from '../../platform/clock/asked-moment.js';
import type { Statement } from '../../platform/read/statement.js';
import { literal, sql, type Sql } from '../../platform/sql/sql.js';
import { Audience } from '../audience/audience.js';
import { ContactChannelKind } from '../contact-channel/contact-channel-kind.js';
import type { NamedByFilter } from '../place/known-place.js';
import { placesAround, PlaceRef } from '../place/place-ref.js';

@InputType({ description: 'Filter für Leistungen: conditions on a service; all conditions must hold.' })
export class ServiceFilter {
  @Field(() => Validity, {
    nullable: true,
    description:
      'Geltung: services valid on the day of the reading (default), from a later day, or all, also those that have ended.',
  })
  validity?: Validity | null;

  @Field(() => Audience, { nullable: true, description: 'Leistungsadressat: services for these.' })
  audience?: Audience | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Lebens- oder Geschäftslage: services of this situation (its id) or of one below it.',
  })
  situation?: string | null;

  @Field(() => ContactChannelKind, {
    nullable: true,
    description:
      'Zugangsweg: services that have a channel of this kind themselves, or whose responsible office has one.',
  })
  channelKind?: ContactChannelKind | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Organisationseinheit: services that this organisation (its id) answers for on the day, also in place of one that has ended.',
  })
  organisation?: string | null;

  @Field(() => PlaceRef, {
    nullable: true,
    description:
      'Gebiet: services offered at this place, or at one it lies in; of a postal code or an address, at any place it may mean. A name that several places have is refused.',
  })
  place?: PlaceRef | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Gebührenfrei: whether nothing is due in any case on the day of the reading, besides surcharges that are chosen. True: that is on record. False: an amount is on record that is due in one case at least, even if nothing is due in others, as for those who are exempt. Where neither is on record the service is in neither: without a fee, with exemptions only, with a fee in words alone, or free with a surcharge of which nobody recorded whether it is always due.',
  })
  freeOfCharge?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Onlinedienst eingetragen: true for services with an online service or a web channel on record; false for those with no online service recorded, which may still be had online.',
  })
  onlineAvailable?: boolean | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Geändert seit: services whose edition in force was published at or after this moment.',
  })
  changedSince?: Date | null;

  @Field(() => String, {
    nullable: true,
    description:
      'SDG-Informationsbereich: code of seven digits. Source: urn:xoev-de:fim:codeliste:sdginformationsbereich.',
  })
  sdgArea?: string | null;

  @Field(() => LeikaKey, { nullable: true, description: 'Leistungsschlüssel (LeiKa): services that have this key.' })
  leikaKey?: string | null;
}

/** Condition: the value is in a set that is found once. "is true" keeps PostgreSQL from searching the set anew for each row. */
const isAmong = (value: Sql, set: Sql): Sql => sql`(${value} in (${set})) is true`;

const ofSituation = (service: Sql, situation: string, s: Statement): Sql => {
  const asked = sql`select ${s.bind(decodeGlobalId('Situation', situation), 'uuid')}`;
  return isAmong(
    sql`${service}.edition_id`,
    sql`select j.edition_id from service_situation j
    where j.situation_id = any(array(select id from ${downwards(editionTable(situationRecordType), asked, s)} below))`,
  );
};

const hasWebChannel = (service: Sql, s: Statement) => sql`exists (
  select from contact_channel_edition c where c.service_id = ${service}.service_id and c.kind = 'WEB' and ${isTold(sql`c`, s)})`;

const responsibilityOf = (service: Sql, s: Statement) =>
  sql`select from responsibility_edition r where r.service_id = ${service}.service_id and ${s.inForce(sql`r`)} and ${s.validToday(sql`r`)}`;

const hasFee = (service: Sql, condition: Sql, s: Statement) =>
  sql`exists (select from fee f where f.edition_id = ${service}.edition_id and ${condition} and ${s.validToday(sql`f`)})`;

/** Condition on a fee: nothing is due, in every case, by every channel and for all whom the service is for. */
const alwaysFree = (service: Sql) =>
  sql`${costsNothingIn(sql`f`)} and not f.surcharge and f.condition is null and f.channel is null
    and (f.audiences = '{}' or f.audiences @> ${service}.audiences and ${service}.audiences <> '{}')
    and not exists (select from answer_condition c where c.edition_id = f.edition_id and c.fee_id = f.id)`;

/** Whether it is known that nothing is due in any case, or that it is not so: an amount is due in one. Else neither. */
function free(service: Sql, wanted: boolean, s: Statement) {
  const isFree = hasFee(service, alwaysFree(service), s);
  // What is chosen on top makes nothing unfree; what is not recorded as chosen may be due always.
  const mayCost = sql`not ${costsNothingIn(sql`f`)} and not (f.surcharge and f.mandatory is false)`;
  if (wanted) return sql`${isFree} and not ${hasFee(service, mayCost, s)}`;
  const isDue = sql`(not f.surcharge or f.mandatory or (f.mandatory is null and not ${isFree}))`;
  return hasFee(service, sql`${costsAmountIn(sql`f`)} and ${isDue}`, s);
}

const answeredForBy = (service: Sql, organisation: string, s: Statement) => {
  const named = organisationsStoodForBy(s.bind(decodeGlobalId('Organisation', organisation), 'uuid'), s);
  return isAmong(
    sql`${service}.service_id`,
    sql`select r.service_id from responsibility_edition r
    where r.organisation_id = any(array(${named})) and ${s.inForce(sql`r`)} and ${s.validToday(sql`r`)}`,
  );
};

/** Condition: the service has an online service that holds on the day, or a web channel. */
export const isOnline = (service: Sql, s: Statement): Sql =>
  sql`(exists (${responsibilityOf(service, s)} and r.online_service_id in (
    select o.online_service_id from online_service_edition o where ${s.inForce(sql`o`)} and ${s.validToday(sql`o`)}))
    or ${hasWebChannel(service, s)})`;

/** What a filter names by ids and codes. */
const namedOrganisation = (id: string): NamedRecord => ({
  kind: 'ORGANISATION',
  reference: { id },
  ids: (s) => sql`select o.organisation_id from organisation_edition o
    where o.organisation_id = ${s.bind(decodeGlobalId('Organisation', id), 'uuid')} and ${s.inForce(sql`o`)}`,
});

const namedSituation = (id: string): NamedRecord => ({
  kind: 'SITUATION',
  reference: { id },
  ids: (s) => sql`select o.situation_id from situation_edition o
    where o.situation_id = ${s.bind(decodeGlobalId('Situation', id), 'uuid')} and ${s.inForce(sql`o`)}`,
});

/** A key that an entry of the LeiKa or a service has. */
const namedLeikaKey = (leikaKey: string): NamedRecord => ({
  kind: 'LEIKA_KEY',
  reference: { leikaKey },
  ids: (s) => sql`select from leika_service i where i.leika_key = ${s.bind(leikaKey, 'text')}
    union all select from service_leika l join service_edition e on e.edition_id = l.edition_id
    where l.leika_key = ${s.bind(leikaKey, 'text')} and ${s.inForce(sql`e`)}`,
});

const namedSdgArea = (sdgArea: string): NamedRecord => ({
  kind: 'SDG_AREA',
  reference: { sdgArea },
  ids: (s) => sql`select from code_list_entry c
    where c.list_uri = 'urn:xoev-de:fim:codeliste:sdginformationsbereich' and c.code = ${s.bind(sdgArea, 'text')}`,
});

/** What a filter names: a place, an organisation, a situation, a LeiKa key and an SDG area. */
export function namedByServiceFilter(filter: ServiceFilter | null | undefined): NamedByFilter {
  const { place, organisation, situation, leikaKey, sdgArea } = filter ?? {};
  return {
    place,
    records: [
      organisation ? namedOrganisation(organisation) : [],
      situation ? namedSituation(situation) : [],
      leikaKey ? namedLeikaKey(leikaKey) : [],
      sdgArea ? namedSdgArea(sdgArea) : [],
    ].flat(),
  };
}

/** Whether a filter has a condition: one without any leaves nothing out. */
export const narrows = (filter: ServiceFilter | null | undefined): boolean =>
  Object.values(filter ?? {}).some((value) => value !== null && value !== undefined);

const given = <Value>(value: Value | null | undefined, condition: (value: Value) => Sql): Sql[] =>
  value === null || value === undefined ? [] : [condition(value)];

/** SQL conditions of a filter on service_edition. */
export function serviceConditions(service: Sql, filter: ServiceFilter | null | undefined, s: Statement): Sql[] {
  if (!filter) return [isMeant(Validity.CURRENT, service, s)];
  return [
    isMeant(filter.validity ?? Validity.CURRENT, service, s),
    ...given(filter.audience, (audience) => sql`${s.bind(audience, 'text')} = any(${service}.audiences)`),
    ...given(filter.situation, (id) => ofSituation(service, id, s)),
    ...given(filter.channelKind, (kind) => isReachedOver(service, s.bind(kind, 'text'), s)),
    ...given(filter.organisation, (id) => answeredForBy(service, id, s)),
    ...given(filter.place, (place) => isAmongOffered(service, placesAround(place, s), s)),
    ...given(filter.freeOfCharge, (wanted) => free(service, wanted, s)),
    ...given(filter.onlineAvailable, (wanted) => sql`${isOnline(service, s)} is ${literal(wanted)}`),
    ...given(
      filter.changedSince,
      (moment) => sql`lower(${service}.in_force) >= ${s.bind(boundedMoment('changedSince', moment), 'timestamptz')}`,
    ),
    ...given(
      filter.sdgArea,
      (code) =>
        sql`exists (select from service_sdg_area a where a.edition_id = ${service}.edition_id and a.code = ${s.bind(code, 'text')})`,
    ),
    ...given(
      filter.leikaKey,
      (key) =>
        sql`exists (select from service_leika l where l.edition_id = ${service}.edition_id and l.leika_key = ${s.bind(key, 'text')})`,
    ),
  ];
}
