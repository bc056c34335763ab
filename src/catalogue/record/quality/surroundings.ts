/** A state of the content before the one that is judged. */
export interface EarlierContent {
  content: object;
  /** Only corrections that leave translations as good as they were. */
  minor: boolean;
}

/** What rules have to know besides the content itself. Null is "not known": rules then keep quiet. */
export interface Surroundings {
  /** The day on which the content has to be valid (YYYY-MM-DD, Europe/Berlin). */
  today: string;
  knownLeikaKeys: ReadonlySet<string> | null;
  retiredLeikaKeys: ReadonlySet<string>;
  /** Public channels, valid today, by which somebody gets through; of a service also those of its offices and online services. */
  reachableChannels: number | null;
  /** Opening hours that stand on the channels of an organisation. */
  channelHours: number | null;
  /** Responsibilities valid today: who is responsible for the service, or what the organisation is responsible for. */
  responsibilities: number | null;
  /** Areas of a service in which nobody is responsible somewhere. */
  openAreas: readonly string[];
  /** Languages besides German in which every record should be. */
  languages: readonly string[];
  /** The states before this one, the oldest first. */
  history: readonly EarlierContent[];
  /** Whether this state itself is a minor edit of the one before. */
  minor: boolean;
}

/** Of content of which nothing else is known, such as that of a new draft. */
export const nothingAround = (today: string): Surroundings => ({
  today,
  knownLeikaKeys: null,
  retiredLeikaKeys: new Set(),
  reachableChannels: null,
  channelHours: null,
  responsibilities: null,
  openAreas: [],
  languages: [],
  history: [],
  minor: false,
});
