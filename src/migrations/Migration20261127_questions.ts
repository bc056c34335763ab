import { readFileSync } from 'node:fs';
import { Migration } from '@mikro-orm/migrations';

/** Questions of services, and what of fees and documents applies by their answers. */
export class Migration20261127_questions extends Migration {
  override up(): void {
    this.addSql(readFileSync(new URL('./20261127_questions.sql', import.meta.url), 'utf8'));
  }
}
