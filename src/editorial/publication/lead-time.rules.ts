/** Whether the briefing of agents would be too late. */
export const isTooSoon = (takesEffectAt: Date, now: Date, leadMinutes: number): boolean =>
  leadMinutes > 0 && takesEffectAt.getTime() < now.getTime() + leadMinutes * 60_000;
