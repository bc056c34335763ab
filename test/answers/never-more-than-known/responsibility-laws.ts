import { holdsOn, type Book, type Case, type Known } from './book.js';
import type { Service } from './random-catalogue.js';

export interface Result {
  __typename: string;
  kind?: string;
  place?: { slug: string };
  service?: { slug: string };
  offeredAt?: { slug: string }[];
  isOffered?: boolean | null;
  explanation?: { value: string };
  options?: { answer: string; label: { value: string }; detail: { value: string } | null }[];
  responsible?: {
    explanation: { value: string };
    responsibility: {
      slug: string;
      role: string;
      organisation: { slug: string } | null;
      formerOrganisation: { slug: string } | null;
      onlineService: { slug: string } | null;
    };
  }[];
}

export const resultFields = `
  __typename
  ... on ResponsibilityAnswer {
    service { slug }
    place { slug }
    responsible {
      explanation { value }
      responsibility { slug role organisation { slug } formerOrganisation { slug } onlineService { slug } }
    }
  }
  ... on ResponsibilityQuestion { kind options { answer label { value } detail { value } } }
  ... on NotOfferedHere { service { slug } place { slug } offeredAt { slug } }
  ... on ResponsibilityNotRecorded { service { slug } place { slug } isOffered explanation { value } }
  ... on ServiceNotValid { service { slug } explanation { value } }
  ... on UnknownService { reference }
  ... on UnknownPlace { reference }`;

/** Somebody who calls. */
export interface Caller {
  service: Service;
  /** The smallest place on record in which they live. */
  home: string;
  /** What they say at first of where they live, in a reference to a place, and what that may mean. */
  said: object;
  meant: string[];
  day: string;
  of: Case;
  /** Whether they tell their name at once. */
  tellsName: boolean;
}

export interface Catalogued {
  ask(variables: object): Promise<Result>;
  /** The slugs of places by their global ids. */
  slugsOf(ids: readonly string[]): Promise<string[]>;
}

export const namesOf = ({ responsible = [] }: Result): string[] =>
  [
    ...new Set(
      responsible.map(
        ({ responsibility: { role, organisation, onlineService } }) =>
          `${role} ${organisation?.slug ?? onlineService?.slug ?? 'nobody'}`,
      ),
    ),
  ].sort();

/** Goes with a caller from question to question, and tells what is claimed without being on record. */
export class Call {
  readonly steps: string[] = [];
  readonly kinds: string[] = [];

  constructor(
    readonly book: Book,
    readonly caller: Caller,
    readonly catalogued: Catalogued,
  ) {}

  async wrong(): Promise<string | null> {
    const { caller } = this;
    let [place, meant] = [caller.said, caller.meant];
    const options: string[] = [];
    for (let turn = 0; turn < 8; turn++) {
      const known = caller.tellsName ? { nameInitial: caller.of.initial } : {};
      const result = await this.catalogued.ask({
        service: { slug: caller.service.slug },
        place,
        answers: { ...known, options },
        context: { validOn: caller.day },
      });
      this.steps.push(JSON.stringify(result));
      this.kinds.push(
        [result.__typename, result.kind, result.isOffered]
          .filter((one) => one !== undefined)
          .map(String)
          .join(' '),
      );
      if (result.__typename !== 'ResponsibilityQuestion') return this.#wrongIn(result, meant);
      const asked = result.options!;
      const told = asked.map(({ label, detail }) => `${label.value} / ${detail?.value}`);
      // Where only some names are on record, the name is asked for.
      if (asked.length < 2 && !asked.some(({ label }) => label.value.startsWith('Familienname')))
        return `a question with ${asked.length} options`;
      if (new Set(told).size < told.length) return 'options that nobody can tell apart';
      if (result.kind === 'PLACE') {
        const slugs = await this.catalogued.slugsOf(asked.map(({ answer }) => answer));
        const stray = slugs.find((slug) => !meant.some((one) => this.book.pathOf(slug).includes(one)));
        if (stray) return `${stray} is offered, which does not lie in ${meant.join(' or ')}`;
        const chosen = this.book.pathOf(caller.home).find((one) => slugs.includes(one));
        if (!chosen) return this.#wrongToPassOver(slugs);
        if (meant.length === 1 && meant[0] === chosen) return `${chosen} is asked for again`;
        [place, meant] = [{ id: asked[slugs.indexOf(chosen)]!.answer }, [chosen]];
      } else {
        const chosen = this.#choose(asked.map(({ label }) => label.value));
        if (chosen < 0) {
          const { bodies, isLeftOpen } = this.#known(caller.home);
          return bodies.length > 0 && !isLeftOpen ? `no option for the case, and ${bodies.join()} answers` : null;
        }
        if (options.includes(asked[chosen]!.answer)) return 'the same option is offered again';
        options.push(asked[chosen]!.answer);
      }
    }
    return 'questions without an end';
  }

