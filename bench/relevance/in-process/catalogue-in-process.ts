import { answerTo, type Answer, type LookedUp, type Tuning } from '../../../src/answers/search/answer.js';
import { outOfValidity } from '../../../src/catalogue/record/valid-days.rules.js';
import { ask, circumstancesOf, type Asked } from '../../../src/answers/search/asked.js';
import { factsOf } from '../../../src/answers/search/candidates.js';
import { readFacts, type EditionFacts } from '../../../src/answers/search/edition-facts.js';
import { SearchKnowledge } from '../../../src/answers/search/knowledge.js';
import { lookUp } from '../../../src/answers/search/search.js';
import { variantsOf } from '../../../src/answers/search/ranking/twins.js';
import { dayInBremen } from '../../../src/platform/clock/bremen-clock.rules.js';
import type { ReadDatabase } from '../../../src/platform/read/read-database.js';
import type { ReadOptions } from '../../../src/platform/read/read-options.js';
import { HiddenNames } from './hidden-names.js';

export interface KnownService extends EditionFacts {
  slug: string;
}

/** A question that was looked up, so that it can be answered again with other weights. */
export interface Prepared {
  asked: Asked;
  found: LookedUp;
  facts: ReadonlyMap<string, EditionFacts>;
  /** A text that no service has as a name while the question is asked. */
  hidden: string | null;
}

/** The search itself, asked without HTTP: the same functions, the same look-ups in the database. */
export class CatalogueInProcess {
  readonly #hiddenNames: HiddenNames;
  readonly #variants = new Map<string, ReadonlySet<string>>();
  readonly #bySlug: ReadonlyMap<string, KnownService>;
  readonly #slugs: ReadonlyMap<string, string>;

  private constructor(
    private readonly database: ReadDatabase,
    private readonly knowledge: SearchKnowledge,
    private readonly readOptions: ReadOptions,
    /** All services in force, by slug. */
    readonly services: readonly KnownService[],
  ) {
    this.#hiddenNames = new HiddenNames(services, knowledge.vocabulary);
    this.#bySlug = new Map(services.map((service) => [service.slug, service]));
    this.#slugs = new Map(services.map(({ serviceId, slug }) => [serviceId, slug]));
  }

  static async of(database: ReadDatabase): Promise<CatalogueInProcess> {
    const knowledge = SearchKnowledge.of(database, 1);
    await knowledge.ready();
    const rows = await database.query<{ id: string; slug: string }>(
      `select e.edition_id::text as id, r.slug from service_edition e join record r on r.id = e.service_id
      where e.in_force @> now() order by r.slug`,
    );
    const facts = await readFacts(
      rows.map(({ id }) => id),
      database,
    );
    const slugs = new Map(rows.map(({ id, slug }) => [id, slug]));
    const services = facts
      .map((known) => ({ ...known, slug: slugs.get(known.editionId)! }))
      .sort((one, other) => (one.slug < other.slug ? -1 : 1));
    const readOptions = { languages: ['de'], asOf: null, validOn: dayInBremen(new Date()), internal: false };
    return new CatalogueInProcess(database, knowledge, readOptions, services);
  }

  slugOf(serviceId: string): string {
    return this.#slugs.get(serviceId) ?? serviceId;
  }

  serviceOf(slug: string): KnownService | undefined {
    return this.#bySlug.get(slug);
  }

  /** Whether a service can be had today. */
  isValid({ valid }: KnownService): boolean {
    return outOfValidity(valid, this.readOptions.validOn) === null;
  }

  /** A service and its variants for other cities, as the ranking takes them for one: slugs. */
  variantsOf(slug: string): ReadonlySet<string> {
    const known = this.#variants.get(slug);
    if (known) return known;
    const service = this.#bySlug.get(slug)!;
    const variants = new Set(variantsOf(service, this.services, this.knowledge.vocabulary).map((one) => one.slug));
    this.#variants.set(slug, variants.add(slug));
    return variants;
  }

  /** German nouns that no name, no thesaurus and no text has, picked at random from the lexicon. */
  strangeWords(count: number, random: () => number): string[] {
    const { vocabulary } = this.knowledge;
    const words: string[] = [];
    for (let trial = 0; words.length < count && trial < count * 100; trial++) {
      const word = vocabulary.german.wordAt(Math.floor(random() * vocabulary.german.size));
      if (vocabulary.german.classOf(word) === 'NOUN' && word.length <= 12 && vocabulary.spelled(word).length === 0)
        words.push(word);
    }
    return words;
  }

  /** Understands a question and looks its words up. */
  async prepare(
    query: string,
    { place, hidden = null }: { place?: string; hidden?: string | null } = {},
  ): Promise<Prepared> {
    const circumstances = circumstancesOf(place !== undefined, this.readOptions, this.knowledge);
    const request = { query, place: place === undefined ? null : { name: place }, filter: null };
    const asked = this.#hiddenNames.without(hidden, () => ask(request, circumstances, this.knowledge));
    const found = await lookUp(asked, this.readOptions, this.database);
    const facts = await factsOf(found.editionIds, this.database, this.knowledge);
    return { asked, found, hidden, facts: hidden === null ? facts : this.#hiddenNames.factsWithout(hidden, facts) };
  }

  answerTo({ asked, found, facts, hidden }: Prepared, tuning?: Tuning): Answer {
    return this.#hiddenNames.without(hidden, () =>
      answerTo(asked, found, facts, this.readOptions.validOn, this.knowledge, tuning),
    );
  }

  /** Asks as a caller of the API does. */
  async answer(query: string, circumstances: { place?: string; hidden?: string | null } = {}): Promise<Answer> {
    return this.answerTo(await this.prepare(query, circumstances));
  }

  /** Slugs of the hits of an answer, the best first. */
  slugsOf({ answered }: Answer): string[] {
    return answered.hits.map(({ candidate }) => this.slugOf(candidate.serviceId));
  }
}
