import { readFileSync } from 'node:fs';
import { Migration } from '@mikro-orm/migrations';

/** Opening hours by season and by the n-th weekday of a month, and what holds on public holidays. */
export class Migration20261126_opening_hours extends Migration {
  override up(): void {
    this.addSql(readFileSync(new URL('./20261126_opening_hours.sql', import.meta.url), 'utf8'));
  }
}
