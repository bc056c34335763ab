import { readFileSync } from 'node:fs';
import { Migration } from '@mikro-orm/migrations';

/** The search index and the functions that read it. */
export class Migration20261125_search extends Migration {
  override up(): void {
    this.addSql(readFileSync(new URL('./20261125_search.sql', import.meta.url), 'utf8'));
  }
}
