/** How far a load has come: bytes while checking, records while loading. */
export interface SeedProgress {
  step: 'checking' | 'loading';
  done: number;
  total: number;
}

export type OnProgress = (progress: SeedProgress) => void;
