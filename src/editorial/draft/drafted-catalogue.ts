import type { ClientBase } from 'pg';
import { StoredCatalogue } from '../../catalogue/record/check/stored-catalogue.js';
import type { IdentifierHolder } from '../../catalogue/record/check/stored-keys.js';
import type { RecordContent } from '../../catalogue/record/record-content.js';
import type { PlaceContent } from '../../catalogue/place/place.content.js';

type Find<Name extends 'findKeys' | 'findIdentifierHolders' | 'findPlacesWithKeys'> = Parameters<StoredCatalogue[Name]>;

/** Stored records and those that a change set adds or rewords. */
export class DraftedCatalogue extends StoredCatalogue {
  constructor(
    private readonly database: ClientBase,
    private readonly changeSetId: string,
  ) {
    super(database);
  }

  override async findKeys(...[kind, keys]: Find<'findKeys'>): Promise<Set<string>> {
    const stored = await super.findKeys(kind, keys);
    const missing = keys.filter((key) => !stored.has(key));
    if (missing.length === 0) return stored;
    const { rows } = await this.database.query<{ slug: string }>(
      'select slug from change where change_set_id = $1 and kind = $2 and slug = any($3) and draft is not null',
      [this.changeSetId, kind, missing],
    );
    return new Set([...stored, ...rows.map(({ slug }) => slug)]);
  }

  override async findIdentifierHolders(...[kind, claims]: Find<'findIdentifierHolders'>): Promise<IdentifierHolder[]> {
    const stored = await super.findIdentifierHolders(kind, claims);
    const drafts = await this.drafts(kind);
    const drafted = drafts.flatMap((content) =>
      claims
        .filter(({ slug, agency, value }) =>
          content.identifiers?.some((one) => slug !== content.slug && one.agency === agency && one.value === value),
        )
        .map((claim) => ({ claim, content, hasEnded: false })),
    );
    return [...without(stored, ({ content }) => content.slug, drafts), ...drafted];
  }

  override async findPlacesWithKeys(...[keys]: Find<'findPlacesWithKeys'>): Promise<PlaceContent[]> {
    const drafts = (await this.drafts('places')) as PlaceContent[];
    const stored = await super.findPlacesWithKeys(keys);
    return [
      ...without(stored, ({ slug }) => slug, drafts),
      ...drafts.filter(({ ars }) => ars !== undefined && keys.includes(ars)),
    ];
  }

  private async drafts(kind: string): Promise<RecordContent[]> {
    const { rows } = await this.database.query<{ draft: RecordContent }>(
      'select draft from change where change_set_id = $1 and kind = $2 and draft is not null',
      [this.changeSetId, kind],
    );
    return rows.map(({ draft }) => draft);
  }
}

/** What is stored of a record does not count beside its draft. */
function without<Found>(
  stored: readonly Found[],
  slugOf: (found: Found) => string,
  drafts: readonly RecordContent[],
): Found[] {
  const drafted = new Set(drafts.map(({ slug }) => slug));
  return stored.filter((found) => !drafted.has(slugOf(found)));
}
