import type { PlaceRef } from '../../../catalogue/place/place-ref.js';
import { defaultLanguage, textIn, type LocalizedText } from '../../../platform/i18n/localized-text.js';
import type { ReadSource } from '../../../platform/read/read-source.js';
import { Statement } from '../../../platform/read/statement.js';
import { sql } from '../../../platform/sql/sql.js';
import { coverageFacts, type CoverageFacts } from '../coverage-statement.js';
import { coverageOfAll, placeToRead, type Coverage } from '../coverage.rules.js';
import type { CoverageCell, CoverageGrid } from './coverage-grid.js';

const keysPerStatement = 64;

const reasons = {
  UNKNOWN: 'no place has this key or name',
  AMBIGUOUS: 'several places have this name; name one by its slug or ARS',
  NOT_VALID: 'the place is not valid on the day',
} as const;

/** All municipalities and all LeiKa keys of the catalogue, for who names none. */
export async function everythingCovered(source: ReadSource): Promise<{ places: PlaceRef[]; leikaKeys: string[] }> {
  const s = Statement.now();
  const query = sql`select
    (select coalesce(json_agg(json_build_object('slug', r.slug) order by p.sort_name, r.slug), '[]')
      from place_edition p join record r on r.id = p.place_id
      where p.kind = 'MUNICIPALITY' and ${s.inForce(sql`p`)} and ${s.validToday(sql`p`)}) as places,
    (select coalesce(json_agg(leika_key order by leika_key), '[]') from leika_service) as keys`;
  const [all] = await source.query<{ places: PlaceRef[]; keys: string[] }>(query.text, s.parameters);
  return { places: all!.places, leikaKeys: all!.keys };
}

interface Names {
  /** Slugs of records, by id. */
  slugs: { [id: string]: string };
  placeNames: { [id: string]: LocalizedText };
  designations: { [leikaKey: string]: LocalizedText };
}

async function namesOf(ids: readonly string[], leikaKeys: readonly string[], source: ReadSource): Promise<Names> {
  const s = Statement.now();
  const some = s.bind(ids, 'uuid[]');
  const query = sql`select
    (select coalesce(json_object_agg(id, slug), '{}') from record where id = any(${some})) as slugs,
    (select coalesce(json_object_agg(p.place_id, p.name), '{}') from place_edition p
      where p.place_id = any(${some}) and ${s.inForce(sql`p`)}) as "placeNames",
    (select coalesce(json_object_agg(leika_key, designation), '{}') from leika_service
      where designation is not null and leika_key = any(${s.bind(leikaKeys, 'text[]')})) as designations`;
  const [names] = await source.query<Names & Record<string, unknown>>(query.text, s.parameters);
  return names!;
}

/** The places of the references, in their order; throws when one names none, or no single one. */
function placesOf(asked: readonly PlaceRef[], { places }: CoverageFacts): string[] {
  return asked.map((ref, index) => {
    const { placeId, unread } = placeToRead(places.filter((one) => one.asked === index));
    if (unread === null) return placeId;
    throw new Error(`${Object.values(ref).join()}: ${reasons[unread]}.`);
  });
}

function cellOf(coverage: Coverage, { slugs, placeNames }: Names): CoverageCell {
  const { state, isPartial, asOf, serviceIds, inheritedFrom } = coverage;
  return {
    state,
    isPartial,
    asOf,
    services: serviceIds.map((id) => slugs[id]!).sort(),
    inheritedFrom: inheritedFrom && textIn(placeNames[inheritedFrom]!, defaultLanguage),
  };
}

/** Reads the coverage of keys at places as of today. */
export async function readCoverageGrid(
  asked: readonly PlaceRef[],
  leikaKeys: readonly string[],
  source: ReadSource,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<CoverageGrid> {
  const { readOptions } = Statement.now();
  const facts: CoverageFacts = { places: [], laid: [] };
  for (let from = 0; from < leikaKeys.length; from += keysPerStatement) {
    const some = leikaKeys.slice(from, from + keysPerStatement);
    const read = await coverageFacts(asked, some, readOptions, source);
    facts.places = read.places;
    facts.laid.push(...read.laid);
    onProgress(Math.min(from + keysPerStatement, leikaKeys.length), leikaKeys.length);
  }
  const placeIds = placesOf(asked, facts);
  const ids = [...placeIds, ...facts.laid.flatMap(({ serviceId, placeId }) => [serviceId, placeId])];
  const names = await namesOf([...new Set(ids)], leikaKeys, source);
  const coverageAt = coverageOfAll(facts.laid);
  return {
    day: readOptions.validOn,
    places: placeIds.map((id) => ({
      slug: names.slugs[id]!,
      name: textIn(names.placeNames[id]!, defaultLanguage),
    })),
    keys: leikaKeys.map((leikaKey) => {
      const designation = names.designations[leikaKey];
      return {
        leikaKey,
        designation: designation ? textIn(designation, defaultLanguage) : null,
        cells: asked.map((_, at) => cellOf(coverageAt(at, leikaKey), names)),
      };
    }),
  };
}
