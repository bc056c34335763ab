export interface LeikaAssignmentContent {
  key: string;
  ground: string;
  isCertain: boolean;
  source?: string;
}
