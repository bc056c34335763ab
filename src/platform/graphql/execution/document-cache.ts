import type { DocumentNode } from 'graphql';

const hashLength = 64;

/** Cache of parsed and validated documents, bounded by their number; those that are kept by their hash stay. */
export class DocumentCache {
  private readonly documents = new Map<string, DocumentNode>();

  constructor(
    private readonly most: number,
    private readonly kept: ReadonlyMap<string, DocumentNode> = new Map(),
  ) {}

  async get(key: string): Promise<DocumentNode | undefined> {
    // Apollo Server puts a prefix of its own before the hash.
    const kept = this.kept.get(key.slice(-hashLength));
    if (kept) return kept;
    const document = this.documents.get(key);
    if (document) await this.set(key, document);
    return document;
  }

  async set(key: string, document: DocumentNode): Promise<void> {
    this.documents.delete(key);
    this.documents.set(key, document);
    if (this.documents.size > this.most) this.documents.delete(this.documents.keys().next().value!);
  }

  async delete(key: string): Promise<boolean> {
    return this.documents.delete(key);
  }
}
