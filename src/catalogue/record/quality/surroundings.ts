/** An earlier state of the content. */
export interface EarlierContent {
  content: object;
  /** Minor edit, which leaves translations valid. */
  minor: boolean;
}

/** Initials for which an office is responsible at a place. */
export interface InitialsAtPlace {
  place: string;
  role: string;
  from: string;
  to: string;
  /** Whether somebody is responsible there, or above, whatever the name is. */
  otherwiseCovered: boolean;
}

/** Addresses that are recorded for a place. */
export interface AddressesOfPlace {
  place: string;
  range: { street: string; from?: string; to?: string; parity?: string; postalCode?: string };
}

/** An identifier of the content, and the slug of another record of its kind that bears it. */
export interface SharedIdentifier {
  agency: string;
  value: string;
  other: string;
}

/** Facts outside the content that rules need. Null means unknown; the rule is then skipped. */
export interface Surroundings {
  /** Day on which the content must be valid (YYYY-MM-DD, Europe/Berlin). */
  today: string;
  knownLeikaKeys: ReadonlySet<string> | null;
  retiredLeikaKeys: ReadonlySet<string>;
  /** Number of public channels valid today; for a service including its offices and online services. */
  reachableChannels: number | null;
  /** Number of opening hours on the channels of an organisation that tell when one can come. */
  channelHours: number | null;
  /** Number of responsibilities valid today, of the service or of the organisation. */
  responsibilities: number | null;
  /** Areas of a service with a part for which no responsibility is recorded. */
  openAreas: readonly string[];
  /** Responsibilities of a service by initials, valid today. */
  initials: readonly InitialsAtPlace[];
  /** What is recorded of the streets of a place for others beside it in its municipality, valid today. */
  addresses: readonly AddressesOfPlace[];
  sharedIdentifiers: readonly SharedIdentifier[];
  /** Required languages besides German. */
  languages: readonly string[];
  /** Earlier states, oldest first. */
  history: readonly EarlierContent[];
  /** Whether this state is a minor edit. */
  minor: boolean;
}

/** Surroundings of a content without known context, such as a new draft. */
export const nothingAround = (today: string): Surroundings => ({
  today,
  knownLeikaKeys: null,
  retiredLeikaKeys: new Set(),
  reachableChannels: null,
  channelHours: null,
  responsibilities: null,
  openAreas: [],
  initials: [],
  addresses: [],
  sharedIdentifiers: [],
  languages: [],
  history: [],
  minor: false,
});
