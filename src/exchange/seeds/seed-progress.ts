/** Progress of a long run, in bytes (checking), records (loading), links (link check), rows (import) or keys (coverage). */
export interface SeedProgress {
  step: 'checking' | 'loading' | 'links' | 'importing' | 'coverage';
  done: number;
  total: number;
}

export type OnProgress = (progress: SeedProgress) => void;
