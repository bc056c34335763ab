import { readFileSync } from 'node:fs';
import { Migration } from '@mikro-orm/migrations';

/** Disruptions, reported problems, briefings of agents. */
export class Migration20261128_disruptions extends Migration {
  override up(): void {
    this.addSql(readFileSync(new URL('./20261128_disruptions.sql', import.meta.url), 'utf8'));
  }
}
