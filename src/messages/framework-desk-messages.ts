/** What can be done with frameworks, in the pane. */
export interface FrameworkDeskMessages {
  readonly heading: string;
  /** Where there is no framework yet. */
  readonly none: string;
  /** On the first page, leads here before there is anything to check. */
  readonly lead: string;
  readonly open: string;
  readonly useWorkbooksOwn: string;
  readonly makeWorkbook: string;
  /** What opens the acts that are seldom needed. */
  readonly others: string;
  readonly addSheet: string;
}
