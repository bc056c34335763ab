import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { ReportLimits } from '../config/config.js';
import type { Principal } from '../auth/principal.js';
import { rateLimited } from '../errors/errors.js';
import type { Language } from '../i18n/message-language.js';

const minute = 60;
const day = 24 * 60 * minute;

const waitFor: Record<Language, (seconds: number) => string> = {
  de: (seconds) =>
    `Von Ihnen kamen zu viele Meldungen. Bitte warten Sie ${seconds} Sekunden, und senden Sie sie erneut.`,
  en: (seconds) => `You have sent too many reports. Please wait ${seconds} seconds and try again.`,
};

interface Caller {
  principal: Principal | null;
  client: string;
  language: Language;
}

/** Rate limit of public mutations. Counted per process, in memory. */
export class CallRates {
  readonly #ofAddress: RateLimiterMemory[];
  readonly #ofToken: RateLimiterMemory[];

  constructor({ perMinute, perDay, perMinuteSignedIn }: ReportLimits) {
    this.#ofAddress = [
      new RateLimiterMemory({ points: perMinute, duration: minute, keyPrefix: 'minute' }),
      new RateLimiterMemory({ points: perDay, duration: day, keyPrefix: 'day' }),
    ];
    this.#ofToken = [new RateLimiterMemory({ points: perMinuteSignedIn, duration: minute, keyPrefix: 'token' })];
  }

  /** Counts a call; throws RATE_LIMITED when the limit is exceeded. */
  async take({ principal, client, language }: Caller): Promise<void> {
    for (const limiter of principal ? this.#ofToken : this.#ofAddress) {
      await limiter.consume(client).catch((reason: unknown) => {
        if (!(reason instanceof RateLimiterRes)) throw reason;
        const seconds = Math.max(1, Math.ceil(reason.msBeforeNext / 1000));
        throw rateLimited(waitFor[language](seconds), seconds);
      });
    }
  }
}
