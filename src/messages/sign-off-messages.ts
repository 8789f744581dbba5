import type { SignOffWording } from '../core/sign-off/plan-sign-off';
import type { FrameworkChange, SignOffChange } from '../core/sign-off/sign-off';

/** How confirming results, and what has become of that, is told. */
export interface SignOffMessages {
  /** The words of the sheet that keeps a sign-off, those that the pane has already aside. */
  readonly sheet: Omit<SignOffWording, 'framework' | 'verdict'>;
  readonly noFramework: string;

  readonly heading: string;
  readonly unsigned: string;
  readonly holding: string;
  /** How much is otherwise; a framework that is another one is told by itself. */
  readonly changed: (changes: readonly SignOffChange[]) => string;
  readonly unreadable: string;
  readonly unreadableAdvice: (sheet: string) => string;
  /** Who and when, as it stands in the workbook. */
  readonly signed: (by: string, at: string) => string;
  /** What was signed: a label for each line. */
  readonly results: Readonly<Record<'verdict' | 'counts' | 'index' | 'framework' | 'fingerprint', string>>;
  readonly frameworkChanged: (change: FrameworkChange) => string;
  readonly changeList: string;
  /** What shows those that a long list leaves out at first. */
  readonly showAll: (changes: number) => string;
  /** Where, without what: `1.1.2, Điểm tự đánh giá`. `unit` is said where there are several. */
  readonly changeOf: (change: SignOffChange, saysUnit: boolean) => string;
  /** From what to what. */
  readonly fromTo: (change: SignOffChange) => string;

  /** What signing does, and what keeps it valid. */
  readonly explanation: string;
  readonly refusedForErrors: string;
  readonly refusedUnchecked: string;
  /** What was signed is as it was, and yet there are errors now. */
  readonly errorsSince: string;
  /** What whoever signs takes upon themselves: open warnings, a total that is not final. */
  readonly openWarnings: (warnings: number) => string;
  readonly provisional: string;
  readonly by: string;
  readonly byMissing: string;
  readonly sign: string;
  readonly signAgain: string;
  readonly withdraw: string;
}
