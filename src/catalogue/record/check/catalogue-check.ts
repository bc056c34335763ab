import { checkRecord } from './check-record.js';
import { KnownKeys } from './known-keys.js';
import { PendingReferences } from './pending-references.js';
import { placementText, type ProblemList, type Placement } from './problem.js';
import type { ContentEntry } from './content-entry.js';
import { Hierarchy, hierarchicalKinds, type HierarchicalKind } from './hierarchy.js';
import { Overlaps, responsibilityKey } from './overlaps.js';
import { findReferences } from './find-references.js';
import { codeListEntryKey } from './references.js';
import type { Contents } from '../contents.js';
import { isRecordContentKind, type ContentKind } from '../content-kind.js';
import type { RecordContent } from '../record-content.js';
import { UniqueKeys } from './unique-keys.js';
import type { StoredCatalogue } from './stored-catalogue.js';

const keyOf = (kind: ContentKind, content: unknown): unknown =>
  (content as { [key: string]: unknown } | null)?.[
    kind === 'code-lists' ? 'uri' : kind === 'leika-services' ? 'key' : 'slug'
  ];

/** Checks records one by one and collects what cross-record checks need. */
export class CatalogueCheck {
  readonly known = new KnownKeys();
  private readonly pending = new PendingReferences();
  private readonly hierarchies = {
    places: new Hierarchy(),
    organisations: new Hierarchy(),
    situations: new Hierarchy(),
  };
  private readonly responsibilities = new Overlaps();
  private readonly uniqueKeys: UniqueKeys;

  constructor(private readonly problems: ProblemList) {
    this.uniqueKeys = new UniqueKeys(problems);
  }

  add(entry: ContentEntry): void {
    this.remember(entry);
    if (!checkRecord(entry, this.problems)) return;
    const { kind, placement } = entry;
    const record = entry.content as Contents[ContentKind];
    for (const reference of findReferences(kind, record)) {
      if (!this.known.has(reference.kind, reference.key)) this.pending.add(reference, placement);
    }
    this.compare(kind, record, placement);
  }

  /** Runs the checks that need all records. */
  async finish(stored: StoredCatalogue): Promise<void> {
    await this.pending.rebase(this.known, stored, this.problems);
    await this.uniqueKeys.finish(stored, this.known);
    for (const kind of hierarchicalKinds.filter((hierarchical) => this.known.count(hierarchical) > 0)) {
      for (const { link, slug, target } of await stored.findLinks(kind)) {
        if (!this.known.has(kind, slug)) this.hierarchies[kind].addStored(link, slug, target);
      }
      this.reportCircles(kind);
    }
  }

  private remember({ kind, content, placement }: ContentEntry): void {
    const key = keyOf(kind, content);
    if (typeof key !== 'string') return;
    const before = this.known.add(kind, key, placement);
    if (!before) return;
    const cause = {
      de: `„${key}“ steht schon in ${placementText(before)}.`,
      en: `"${key}" already exists in ${placementText(before)}.`,
    };
    const remedy = {
      de: 'Entfernen Sie eines davon, oder benennen Sie es anders.',
      en: 'Remove or rename one of them.',
    };
    this.problems.add(placement, '', cause, remedy);
  }

  private compare(kind: ContentKind, record: Contents[ContentKind], placement: Placement): void {
    if (kind in this.hierarchies)
      this.hierarchies[kind as HierarchicalKind].addRecord(record as Contents[HierarchicalKind]);
    if (isRecordContentKind(kind)) this.uniqueKeys.add(kind, record as RecordContent, placement);
    if (kind === 'responsibilities') this.compareResponsibility(record as Contents['responsibilities'], placement);
    if (kind === 'code-lists') {
      const { uri, entries } = record as Contents['code-lists'];
      for (const { code } of entries) this.known.add('code-list-entries', codeListEntryKey(uri, code), placement);
    }
  }

  private compareResponsibility(record: Contents['responsibilities'], placement: Placement): void {
    const other = this.responsibilities.add(responsibilityKey(record), record.valid, placement);
    if (!other) return;
    const cause = {
      de: `Dieselbe Zuständigkeit steht in ${placementText(other)} für einen Zeitraum, der sich überschneidet.`,
      en: `The same responsibility exists in ${placementText(other)} for an overlapping period.`,
    };
    const remedy = {
      de: 'Entfernen Sie eine davon, oder lassen Sie eine enden, bevor die andere beginnt.',
      en: 'Remove one of them, or end one before the other begins.',
    };
    this.problems.add(placement, 'valid', cause, remedy);
  }

  private reportCircles(kind: HierarchicalKind): void {
    for (const link of ['parent', 'succeededBy'] as const) {
      for (const circle of this.hierarchies[kind].circles(link)) {
        const slug = circle.find((member) => this.known.has(kind, member));
        const placement = slug === undefined ? undefined : this.known.placementOf(kind, slug);
        const way = [...circle, circle[0]].join(' → ');
        const cause = { de: `Das führt auf sich selbst zurück: ${way}.`, en: `This is a circle: ${way}.` };
        const remedy = { de: 'Lösen Sie den Kreis auf.', en: 'Break the circle.' };
        if (placement) this.problems.add(placement, link, cause, remedy);
      }
    }
  }
}
