import type { ReadOptions } from '../../platform/read/read-options.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import type { ReadDatabase } from '../../platform/read/read-database.js';
import { GermanLexicon } from './lexicon/german-lexicon.js';
import { EditionCache } from './edition-facts.js';
import { Directory } from './directory/directory.js';
import { readDirectory } from './directory/read-directory.js';
import { noGuidance, readGuidance, type Guidance } from './guidance/guidance.js';
import type { ReadSource } from '../../platform/read/read-source.js';
import { SearchTurns } from './search-turns.js';
import { readPreviewWords, readVocabulary } from './vocabulary/read-vocabulary.js';
import { Vocabulary } from './vocabulary/vocabulary.js';

let german: GermanLexicon | undefined;

/** What a process knows for searching one database: its words and the names of its services. */
export class SearchKnowledge {
  guidance: Guidance = noGuidance;
  directory = new Directory([]);
  #reading: Promise<void> | undefined;

  private constructor(
    private readonly source: ReadSource,
    readonly vocabulary: Vocabulary,
    readonly editions: EditionCache,
    /** A preview shows what may never be published: nothing of it is kept. */
    readonly isPreview: boolean,
    private readonly turns: SearchTurns,
  ) {}

  /** `atOnce`: how many searches run at once. */
  static of(database: ReadDatabase, atOnce: number): SearchKnowledge {
    const vocabulary = new Vocabulary((german ??= GermanLexicon.read()));
    return new SearchKnowledge(database, vocabulary, new EditionCache(), false, new SearchTurns(atOnce));
  }

  /** The knowledge of what a preview shows: read for one question. */
  async inPreview(source: ReadSource): Promise<SearchKnowledge> {
    await this.ready();
    await readPreviewWords(this.vocabulary, source);
    const preview = new SearchKnowledge(
      source,
      new Vocabulary(this.vocabulary.german, this.vocabulary),
      this.editions,
      true,
      this.turns,
    );
    preview.guidance = this.guidance;
    preview.directory = this.directory;
    await preview.#read();
    return preview;
  }

  /** Lets a search take its turn. */
  inTurn<Result>(search: () => Promise<Result>): Promise<Result> {
    return this.turns.run(search);
  }

  /** What a statement finds with the knowledge of now: where it meets a newer revision, what was published since is read and asked again. */
  async current<Found extends { revision: string }>(find: () => Promise<Found>): Promise<Found> {
    const found = await find();
    if (this.isPreview || this.vocabulary.revision === found.revision) return found;
    await this.renew();
    return find();
  }

  /** The vocabulary as it was when it was last read; read at the first question. */
  async ready(): Promise<void> {
    if (this.vocabulary.revision === '-1') await this.renew();
  }

  /** Reads what was published since; whoever asks meanwhile waits for the same reading. */
  renew(): Promise<void> {
    this.#reading ??= this.#read().finally(() => (this.#reading = undefined));
    return this.#reading;
  }

  async #read(): Promise<void> {
    // The revision is of the beginning: what is published meanwhile is read once more next time.
    const { revision, signature, isOtherKnowledge } = await readVocabulary(this.vocabulary, this.source);
    if (isOtherKnowledge) {
      [this.guidance, this.directory] = await Promise.all([readGuidance(this.source), readDirectory(this.source)]);
      const names = this.guidance.referrals.flatMap((referral) => referral.names);
      this.vocabulary.learnBesides(names.flatMap(({ language, words }) => words.map((word) => ({ language, word }))));
    }
    // Only now, so that what could not be read is read again.
    this.vocabulary.signature = signature;
    this.vocabulary.revision = revision;
  }
}

const ofDatabases = new WeakMap<ReadDatabase, SearchKnowledge>();

/** What a process reads and searches one database with. */
export type SearchedDatabases = Pick<RequestContext, 'database' | 'searchDatabase'>;

/** The knowledge of a process about a database. */
function knowledgeOf({ database, searchDatabase }: SearchedDatabases): SearchKnowledge {
  let known = ofDatabases.get(database);
  if (!known) ofDatabases.set(database, (known = SearchKnowledge.of(database, searchDatabase.connections)));
  return known;
}

/** The knowledge for one read: of the database, or of what a preview of it shows. */
export async function knowledgeFor(context: RequestContext, readOptions: ReadOptions): Promise<SearchKnowledge> {
  const known = knowledgeOf(context);
  if (readOptions.preview) return known.inPreview(context.sourceOf(readOptions));
  await known.ready();
  return known;
}

/** Reads what the first search would wait for. */
export const warmUp = (databases: SearchedDatabases): Promise<void> => knowledgeOf(databases).ready();
