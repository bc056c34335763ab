import type { DocumentNode } from 'graphql';

/** Cache of parsed and validated documents, bounded by their number. */
export class DocumentCache {
  private readonly documents = new Map<string, DocumentNode>();

  constructor(private readonly most: number) {}

  async get(key: string): Promise<DocumentNode | undefined> {
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
