/** Progress of a long run, in bytes (checking), records (loading), links (link check) or rows (import). */
export interface SeedProgress {
  step: 'checking' | 'loading' | 'links' | 'importing';
  done: number;
  total: number;
}

export type OnProgress = (progress: SeedProgress) => void;
