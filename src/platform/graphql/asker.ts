import type { Principal } from '../auth/principal.js';
import type { Language } from '../i18n/message-language.js';

/** The caller, with what it implies for reading and messages. */
export interface Asker {
  /** Null for anonymous callers. */
  principal: Principal | null;
  /** Whether internal data may be read. */
  internal: boolean;
  language: Language;
  /** Token of a preview, from a header: ids that carry a change set are read with it. */
  previewToken?: string | undefined;
  /** Pseudonymous key of the caller; valid until the process ends. */
  readonly client: string;
}
