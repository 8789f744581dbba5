import type { Severity } from '../core/finding';

/** Fill and font of a mark: light enough to read the user's own black and red text on, apart for the colour-blind too. */
export const APPEARANCE: Readonly<Record<Severity, { readonly fill: string }>> = {
  error: { fill: '#F8CBCB' },
  warning: { fill: '#FFE9A8' },
  info: { fill: '#D6E8FA' },
};
