import type { AnyCity, Dwelling, Place, Range } from './any-city.js';

/** What somebody tells of where they live. */
export interface Told {
  street: string;
  /** Without it, any house of the street may be meant. */
  labels: string[] | null;
  postalCode: string | null;
  /** The municipality, or a part of it. */
  city: Place | null;
}

/** Every house number that there may be, in order. */
const all = Array.from({ length: 60 }, (_, at) => at + 1).flatMap((number) =>
  ['', ...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `${number}${letter}`),
);

const isEven = (label: string): boolean => Number.parseInt(label, 10) % 2 === 0;

/** All house numbers of a range, one by one. */
function housesOf({ from, to, parity }: Range): Set<string> {
  const held = all.slice(from ? all.indexOf(from) : 0, to ? all.indexOf(to) + 1 : all.length);
  return new Set(held.filter((label) => !parity || isEven(label) === (parity === 'EVEN')));
}

/** All house numbers that are told: of "12-14" those of its side from the first to the last. */
function housesTold(labels: Told['labels']): string[] {
  if (!labels) return all;
  const [first, last = first] = labels as [string, string?];
  const side = all.slice(all.indexOf(first), all.indexOf(last) + 1).filter((label) => isEven(label) === isEven(first));
  return labels.length === 1 ? labels : side;
}

/** Somebody with the records of a city, who reads every house number of every range. */
export class Directory {
  constructor(private readonly city: AnyCity) {}

  /** Every place in which somebody may live after what they have told, as far as the records go. */
  possible(told: Told): Place[] {
    const municipalities = this.city.places.filter(({ kind }) => kind === 'MUNICIPALITY');
    const candidates = municipalities.flatMap((one) => this.#within(one, told));
    return [...new Set(candidates.flatMap((one) => this.city.within(one)))];
  }

  #within(municipality: Place, { street, labels, postalCode, city }: Told): Place[] {
    const inside = this.city.within(municipality);
    const named = city ? this.city.within(city) : inside;
    const coded = (place: Place) => place.postalCodes?.some(({ code }) => code === postalCode) ?? false;
    const area = postalCode
      ? inside.filter((one) => coded(one) && named.includes(one))
      : city
        ? [city]
        : [municipality];
    if (area.length === 0 || !inside.includes(area[0]!)) return [];
    const houses = housesTold(labels);
    const holders = inside.flatMap((place) => {
      const ranges = (place.addressRanges ?? []).filter((range) => range.street === street);
      const touching = ranges.map(housesOf).filter((held) => houses.some((house) => held.has(house)));
      const isWhole = touching.some((held) => houses.every((house) => held.has(house)));
      return touching.length > 0 ? [{ place, isWhole }] : [];
    });
    if (!holders.some(({ isWhole }) => isWhole)) return area;
    const smallest = holders.filter(
      ({ place }) =>
        !holders.some(
          (other) => other.isWhole && other.place !== place && this.city.within(place).includes(other.place),
        ),
    );
    const agrees = ({ place }: (typeof smallest)[number]): boolean => {
      const below = this.city.within(place);
      return (!postalCode || below.some(coded)) && below.some((one) => named.includes(one));
    };
    const agreed = smallest.filter(agrees);
    if (!agreed.some(({ isWhole }) => isWhole)) return [...area, ...smallest.map(({ place }) => place)];
    return agreed.flatMap(({ place }) => {
      const narrower = area.filter((one) => one !== place && this.city.within(place).includes(one));
      return narrower.length > 0 ? narrower : [place];
    });
  }

  /** Who answers for a matter at a place: the nearest that is recorded. */
  officeAt(place: Place, matter: number): string {
    const service = `sache-${matter}`;
    const at = (slug: string) =>
      this.city.responsibilities.find((one) => one.service === service && one.place === slug)?.organisation;
    return this.city
      .above(place)
      .map(({ slug }) => at(slug))
      .find((office) => office !== undefined)!;
  }

  /** Who answers, if it is the same wherever they may live; null when that has to be asked. */
  officeFor(told: Told, matter: number): string | null {
    const offices = new Set(this.possible(told).map((place) => this.officeAt(place, matter)));
    return offices.size === 1 ? [...offices][0]! : null;
  }

  truth({ locality }: Dwelling, matter: number): string {
    return this.officeAt(locality, matter);
  }
}
