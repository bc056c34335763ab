import type { Bilingual } from '../../../platform/i18n/bilingual.js';
import type { PlaceContent } from '../../place/place.content.js';
import { namedWithSlug } from '../content-name.js';
import type { RecordKindName } from '../content-kind.js';
import type { RecordContent } from '../record-content.js';
import type { KnownKeys } from './known-keys.js';
import { Overlaps } from './overlaps.js';
import { placementText, type Placement, type ProblemList } from './problem.js';
import type { StoredCatalogue } from './stored-catalogue.js';
import type { IdentifierClaim, IdentifierHolder } from './stored-keys.js';

interface PlacedClaim extends IdentifierClaim {
  path: string;
  placement: Placement;
}

const claimKey = ({ agency, value }: { agency: string; value: string }): string => JSON.stringify([agency, value]);

const remedyOfIdentifier: Bilingual = {
  de: 'Berichtigen Sie den Identifikator, oder nehmen Sie ihn vorher, oder im selben Änderungspaket, dort weg.',
  en: 'Correct the identifier, or take it away there before or in the same change set.',
};

const remedyOfEnded: Bilingual = {
  de: 'Jener Datensatz ist beendet und führt unter diesem Identifikator weiter. Berichtigen Sie den Identifikator, oder nehmen Sie den beendeten Datensatz wieder auf.',
  en: 'That record has ended and is still found by this identifier. Correct the identifier, or bring the ended record back.',
};

const remedyOfRegionalKey: Bilingual = {
  de: 'Berichtigen Sie einen der Schlüssel, oder geben Sie beiden Gebieten einen Zeitraum (valid). Nur ein Land (STATE) darf den Schlüssel seiner einzigen Gemeinde haben.',
  en: 'Correct one of the keys, or give both places a period (valid). Only a Land (STATE) may have the key of its only municipality.',
};

/** Keys that lead to one record: identifiers within a kind, and the regional keys of places that exist at the same time. */
export class UniqueKeys {
  private readonly claims = new Map<RecordKindName, Map<string, PlacedClaim>>();
  private readonly regionalKeys = new Overlaps();
  private readonly keysOfPlaces = new Set<string>();

  constructor(private readonly problems: ProblemList) {}

  add(kind: RecordKindName, record: RecordContent, placement: Placement): void {
    const ofKind = this.claims.get(kind) ?? new Map<string, PlacedClaim>();
    this.claims.set(kind, ofKind);
    for (const [index, { agency, value }] of (record.identifiers ?? []).entries()) {
      const claim = { slug: record.slug, agency, value, path: `identifiers[${index}]`, placement };
      const before = ofKind.get(claimKey(claim));
      if (!before) ofKind.set(claimKey(claim), claim);
      else if (before.slug !== record.slug)
        this.reportIdentifier(claim, `${before.slug}, ${placementText(before.placement)}`);
    }
    if (kind === 'places') this.addPlace(record as PlaceContent, placement);
  }

  /** Compares with what is stored; of records among the contents it is the contents that count. */
  async finish(stored: StoredCatalogue, known: KnownKeys): Promise<void> {
    for (const [kind, ofKind] of this.claims) {
      const claims = [...ofKind.values()];
      if (claims.length === 0) continue;
      for (const found of await stored.findIdentifierHolders(kind, claims))
        if (!known.has(kind, found.content.slug)) this.reportHolder(ofKind.get(claimKey(found.claim))!, found);
    }
    if (this.keysOfPlaces.size === 0) return;
    for (const place of await stored.findPlacesWithKeys([...this.keysOfPlaces]))
      if (!known.has('places', place.slug)) this.reportPlaces(place);
  }

  private addPlace(place: PlaceContent, placement: Placement): void {
    if (place.ars === undefined) return;
    this.keysOfPlaces.add(place.ars);
    const [other] = this.placesWithSameKey(place, placement);
    if (other) this.reportRegionalKey(place.ars, placement, placementText(other));
  }

  private reportPlaces(place: PlaceContent): void {
    for (const placement of this.placesWithSameKey(place, { file: place.slug }))
      if (placement.file !== place.slug) this.reportRegionalKey(place.ars!, placement, namedWithSlug(place));
  }

  private placesWithSameKey({ ars, kind, valid }: PlaceContent, placement: Placement): Placement[] {
    // A Land and its only municipality, as in Berlin, have one key: neither is compared with the other.
    return ['STATE', 'MUNICIPALITY']
      .filter((spared) => kind !== spared)
      .flatMap((spared) => this.regionalKeys.add(`${ars} ${spared}`, valid, placement) ?? [])
      .slice(0, 1);
  }

  private reportHolder(claim: PlacedClaim, { content, hasEnded }: IdentifierHolder): void {
    this.reportIdentifier(claim, namedWithSlug(content), hasEnded ? remedyOfEnded : remedyOfIdentifier);
  }

  private reportIdentifier(
    { agency, value, path, placement }: PlacedClaim,
    holder: string,
    remedy: Bilingual = remedyOfIdentifier,
  ): void {
    const cause = {
      de: `Der Identifikator ${value} von ${agency} gehört zu einem anderen Datensatz: ${holder}.`,
      en: `The identifier ${value} of ${agency} belongs to another record: ${holder}.`,
    };
    this.problems.report({ ...placement, path, cause, remedy, code: 'IDENTIFIER_TAKEN' });
  }

  private reportRegionalKey(ars: string, placement: Placement, other: string): void {
    const cause = {
      de: `${ars} ist gleichzeitig der Schlüssel eines anderen Gebiets: ${other}.`,
      en: `${ars} is at the same time the key of another place: ${other}.`,
    };
    this.problems.report({ ...placement, path: 'ars', cause, remedy: remedyOfRegionalKey, code: 'IDENTIFIER_TAKEN' });
  }
}
