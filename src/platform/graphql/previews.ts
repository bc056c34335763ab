import type { PreviewAsked } from '../read/read-options.js';
import type { ReadSource } from '../read/read-source.js';
import type { Asker } from './asker.js';

/** Previews of one request: started on first read, rolled back when the request ends. */
export interface Previews {
  of(asked: PreviewAsked): ReadSource;
  /** Whether a preview was used; such a response must not be cached. */
  readonly areAsked: boolean;
  end(): Promise<void>;
}

/** Creates the previews of a request. */
export type PreviewsFor = (asker: Asker) => Previews;
