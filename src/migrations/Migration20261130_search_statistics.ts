import { readFileSync } from 'node:fs';
import { Migration } from '@mikro-orm/migrations';

/** What people look for and do not find. */
export class Migration20261130_search_statistics extends Migration {
  override up(): void {
    this.addSql(readFileSync(new URL('./20261130_search_statistics.sql', import.meta.url), 'utf8'));
  }
}
