import type { Contents } from '../../catalogue/record/contents.js';
import { contentKinds, type ContentKind } from '../../catalogue/record/content-kind.js';
import type { ContactChannelContent } from '../../catalogue/contact-channel/contact-channel.content.js';
import type { OrganisationContent } from '../../catalogue/organisation/organisation.content.js';
import type { ServiceContent } from '../../catalogue/service/service.content.js';
import { CatalogueSurroundings } from './catalogue-surroundings.js';
import type { Finding } from '../../catalogue/record/quality/finding.js';
import { judge } from './judge.js';
import { isJudged, judgedKinds, type JudgedKind } from '../../catalogue/record/quality/rule.js';
import type { Surroundings } from '../../catalogue/record/quality/surroundings.js';

export interface CatalogueEntry {
  kind: ContentKind;
  content: object;
  /** History of the content, if available. */
  past?: Pick<Surroundings, 'history' | 'minor'>;
}

/** A source of contents that can be read repeatedly. */
export interface CatalogueSource {
  entries(kinds: readonly ContentKind[]): AsyncIterable<CatalogueEntry>;
}

export interface JudgeOptions {
  today: string;
  languages?: readonly string[];
  /** Only records of this organisation and its descendants. */
  organisation?: string;
}

export interface JudgedRecord {
  kind: JudgedKind;
  slug: string;
  content: object;
  findings: Finding[];
}

/** Predicate: the organisation or one of its descendants. */
function withThoseBelow(slug: string, parents: ReadonlyMap<string, string | undefined>): (slug: string) => boolean {
  return (asked) => {
    const seen = new Set<string>();
    for (let at: string | undefined = asked; at !== undefined && !seen.has(at); at = parents.get(at)) {
      if (at === slug) return true;
      seen.add(at);
    }
    return false;
  };
}

function organisationsOf(kind: JudgedKind, content: object, surroundings: CatalogueSurroundings): string[] {
  if (kind === 'organisations') return [(content as OrganisationContent).slug];
  if (kind === 'contact-channels') return [(content as ContactChannelContent).organisation ?? []].flat();
  const { owner, slug } = content as ServiceContent;
  return owner === undefined ? surroundings.responsibleFor(slug) : [owner];
}

/** Judges all records of a catalogue. Reads it twice: for surroundings, then for records. */
export async function* judgeCatalogue(source: CatalogueSource, options: JudgeOptions): AsyncGenerator<JudgedRecord> {
  const { today, languages, organisation } = options;
  const surroundings = new CatalogueSurroundings(today, languages);
  const parents = new Map<string, string | undefined>();
  for await (const { kind, content } of source.entries(contentKinds.filter((kind) => kind !== 'services'))) {
    surroundings.remember(kind, content);
    if (kind === 'organisations')
      parents.set((content as OrganisationContent).slug, (content as OrganisationContent).parent);
  }
  if (organisation !== undefined && !parents.has(organisation))
    throw new Error(`There is no organisation "${organisation}".`);
  const belongs = organisation === undefined ? () => true : withThoseBelow(organisation, parents);
  for await (const { kind, content, past } of source.entries(judgedKinds)) {
    if (!isJudged(kind)) continue;
    if (organisation !== undefined && !organisationsOf(kind, content, surroundings).some(belongs)) continue;
    const record = content as Contents[JudgedKind];
    yield {
      kind,
      slug: record.slug,
      content,
      findings: judge(kind, record, { ...surroundings.of(kind, record), ...past }),
    };
  }
}
