/** Texts of automatic persisted queries by their hash, bounded in bytes: what was not asked for longest is forgotten. */
export class PersistedQueries {
  private readonly texts = new Map<string, string>();
  private bytes = 0;

  constructor(private readonly mostBytes: number) {}

  async get(key: string): Promise<string | undefined> {
    const text = this.texts.get(key);
    if (text !== undefined) {
      this.texts.delete(key);
      this.texts.set(key, text);
    }
    return text;
  }

  async set(key: string, text: string): Promise<void> {
    await this.delete(key);
    this.texts.set(key, text);
    this.bytes += Buffer.byteLength(text);
    for (const oldest of this.texts.keys()) {
      if (this.bytes <= this.mostBytes) break;
      await this.delete(oldest);
    }
  }

  async delete(key: string): Promise<boolean> {
    this.bytes -= Buffer.byteLength(this.texts.get(key) ?? '');
    return this.texts.delete(key);
  }
}
