/** Whether agents would be told too late of what takes effect at a moment. */
export const isTooSoon = (takesEffectAt: Date, now: Date, leadMinutes: number): boolean =>
  leadMinutes > 0 && takesEffectAt.getTime() < now.getTime() + leadMinutes * 60_000;
