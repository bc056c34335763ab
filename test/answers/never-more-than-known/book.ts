import type { PeriodContent } from '../../../src/catalogue/record/record-content.js';
import type { Catalogue, Organisation, Place, Responsibility, Service } from './random-catalogue.js';

export const holdsOn = (period: PeriodContent | undefined, day: string): boolean =>
  !(period?.from && day < period.from) && !(period?.until && period.until < day);

/** What decides for somebody, besides where they live. */
export interface Case {
  initial: string;
  situation: string | null;
}

/** What the records say about a service at the smallest known place of somebody. */
export interface Known {
  /** Who answers, as `role slug`. */
  bodies: string[];
  /** Whether a nearer rule holds for other people only, so that a farther one may or may not hold for this one. */
  isLeftOpen: boolean;
  /** Whether two rules by initials hold for the same person. */
  isAmbiguous: boolean;
  /** Whether an area or a rule, even one whose office is gone, covers the place. */
  isCovered: boolean;
  isInArea: boolean;
  /** Whether an area or a rule exists at all. */
  isRecorded: boolean;
}

const isOfThe = ({ conditionKind, initials, condition }: Responsibility, { initial, situation }: Case): boolean =>
  conditionKind === 'NAME_INITIAL'
    ? initials!.from <= initial && initial <= initials!.to
    : condition!['de'] === situation;

/** A catalogue as somebody reads it who has nothing but the records, and looks through all of them each time. */
export class Book {
  readonly #places: Map<string, Place>;
  readonly #organisations: Map<string, Organisation>;

  constructor(readonly catalogue: Catalogue) {
    const bySlug = <T extends { slug: string }>(records: readonly T[]) =>
      new Map(records.map((one) => [one.slug, one]));
    this.#places = bySlug(catalogue.places);
    this.#organisations = bySlug(catalogue.organisations);
  }

  place(slug: string): Place {
    return this.#places.get(slug)!;
  }

  /** The place and what it lies in, nearest first. */
  pathOf(slug: string): string[] {
    const { parent } = this.place(slug);
    return [slug, ...(parent ? this.pathOf(parent) : [])];
  }

  /** The place and all that lies in it on the day. */
  within(slug: string, day: string): string[] {
    return this.catalogue.places
      .filter((one) => one.slug === slug || holdsOn(one.valid, day))
      .map((one) => one.slug)
      .filter((other) => this.pathOf(other).includes(slug));
  }

  /** Whether somewhere below the place there is more than one place to choose from. */
  hasParts(slug: string, day: string): boolean {
    const depths = this.within(slug, day)
      .map((one) => this.pathOf(one))
      // Nobody is asked about what lies in a place that has ended.
      .filter((path) => path.slice(1, path.indexOf(slug)).every((one) => holdsOn(this.place(one).valid, day)))
      .map(({ length }) => length);
    return new Set(depths).size < depths.length;
  }

  /** The organisation, or the one that has taken over its work by the day; null when nobody on record works. */
  successorOn(slug: string, day: string): string | null {
    const { active, succeededBy } = this.#organisations.get(slug)!;
    if (holdsOn(active, day)) return slug;
    if (!active?.until || day <= active.until) return null;
    return succeededBy ? this.successorOn(succeededBy, day) : null;
  }

  /** Who answers by a rule on a day; null when that is nobody. */
  bodyOn({ organisation, onlineService, role }: Responsibility, day: string): string | null {
    if (organisation) {
      const active = this.successorOn(organisation, day);
      return active && `${role} ${active}`;
    }
    const online = this.catalogue['online-services'].find(({ slug }) => slug === onlineService)!;
    return holdsOn(online.valid, day) ? `${role} ${online.slug}` : null;
  }

  rulesOf({ slug }: Service, day: string): Responsibility[] {
    return this.catalogue.responsibilities.filter(({ service, valid }) => service === slug && holdsOn(valid, day));
  }

  known(service: Service, place: string, day: string, of: Case): Known {
    const rules = this.rulesOf(service, day);
    const path = this.pathOf(place).filter((one) => one === place || holdsOn(this.place(one).valid, day));
    const covering = rules.filter((rule) => path.includes(rule.place));
    const areas = service.areas ?? [];
    const isInArea = areas.some((area) => path.includes(area));
    const known: Known = {
      bodies: [],
      isLeftOpen: false,
      isAmbiguous: false,
      isCovered: isInArea || covering.length > 0,
      isInArea,
      isRecorded: areas.length > 0 || rules.length > 0,
    };
    for (const role of new Set(covering.map((rule) => rule.role)))
      this.#walkUp(
        path.map((at) => covering.filter((rule) => rule.role === role && rule.place === at)),
        day,
        of,
        known,
      );
    known.bodies = [...new Set(known.bodies)].sort();
    return known;
  }

  #walkUp(levels: readonly Responsibility[][], day: string, of: Case, known: Known): void {
    for (const here of levels) {
      if (here.length === 0) continue;
      const special = here.filter((rule) => rule.conditionKind && isOfThe(rule, of));
      const chosen = special.length > 0 ? special : here.filter((rule) => !rule.conditionKind);
      if (special.length > 1) known.isAmbiguous = true;
      if (chosen.length > 0) {
        known.bodies.push(...chosen.flatMap((rule) => this.bodyOn(rule, day) ?? []));
        return;
      }
      known.isLeftOpen = true;
    }
  }
}
