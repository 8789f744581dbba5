/** Checking by itself what is edited. */
export interface LiveMessages {
  readonly heading: string;
  readonly choice: string;
  readonly explained: string;
  /** In an Excel that does not tell of edits. */
  readonly notTold: string;
}
