import { readFileSync } from 'node:fs';
import { Migration } from '@mikro-orm/migrations';

/** The first tables: records with their editions, and what hangs on them. */
export class Migration20261122_catalogue extends Migration {
  override up(): void {
    this.addSql(readFileSync(new URL('./20261122_catalogue.sql', import.meta.url), 'utf8'));
  }
}
