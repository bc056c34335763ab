import type { PreviewAsked } from '../read/read-options.js';
import type { ReadSource } from '../read/read-source.js';
import type { Asker } from './request-context.js';

/** The previews of one request: begun when first read, undone when the request ends. */
export interface Previews {
  of(asked: PreviewAsked): ReadSource;
  /** Whether any was asked for: such an answer is nothing for a cache. */
  readonly areAsked: boolean;
  end(): Promise<void>;
}

/** Makes the previews of a request. */
export type PreviewsFor = (asker: Asker) => Previews;
