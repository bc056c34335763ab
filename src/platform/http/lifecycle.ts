/** What the server knows about its own end. */
export interface Lifecycle {
  isDraining: boolean;
}
