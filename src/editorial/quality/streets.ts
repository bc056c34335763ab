import { streetKey } from '../../catalogue/place/address/street-address.rules.js';
import type { PlaceContent } from '../../catalogue/place/place.content.js';
import type { AddressesOfPlace } from '../../catalogue/record/quality/surroundings.js';
import { isValidOn } from '../../catalogue/record/quality/valid-on.js';

/** The addresses that are recorded for places, by street. */
export class Streets {
  private readonly municipalities = new Set<string>();
  private readonly ranges = new Map<string, AddressesOfPlace[]>();

  constructor(
    private readonly day: string,
    /** The place and everything that contains it. */
    private readonly lineOf: (place: string) => readonly string[],
  ) {}

  add({ slug, kind, valid, addressRanges = [] }: PlaceContent): void {
    if (!isValidOn(valid, this.day)) return;
    if (kind === 'MUNICIPALITY' || kind === 'UNINCORPORATED') this.municipalities.add(slug);
    for (const range of addressRanges) {
      const key = streetKey(range.street);
      this.ranges.set(key, [...(this.ranges.get(key) ?? []), { place: slug, range }]);
    }
  }

  /** What is recorded of the streets of a place for others of its municipality that neither contain it nor lie in it. */
  beside({ slug, valid, addressRanges = [] }: PlaceContent): AddressesOfPlace[] {
    const municipality = this.municipalityOf(slug);
    if (municipality === undefined || !isValidOn(valid, this.day)) return [];
    const keys = new Set(addressRanges.map(({ street }) => streetKey(street)));
    return [...keys]
      .flatMap((key) => this.ranges.get(key) ?? [])
      .filter(
        ({ place }) =>
          this.municipalityOf(place) === municipality &&
          !this.lineOf(place).includes(slug) &&
          !this.lineOf(slug).includes(place),
      );
  }

  private municipalityOf(place: string): string | undefined {
    return this.lineOf(place).find((one) => this.municipalities.has(one));
  }
}
