import type { Contents } from '../../catalogue/record/contents.js';
import {
  contentKinds,
  isRecordContentKind,
  recordContentKinds,
  type ContentKind,
  type RecordKindName,
} from '../../catalogue/record/content-kind.js';
import { CatalogueOwners } from './catalogue-owners.js';
import { CatalogueSurroundings } from './catalogue-surroundings.js';
import type { Finding } from '../../catalogue/record/quality/finding.js';
import { judge } from './judge.js';
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
  /** Only records that this organisation and its descendants own. */
  organisation?: string;
}

export interface JudgedRecord {
  kind: RecordKindName;
  slug: string;
  content: object;
  findings: Finding[];
}

/** Judges all records of a catalogue. Reads it twice: for surroundings, then for records. */
export async function* judgeCatalogue(source: CatalogueSource, options: JudgeOptions): AsyncGenerator<JudgedRecord> {
  const { today, languages, organisation } = options;
  const surroundings = new CatalogueSurroundings(today, languages);
  const owners = new CatalogueOwners();
  for await (const { kind, content } of source.entries(contentKinds)) {
    surroundings.remember(kind, content);
    owners.remember(kind, content);
  }
  if (organisation !== undefined && !owners.knows(organisation))
    throw new Error(`There is no organisation "${organisation}".`);
  for await (const { kind, content, past } of source.entries(recordContentKinds)) {
    if (!isRecordContentKind(kind)) continue;
    const record = content as Contents[RecordKindName];
    if (organisation !== undefined && !owners.isOwn(organisation, kind, record)) continue;
    yield {
      kind,
      slug: record.slug,
      content,
      findings: judge(kind, record, { ...surroundings.of(kind, record), ...past }),
    };
  }
}
