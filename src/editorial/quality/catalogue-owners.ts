import type { Contents } from '../../catalogue/record/contents.js';
import type { OrganisationContent } from '../../catalogue/organisation/organisation.content.js';
import { ownersIn, type OwnerGroups } from '../../catalogue/ownership/owners-in-content.js';
import type { ContentKind, RecordKindName } from '../../catalogue/record/content-kind.js';
import type { ResponsibilityContent } from '../../catalogue/responsibility/responsibility.content.js';
import type { ServiceContent } from '../../catalogue/service/service.content.js';

/** Collects from a catalogue who owns its records, and which organisation lies below which. */
export class CatalogueOwners {
  private readonly parents = new Map<string, string | undefined>();
  private readonly ofServices = new Map<string, string>();
  private readonly responsible = new Map<string, string[]>();
  private readonly servedBy = new Map<string, Set<string>>();

  remember(kind: ContentKind, content: object): void {
    if (kind === 'organisations') {
      const { slug, parent } = content as OrganisationContent;
      this.parents.set(slug, parent);
    }
    if (kind === 'services') {
      const { slug, owner } = content as ServiceContent;
      if (owner !== undefined) this.ofServices.set(slug, owner);
    }
    if (kind === 'responsibilities') this.rememberResponsible(content as ResponsibilityContent);
  }

  knows(organisation: string): boolean {
    return this.parents.has(organisation);
  }

  /** Whether the organisation, or those below it, may change the record. */
  isOwn(organisation: string, kind: RecordKindName, content: Contents[RecordKindName]): boolean {
    return this.groupsOf(kind, content).some((slugs) => slugs.some((slug) => this.isWithin(organisation, slug)));
  }

  private rememberResponsible({ service, organisation, onlineService, role }: ResponsibilityContent): void {
    if (onlineService !== undefined)
      this.servedBy.set(onlineService, (this.servedBy.get(onlineService) ?? new Set()).add(service));
    if (role !== 'RESPONSIBLE' || organisation === undefined) return;
    this.responsible.set(service, [...(this.responsible.get(service) ?? []), organisation]);
  }

  private groupsOf(kind: RecordKindName, content: Contents[RecordKindName]): OwnerGroups {
    return ownersIn(kind, content).flatMap((owners) => {
      if ('organisations' in owners) return [owners.organisations];
      if ('service' in owners) return [this.ownersOf(owners.service)];
      return [...(this.servedBy.get(owners.onlineService) ?? [])].map((service) => this.ownersOf(service));
    });
  }

  private ownersOf(service: string): readonly string[] {
    const own = this.ofServices.get(service);
    return own === undefined ? (this.responsible.get(service) ?? []) : [own];
  }

  private isWithin(organisation: string, slug: string): boolean {
    const seen = new Set<string>();
    for (let at: string | undefined = slug; at !== undefined && !seen.has(at); at = this.parents.get(at)) {
      if (at === organisation) return true;
      seen.add(at);
    }
    return false;
  }
}
