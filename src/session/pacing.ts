/** The page's time. A review may take longer than anybody who types or scrolls meanwhile would wait. */
export interface Pacing {
  /** Whether the page has waited so long since its last turn that it is due another. */
  isDue(): boolean;
  /** Resolves when the page has had its turn. */
  rest(): Promise<void>;
}

/** Where nobody waits: on a command line, in the ribbon. */
export const WITHOUT_REST: Pacing = { isDue: () => false, rest: () => Promise.resolve() };

/** Does something later, unless what it returns is called before. */
export type Later = (milliseconds: number, act: () => void) => () => void;
