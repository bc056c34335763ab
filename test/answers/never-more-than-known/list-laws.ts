import { holdsOn, type Book, type Case } from './book.js';
import type { Channel, Service } from './random-catalogue.js';

const anybody: Case = { initial: '', situation: null };

/** What lists may name on a day, by the records alone. */
export class Lists {
  constructor(
    readonly book: Book,
    readonly day: string,
  ) {}

  /** Services that hold. */
  get valid(): Service[] {
    return this.book.catalogue.services.filter(({ valid }) => holdsOn(valid, this.day));
  }

  isOfferedAt(service: Service, places: readonly string[]): boolean {
    return places.some((place) => this.book.known(service, place, this.day, anybody).isCovered);
  }

  offeredAt(places: readonly string[]): string[] {
    return slugs(this.valid.filter((service) => this.isOfferedAt(service, places)));
  }

  answeredBy(organisation: string): string[] {
    const answers = (service: Service): boolean =>
      this.book
        .rulesOf(service, this.day)
        .some((rule) => rule.organisation && this.book.successorOn(rule.organisation, this.day) === organisation);
    return slugs(this.valid.filter(answers));
  }

  onlineServicesOf(service: Service): string[] {
    return slugs(
      this.book.catalogue['online-services'].filter(
        ({ slug, valid }) =>
          holdsOn(valid, this.day) &&
          this.book.rulesOf(service, this.day).some(({ onlineService }) => onlineService === slug),
      ),
    );
  }

  online(): string[] {
    return slugs(this.valid.filter((service) => this.onlineServicesOf(service).length > 0));
  }

  /** Channels that the public may use for a service as such or at its offices. */
  isUsable({ valid, visibility, organisation }: Channel): boolean {
    return (
      holdsOn(valid, this.day) &&
      visibility !== 'INTERNAL' &&
      (!organisation || this.book.successorOn(organisation, this.day) === organisation)
    );
  }

  channelsOf(service: string): string[] {
    return slugs(
      this.book.catalogue['contact-channels'].filter((one) => one.service === service && this.isUsable(one)),
    );
  }

  promisesOf(service: string): string[] {
    return slugs(
      this.book.catalogue['service-promises'].filter(
        ({ service: of, organisation, valid }) =>
          of === service &&
          holdsOn(valid, this.day) &&
          (!organisation || this.book.successorOn(organisation, this.day) === organisation),
      ),
    );
  }

  /** Organisations at work with an address in the place or within it. */
  addressedIn(place: string): string[] {
    const { organisations } = this.book.catalogue;
    return slugs(
      organisations.filter(
        ({ active, addresses = [] }) =>
          holdsOn(active, this.day) &&
          addresses.some(
            (one) => one.place && holdsOn(one.valid, this.day) && this.book.pathOf(one.place).includes(place),
          ),
      ),
    );
  }
}

const slugs = (records: readonly { slug: string }[]): string[] => records.map(({ slug }) => slug).sort();
