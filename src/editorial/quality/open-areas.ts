import type { PlaceContent } from '../../catalogue/place/place.content.js';
import { isValidOn } from '../../catalogue/record/quality/valid-on.js';

/** Tree of places, which decides whether an area is covered by responsibilities. */
export class OpenAreas {
  private readonly parents = new Map<string, string>();
  private readonly children = new Map<string, string[]>();
  private readonly ended = new Set<string>();

  constructor(private readonly day: string) {}

  add({ slug, parent, valid }: PlaceContent): void {
    if (!isValidOn(valid, this.day)) this.ended.add(slug);
    if (parent === undefined) return;
    this.parents.set(slug, parent);
    if (isValidOn(valid, this.day)) this.children.set(parent, [...(this.children.get(parent) ?? []), slug]);
  }

  /** Whether the place, an ancestor or all of its children are covered. */
  isOpen(area: string, given: ReadonlySet<string>): boolean {
    return !this.lineOf(area).some((place) => given.has(place)) && this.hasOpenPart(area, given);
  }

  private hasOpenPart(place: string, given: ReadonlySet<string>): boolean {
    const parts = this.children.get(place) ?? [];
    return parts.length === 0 || parts.some((part) => !given.has(part) && this.hasOpenPart(part, given));
  }

  /** The place and everything that contains it on the day: what has ended contains nothing any more. */
  lineOf(area: string): string[] {
    const line: string[] = [];
    for (let at: string | undefined = area; at !== undefined && !line.includes(at); at = this.parents.get(at))
      line.push(at);
    return line.filter((place) => place === area || !this.ended.has(place));
  }
}
