import type { Contents } from '../../../../src/catalogue/record/contents.js';
import type { Chance } from '../../../support/chance.js';

export type Place = Contents['places'];
export type Range = NonNullable<Place['addressRanges']>[number];

/** Some houses of a street, and where they are, whether anybody has recorded it or not. */
interface Stretch {
  street: string;
  labels: string[];
  locality: Place;
}

/** An address, as it is, and as somebody may tell it. */
export interface Dwelling {
  municipality: Place;
  locality: Place;
  street: string;
  labels: string[];
  postalCode: string;
}

/** Number of matters that offices share by place. */
export const matters = 10;

const streets = [
  'Gröpelinger Heerstraße',
  'Am Wall',
  'Bürgermeister-Smidt-Straße',
  'Straße des 17. Juni',
  'Große Gasse',
  'Rathausplatz',
  'St.-Jürgen-Straße',
  'Röhrstraße',
  'Rohrstraße',
  'Straße 13',
];

const letters = ['', 'a', 'b', 'c'];

const numberOf = (label: string): number => Number.parseInt(label, 10);

const sideOf = (side: number | null): Partial<Range> => (side === null ? {} : { parity: side === 0 ? 'EVEN' : 'ODD' });

/** Two municipalities that share a postal code, their streets, and offices that share ten matters by place. */
export class AnyCity {
  readonly places: Place[] = [];
  readonly responsibilities: Contents['responsibilities'][] = [];
  readonly #stretches: Stretch[] = [];
  readonly #codes: string[];

  constructor(
    readonly name: string,
    index: number,
    private readonly chance: Chance,
  ) {
    this.#codes = [1, 2, 3, 4].map((code) => String(10_000 + index * 10 + code));
    const land = this.#place('land', 'STATE');
    const city = this.#place('stadt', 'MUNICIPALITY', land);
    for (let borough = 0; borough < 2 + chance.below(2); borough++) {
      const above = this.#place(`bezirk${borough}`, 'BOROUGH', city);
      for (let at = 0; at < 2 + chance.below(2); at++) this.#place(`teil${borough}${at}`, 'LOCALITY', above);
    }
    const village = this.#place('dorf', 'MUNICIPALITY', land);
    this.#place('kern', 'LOCALITY', village);
    this.#place('siedlung', 'LOCALITY', village);
    for (const municipality of [city, village]) this.#lay(municipality);
    for (let matter = 0; matter < matters; matter++) this.#share(matter, land, [city, village]);
  }

  #place(slug: string, kind: string, parent?: Place): Place {
    const full = `${this.name}-${slug}`;
    const place: Place = { slug: full, name: { de: full }, kind, ...(parent && { parent: parent.slug }) };
    if (kind === 'LOCALITY') {
      const own = slug === 'kern' ? this.#codes.slice(2, 3) : slug === 'siedlung' ? this.#codes.slice(3) : [];
      const codes =
        own.length > 0 ? own : this.chance.shuffled(this.#codes.slice(0, 3)).slice(0, 1 + this.chance.below(2));
      place.postalCodes = codes.map((code) => ({ code }));
    }
    this.places.push(place);
    return place;
  }

  within(place: Place): Place[] {
    const below = this.places.filter(({ parent }) => parent === place.slug);
    return [place, ...below.flatMap((one) => this.within(one))];
  }

  above(place: Place): Place[] {
    const parent = this.places.find(({ slug }) => slug === place.parent);
    return [place, ...(parent ? this.above(parent) : [])];
  }

  localitiesOf(place: Place): Place[] {
    return this.within(place).filter(({ kind }) => kind === 'LOCALITY');
  }

  /** Lays streets through a municipality, and records some of where they run. */
  #lay(municipality: Place): void {
    const localities = this.localitiesOf(municipality);
    const names = this.chance.shuffled(streets).slice(0, 5);
    for (const street of names) {
      const sides = this.chance.often(0.4) ? [0, 1] : [null];
      for (const side of sides) this.#cut(street, side, localities);
    }
  }

  /** Cuts a street, or one side of it, into stretches. */
  #cut(street: string, side: number | null, localities: readonly Place[]): void {
    const numbers = Array.from({ length: 40 }, (_, at) => at + 1).filter((one) => side === null || one % 2 === side);
    const labels = numbers.flatMap((number) => letters.map((letter) => `${number}${letter}`));
    const cuts = this.chance.list(2, () => this.chance.below(labels.length)).sort((a, b) => a - b);
    [0, ...cuts].forEach((begin, at) => {
      const held = labels.slice(begin, cuts[at] ?? labels.length);
      if (held.length === 0) return;
      const locality = this.chance.from(localities);
      this.#stretches.push({ street, labels: held, locality });
      const holder = this.#record({ street, labels: held, locality }, side, side === null && cuts.length === 0);
      // A mistake beside what is right: a place elsewhere is said to hold it too.
      const elsewhere = holder ? localities.filter((one) => !this.within(holder).includes(one)) : [];
      if (elsewhere.length === 0 || !this.chance.often(0.2)) return;
      this.#write(this.chance.from(elsewhere), { street, from: held[0]!, to: held.at(-1)!, ...sideOf(side) });
    });
  }

  /** Records a stretch, perhaps half of it or nothing; returns the place that is said to hold all of it. */
  #record({ street, labels, locality }: Stretch, side: number | null, isWhole: boolean): Place | null {
    if (!this.chance.often(0.75)) return null;
    const holder = this.chance.often(0.2) ? this.above(locality)[1]! : locality;
    const isAll = this.chance.often(0.8);
    const part = isAll ? labels : labels.slice(0, Math.ceil(labels.length / 2));
    const bounds = { from: part[0]!, to: part.at(-1)!, ...sideOf(side) };
    this.#write(holder, { street, ...(isWhole && isAll && this.chance.often(0.5) ? {} : bounds) });
    return isAll ? holder : null;
  }

  #write(holder: Place, range: Range): void {
    const known = (holder.addressRanges ??= []);
    const text = JSON.stringify(range);
    if (!known.some((one) => JSON.stringify(one) === text)) known.push(range);
  }

  #share(matter: number, land: Place, municipalities: readonly Place[]): void {
    const give = (place: Place): void => {
      const organisation = `amt-${this.chance.below(3)}`;
      const slug = `${place.slug}-${matter}`;
      this.responsibilities.push({
        slug,
        service: `sache-${matter}`,
        place: place.slug,
        organisation,
        role: 'RESPONSIBLE',
      });
    };
    give(land);
    const share = this.chance.random() * 0.8;
    for (const place of municipalities.flatMap((one) => this.within(one))) if (this.chance.often(share)) give(place);
  }

  dwelling(): Dwelling {
    const { street, labels, locality } = this.chance.from(this.#stretches);
    const first = this.chance.from(labels);
    const next = labels.find((one) => numberOf(one) === numberOf(first) + 2 && one === String(numberOf(one)));
    const isRange = next !== undefined && this.chance.often(0.15);
    return {
      street,
      labels: isRange ? [first, next] : [first],
      locality,
      municipality: this.above(locality).find(({ kind }) => kind === 'MUNICIPALITY')!,
      postalCode: this.chance.from(locality.postalCodes!).code,
    };
  }
}
