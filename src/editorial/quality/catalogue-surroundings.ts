import type { CodeListContent } from '../../catalogue/code-list/code-list.content.js';
import type { Contents } from '../../catalogue/record/contents.js';
import type { ResponsibilityContent } from '../../catalogue/responsibility/responsibility.content.js';
import { isRecordContentKind, type ContentKind, type RecordKindName } from '../../catalogue/record/content-kind.js';
import type { RecordContent } from '../../catalogue/record/record-content.js';
import type { ContactChannelContent } from '../../catalogue/contact-channel/contact-channel.content.js';
import type { ServiceContent } from '../../catalogue/service/service.content.js';
import { OpenAreas } from './open-areas.js';
import { Streets } from './streets.js';
import { hasHours } from '../../catalogue/opening-hours/opening-day.rules.js';
import { isReachable } from '../../catalogue/contact-channel/contact-channel.quality.js';
import { isValidOn } from '../../catalogue/record/quality/valid-on.js';
import {
  nothingAround,
  type InitialsAtPlace,
  type SharedIdentifier,
  type Surroundings,
} from '../../catalogue/record/quality/surroundings.js';

/** Code lists of LeiKa keys contain the validity of entries. */
export const leikaListPrefix = 'urn:de:fim:leika:leistung';

type Responsibility = Omit<ResponsibilityContent, 'slug' | 'service'>;

const isUnconditional = ({ conditionKind }: Responsibility): boolean =>
  conditionKind !== 'NAME_INITIAL' && conditionKind !== 'OTHER';

function count(numbers: Map<string, number>, key: string | undefined, more: number): void {
  if (key !== undefined) numbers.set(key, (numbers.get(key) ?? 0) + more);
}

function addTo<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Collects from a catalogue the surroundings that rules need for each record. */
export class CatalogueSurroundings {
  private readonly leikaKeys = new Set<string>();
  private readonly retired = new Set<string>();
  private readonly ofService = new Map<string, Responsibility[]>();
  private readonly ofOrganisation = new Map<string, number>();
  /** The only service of each channel, if any. */
  private readonly channelsOfOrganisation = new Map<string, (string | undefined)[]>();
  private readonly channelsOfService = new Map<string, number>();
  private readonly hoursOfOrganisation = new Map<string, number>();
  private readonly bearers = new Map<string, string[]>();
  private readonly places: OpenAreas;
  private readonly streets: Streets;

  constructor(
    private readonly today: string,
    private readonly languages: readonly string[] = [],
  ) {
    this.places = new OpenAreas(today);
    this.streets = new Streets(today, (place) => this.places.lineOf(place));
  }

  remember(kind: ContentKind, content: object): void {
    if (isRecordContentKind(kind)) this.rememberIdentifiers(kind, content as RecordContent);
    if (kind === 'leika-services') this.leikaKeys.add((content as Contents['leika-services']).key);
    if (kind === 'code-lists') this.rememberRetired(content as CodeListContent);
    if (kind === 'places') this.rememberPlace(content as Contents['places']);
    if (kind === 'responsibilities') this.rememberResponsibility(content as ResponsibilityContent);
    if (kind === 'contact-channels') this.rememberChannel(content as ContactChannelContent);
  }

  of<K extends RecordKindName>(kind: K, content: Contents[K]): Surroundings {
    const around = {
      ...nothingAround(this.today),
      sharedIdentifiers: this.sharedIdentifiers(kind, content),
      knownLeikaKeys: this.leikaKeys,
      retiredLeikaKeys: this.retired,
      languages: kind === 'services' || kind === 'organisations' ? this.languages : [],
    };
    if (kind === 'places') return { ...around, addresses: this.streets.beside(content as Contents['places']) };
    if (kind === 'services') return { ...around, ...this.aroundService(content as ServiceContent) };
    if (kind === 'organisations') return { ...around, ...this.aroundOrganisation(content.slug) };
    return around;
  }

  private rememberIdentifiers(kind: RecordKindName, { slug, identifiers = [] }: RecordContent): void {
    for (const { agency, value } of identifiers) addTo(this.bearers, JSON.stringify([kind, agency, value]), slug);
  }

  private sharedIdentifiers(kind: RecordKindName, { slug, identifiers = [] }: RecordContent): SharedIdentifier[] {
    return identifiers.flatMap(({ agency, value }) =>
      (this.bearers.get(JSON.stringify([kind, agency, value])) ?? [])
        .filter((bearer) => bearer !== slug)
        .sort()
        .map((other) => ({ agency, value, other })),
    );
  }

  private rememberPlace(place: Contents['places']): void {
    this.places.add(place);
    this.streets.add(place);
  }

  private rememberRetired({ uri, entries }: CodeListContent): void {
    if (!uri.startsWith(leikaListPrefix)) return;
    for (const { code, valid } of entries) if ((valid?.until ?? this.today) < this.today) this.retired.add(code);
  }

  private rememberResponsibility(responsibility: ResponsibilityContent): void {
    if (!isValidOn(responsibility.valid, this.today)) return;
    addTo(this.ofService, responsibility.service, responsibility);
    count(this.ofOrganisation, responsibility.organisation, 1);
  }

  private rememberChannel(channel: ContactChannelContent): void {
    const { organisation, service, openingHours = [] } = channel;
    count(this.hoursOfOrganisation, organisation, openingHours.filter(hasHours).length);
    if (!isReachable(channel, this.today)) return;
    count(this.channelsOfService, service, 1);
    if (organisation !== undefined) addTo(this.channelsOfOrganisation, organisation, service);
  }

  private aroundService({ slug, areas = [] }: ServiceContent): Partial<Surroundings> {
    const responsibilities = this.ofService.get(slug) ?? [];
    const given = new Set(responsibilities.map(({ place }) => place));
    const offices = new Set(responsibilities.flatMap(({ organisation }) => organisation ?? []));
    const ofOffices = [...offices].flatMap((office) => this.channelsOfOrganisation.get(office) ?? []);
    const online = responsibilities.filter(({ onlineService }) => onlineService !== undefined).length;
    return {
      responsibilities: responsibilities.length,
      reachableChannels:
        (this.channelsOfService.get(slug) ?? 0) + ofOffices.filter((only) => only === undefined).length + online,
      openAreas: given.size === 0 ? [] : areas.filter((area) => this.places.isOpen(area, given)),
      initials: this.initialsOf(responsibilities),
    };
  }

  private initialsOf(responsibilities: readonly Responsibility[]): InitialsAtPlace[] {
    const unconditional = responsibilities.filter(isUnconditional);
    return responsibilities.flatMap(({ place, role, initials }) => {
      if (!initials) return [];
      const line = this.places.lineOf(place);
      const otherwiseCovered = unconditional.some((one) => one.role === role && line.includes(one.place));
      return [{ place, role, ...initials, otherwiseCovered }];
    });
  }

  private aroundOrganisation(slug: string): Partial<Surroundings> {
    return {
      responsibilities: this.ofOrganisation.get(slug) ?? 0,
      reachableChannels: (this.channelsOfOrganisation.get(slug) ?? []).length,
      channelHours: this.hoursOfOrganisation.get(slug) ?? 0,
    };
  }
}
