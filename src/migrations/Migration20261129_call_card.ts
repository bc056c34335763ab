import { readFileSync } from 'node:fs';
import { Migration } from '@mikro-orm/migrations';

/** What agents of the Bürgertelefon read out about a service. */
export class Migration20261129_call_card extends Migration {
  override up(): void {
    this.addSql(readFileSync(new URL('./20261129_call_card.sql', import.meta.url), 'utf8'));
  }
}
