import { isOfferedAt, laidDown } from '../../catalogue/service/offered-at.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { ambiguous } from '../../platform/errors/errors.js';
import { evidenceIf, evidenceOfFee, type WithEvidence } from '../../catalogue/evidence/evidence.read-model.js';
import type { ReadOptions } from '../../platform/read/read-options.js';
import { many, type ColumnField, type RelationField } from '../../platform/read/read-model.js';
import { Statement } from '../../platform/read/statement.js';
import { sql, type Sql } from '../../platform/sql/sql.js';
import { readAbsentPlace } from '../../catalogue/place/absent-place.js';
import type { AbsentPlace } from '../../catalogue/place/absent-place.rules.js';
import { lineageOf, type PlaceRef } from '../../catalogue/place/place-ref.js';
import { conditionsJson, questionsJson, type QuestionFacts } from '../../catalogue/question/question-facts.js';
import { validDays } from '../../catalogue/record/valid-days.js';
import { outOfValidity, type ValidDays } from '../../catalogue/record/valid-days.rules.js';
import { servicesNamedBy, type ServiceRef } from '../../catalogue/service/service-ref.js';
import { offeredAmong, type Offered } from './offered-among.rules.js';
import type { FeeFacts } from './quote.js';
import { costsNothingIn } from '../../catalogue/fee/free-fee.rules.js';
import { feeReadModel } from '../../catalogue/fee/fee.read-model.js';

/** Facts of a service that the fee rules need. */
export interface FeeQuoteFacts {
  questions: QuestionFacts[];
  fees: (FeeFacts & WithEvidence)[];
  audiences: string[];
  /** Whether a fee other than a surcharge is on record that is not valid on the day. */
  isPricedOnOtherDay: boolean;
}

/** Fees of an edition valid on the day; other parts refer to them by position. */
const quotedFees = (fee: Sql, edition: Sql, statement: Statement): Sql =>
  sql`${fee}.edition_id = ${edition}.edition_id and ${statement.validToday(fee)}`;

export const feesOfDay: RelationField = many(() => feeReadModel, {
  from: sql`fee`,
  where: quotedFees,
  orderBy: (fee) => sql`${fee}.position`,
});

const proof = (statement: Statement): Sql =>
  sql`(select d.name from document_type_edition d where d.document_type_id = f.proof_id and ${statement.inForce(sql`d`)})`;

export const feeQuoteFacts = (isEvidenceAsked: boolean): ColumnField => ({
  kind: 'column',
  sql: (
    edition,
    statement,
  ) => sql`json_build_object('questions', ${questionsJson(edition)}, 'audiences', ${edition}.audiences,
    'isPricedOnOtherDay', exists (select from fee f where f.edition_id = ${edition}.edition_id and not f.surcharge and not ${statement.validToday(sql`f`)}),
    'fees', (select coalesce(json_agg(x), '[]') from (
      select f.id, case when ${costsNothingIn(sql`f`)} then 'FREE' else f.kind end as kind, f.amount_cents as "amountCents", f.minimum_cents as "minimumCents", f.maximum_cents as "maximumCents",
        f.currency, f.percentage, f.percentage_of as "percentageOf", f.unit, f.surcharge, f.mandatory, f.base_fee_id as "baseFeeId", f.label,
        f.condition, f.description, f.free_reason as "freeReason", f.audiences, f.channel, ${proof(statement)} as proof,
        ${conditionsJson('fee_id', sql`f`)} as applies, ${evidenceIf(isEvidenceAsked, () => evidenceOfFee(sql`f`, statement))} as evidence
      from fee f where ${quotedFees(sql`f`, edition, statement)} order by f.position) x))`,
});

interface PlacedService {
  id: string;
  slug: string;
  /** At how many of the places that may be meant it is offered. */
  offeredAt: number;
  /** Whether it is laid down for any place. */
  placed: boolean;
  valid: ValidDays;
}

export type PlacedServiceResult =
  | { kind: 'SERVICE'; id: string; offered: Offered }
  | { kind: 'PLACE_NOT_VALID'; absent: AbsentPlace }
  | { kind: 'NOT_RECORDED_HERE' }
  | { kind: 'UNKNOWN_SERVICE' }
  | { kind: 'UNKNOWN_PLACE' };

/** Finds the candidate service that is offered at a place, in one statement. */
export async function serviceAtPlace(
  service: ServiceRef,
  place: PlaceRef,
  readOptions: ReadOptions,
  context: RequestContext,
): Promise<PlacedServiceResult> {
  const s = new Statement(readOptions);
  const query = sql`${lineageOf(place, s)}, named as materialized (${servicesNamedBy(service, s)})
    select (select count(*)::int from lineage where distance = 0) as places,
      (select coalesce(json_agg(x), '[]') from (
        select n.id, r.slug, (select count(*)::int from lineage c where c.distance = 0
            and ${isOfferedAt(sql`e`, sql`select l.place_id from lineage l where l.candidate_id = c.candidate_id`, s)}) as "offeredAt",
          exists (select from ${laidDown(sql`e`, s)} d) as placed, ${validDays(sql`e`)} as valid
        from named n join record r on r.id = n.id
        join service_edition e on e.service_id = n.id and ${s.inForce(sql`e`)} order by r.slug) x) as services`;
  const source = context.sourceOf(readOptions);
  const [found] = await source.query<{ places: number; services: PlacedService[] }>(query.text, s.parameters);
  const { places, services } = found!;
  if (services.length === 0) return { kind: 'UNKNOWN_SERVICE' };
  const valid = services.filter((one) => !outOfValidity(one.valid, readOptions.validOn));
  const ended = services.find((one) => one.offeredAt > 0) ?? services[0]!;
  // Whoever names what has ended is told so, wherever that is; of a key, only where it was offered.
  if (valid.length === 0 && (ended.offeredAt > 0 || places === 0 || !service.leikaKey))
    return { kind: 'SERVICE', id: ended.id, offered: 'NOWHERE' };
  if (places === 0) {
    const absent = await readAbsentPlace(place, readOptions, source);
    return absent ? { kind: 'PLACE_NOT_VALID', absent } : { kind: 'UNKNOWN_PLACE' };
  }
  const offered = valid.filter((one) => one.offeredAt > 0);
  // What has the key elsewhere says nothing of this place.
  const isElsewhere = offered.length === 0 && services.some((one) => one.placed);
  if (service.leikaKey && (valid.length === 0 || isElsewhere)) return { kind: 'NOT_RECORDED_HERE' };
  const candidates = offered.length > 0 ? offered : valid;
  if (candidates.length > 1) {
    const slugs = candidates.map(({ slug }) => slug);
    throw ambiguous(`${slugs.length} services may be meant: ${slugs.join(', ')}; name one by slug or id`, slugs);
  }
  const [{ id, offeredAt }] = candidates as [PlacedService];
  return { kind: 'SERVICE', id, offered: offeredAmong(places, offeredAt) };
}
