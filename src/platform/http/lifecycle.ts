/** State of the server's shutdown. */
export interface Lifecycle {
  isDraining: boolean;
}
