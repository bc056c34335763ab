/** What decides how long an answer may be kept. */
export interface Keeping {
  /** Until when it stays right; undefined for an answer that is right for nobody else, such as an error. */
  freshness: 'NEVER' | 'MINUTE' | 'CHANGE' | 'RELEASE' | undefined;
  hasToken: boolean;
  /** Seconds to the next moment at which the catalogue changes by itself; null when that is not known. */
  untilChange: number | null;
  /** Seconds to the next full minute, at which opening hours begin and end. */
  untilMinute: number;
  /** Seconds after which a publication of this moment is seen everywhere. */
  most: number;
}

/** Browsers add their own time to that of a cache that does not tell the age of what it holds. */
const mostInBrowsers = 30;

const release = 'public, max-age=300, s-maxage=3600';

/** The header Cache-Control of an answer. */
export function cacheControlOf({ freshness, hasToken, untilChange, untilMinute, most }: Keeping): string {
  if (hasToken) return 'private, no-store';
  if (freshness === undefined || freshness === 'NEVER') return 'no-store';
  if (freshness === 'RELEASE') return release;
  const isMomentary = freshness === 'MINUTE';
  const seconds = Math.floor(Math.min(most, untilChange ?? 0, isMomentary ? untilMinute : Infinity));
  if (seconds < 1) return 'public, no-cache';
  return `public, max-age=${isMomentary ? 0 : Math.min(seconds, mostInBrowsers)}, s-maxage=${seconds}`;
}
