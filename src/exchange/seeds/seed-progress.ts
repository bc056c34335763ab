/** How far a load has come: bytes while checking, records while loading, links while asking them, rows while importing. */
export interface SeedProgress {
  step: 'checking' | 'loading' | 'links' | 'importing';
  done: number;
  total: number;
}

export type OnProgress = (progress: SeedProgress) => void;
