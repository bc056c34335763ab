import { readFileSync } from 'node:fs';
import { Migration } from '@mikro-orm/migrations';

/** Change sets, drafts, approval, publication and the journal. Editions published before have no document. */
export class Migration20261123_editing extends Migration {
  override up(): void {
    this.addSql(readFileSync(new URL('./20261123_editing.sql', import.meta.url), 'utf8'));
  }
}
