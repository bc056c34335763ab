import { readFileSync } from 'node:fs';
import { Migration } from '@mikro-orm/migrations';

/** Words that mean the same when people search: groups, fillers, words that ask for a part of an answer. */
export class Migration20261124_thesaurus extends Migration {
  override up(): void {
    this.addSql(readFileSync(new URL('./20261124_thesaurus.sql', import.meta.url), 'utf8'));
  }
}