  #known(place: string): Known {
    const { service, day, of } = this.caller;
    return this.book.known(service, place, day, of);
  }

  #choose(labels: readonly string[]): number {
    const { initial, situation } = this.caller.of;
    const holds = (label: string): boolean => {
      const [, from, to] = /^Familienname (.) bis (.)$/.exec(label) ?? [];
      return from && to ? from <= initial && initial <= to : label === situation;
    };
    const chosen = labels.findIndex(holds);
    return chosen < 0 ? labels.indexOf('In allen anderen Fällen') : chosen;
  }

  /** Whoever lives elsewhere in the place has no option: nothing may be lost by that. */
  #wrongToPassOver(offered: readonly string[]): string | null {
    const { home } = this.caller;
    const { bodies } = this.#known(home);
    const isRest = offered.some((one) => this.book.pathOf(one).includes(home));
    return bodies.length > 0 && !isRest ? `${home} is no option, and ${bodies.join()} answers there` : null;
  }

  #wrongIn(result: Result, meant: readonly string[]): string | null {
    const { service, day, home } = this.caller;
    const isValid = holdsOn(service.valid, day);
    switch (result.__typename) {
      case 'ServiceNotValid':
        return isValid ? 'a service that holds is told as ended' : null;
      case 'UnknownPlace':
        return meant.length > 0 ? 'a place on record is not known' : null;
      case 'ResponsibilityAnswer':
        return isValid ? this.#wrongInAnswer(result) : 'a service that does not hold is answered';
      case 'NotOfferedHere':
        return isValid ? this.#wrongToDeny(result, meant) : 'a service that does not hold is not offered here';
      case 'ResponsibilityNotRecorded':
        return this.#wrongToKnowNobody(result, home, meant);
      default:
        return `${result.__typename} is no answer`;
    }
  }

  #wrongInAnswer(result: Result): string | null {
    const { day, home } = this.caller;
    const { bodies, isAmbiguous, isLeftOpen } = this.#known(home);
    const named = namesOf(result);
    if (named.length === 0) return 'an answer that names nobody';
    const inCase = this.#toldInTheirCase(result);
    const more = named.filter((one) => !bodies.includes(one) && !inCase.includes(one));
    if (more.length > 0) return `${more.join()} is named in ${home}, on record is ${bodies.join() || 'nobody'}`;
    const fewer = bodies.filter((one) => !named.includes(one));
    if (fewer.length > 0 && !isAmbiguous && !isLeftOpen) return `${fewer.join()} is not named`;
    for (const { responsibility, explanation } of result.responsible!) {
      const rule = this.book.catalogue.responsibilities.find(({ slug }) => slug === responsibility.slug)!;
      const former = rule.organisation !== responsibility.organisation?.slug ? (rule.organisation ?? null) : null;
      if ((responsibility.formerOrganisation?.slug ?? null) !== former)
        return `${former} is not told as ended on ${day}`;
      if (explanation.value.includes('gibt es nicht mehr') !== (former !== null)) return `untold: ${explanation.value}`;
    }
    return null;
  }

  /** Who is named together with the condition on which they answer. */
  #toldInTheirCase({ responsible }: Result): string[] {
    const { responsibilities } = this.book.catalogue;
    const told = responsible!.filter(({ responsibility, explanation }) => {
      const { condition } = responsibilities.find(({ slug }) => slug === responsibility.slug)!;
      return condition && explanation.value.includes(condition['de'] as string);
    });
    return namesOf({ __typename: '', responsible: told });
  }

  /** "Not here" is right only when nobody within the place could get it. */
  #wrongToDeny({ offeredAt }: Result, meant: readonly string[]): string | null {
    const { service, day, of } = this.caller;
    const everywhere = meant.flatMap((one) => this.book.within(one, day));
    const covered = everywhere.find((one) => this.book.known(service, one, day, of).isCovered);
    if (covered) return `denied, though recorded for ${covered}`;
    if (!this.#known(meant[0]!).isRecorded) return 'denied, though recorded nowhere';
    const offers = [...(service.areas ?? []), ...this.book.rulesOf(service, day).map((rule) => rule.place)];
    if (this.#hasLapsed(meant)) return 'denied because a responsibility has expired';
    if (offeredAt!.length === 0) return 'denied without a place that offers it';
    return offeredAt!.every(({ slug }) => offers.includes(slug)) ? null : 'said to be offered where it is not';
  }

  /** Whether something is recorded for a part of the place alone. */
  #isDivided(place: string): boolean {
    const { service, day } = this.caller;
    const recorded = [...(service.areas ?? []), ...this.book.rulesOf(service, day).map((rule) => rule.place)];
    return this.book.within(place, day).some((part) => part !== place && recorded.includes(part));
  }

  /** Whether a responsibility covers a place on other days only, of a service without areas. */
  #hasLapsed(places: readonly string[]): boolean {
    const { service, day } = this.caller;
    const around = places.flatMap((place) => this.book.pathOf(place));
    return (
      (service.areas ?? []).length === 0 &&
      this.book.catalogue.responsibilities.some(
        (rule) => rule.service === service.slug && !holdsOn(rule.valid, day) && around.includes(rule.place),
      )
    );
  }

  #wrongToKnowNobody({ isOffered }: Result, home: string, meant: readonly string[]): string | null {
    const { bodies, isCovered, isLeftOpen, isRecorded } = this.#known(home);
    const isPartCovered = meant
      .flatMap((one) => this.book.within(one, this.caller.day))
      .some((one) => this.#known(one).isCovered);
    const isAskable = meant.length > 1 || this.book.hasParts(meant[0]!, this.caller.day);
    if (bodies.length > 0 && !isLeftOpen && (isAskable || (meant[0] === home && !this.#isDivided(home))))
      return `nobody is known, and ${bodies.join()} answers in ${home}`;
    if (isOffered === false) return '"not offered" is no word for "not known"';
    if (isOffered && !isCovered) return `said to be offered in ${home}`;
    if (isOffered === null && !isPartCovered && isRecorded && !this.#hasLapsed(meant))
      return 'not known, though recorded for other places';
    return null;
  }
}
