import type { EvidenceState } from '../core/evidence/evidence-ledger';
import type { JsonMistake } from '../core/framework/framework-json';
import type { Points } from '../core/indices/points';
import type { SummaryUnit } from '../core/summary/unit-summary';
import type { Fault } from '../session/fault';

/** What the command line says to people. */
export interface TerminalMessages {
  readonly usage: string;
  readonly noFile: string;
  readonly unknownOption: (option: string) => string;
  readonly valueMissing: (option: string) => string;
  readonly unknownLanguage: (language: string) => string;

  readonly fileNotFound: (file: string) => string;
  readonly fault: (file: string, fault: Fault) => string;
  readonly noScoresheet: (file: string) => string;
  readonly frameworkNotFound: (file: string) => string;
  readonly frameworkNotJson: (file: string) => string;
  /** `place`: `null` where the framework has no cells; `problem`: what is wrong and how to mend it. */
  readonly frameworkUnusable: (file: string, place: string | null, problem: string) => string;
  readonly frameworkMistaken: (file: string, mistakes: readonly JsonMistake[]) => string;

  readonly verdict: (words: string) => string;
  readonly framework: (title: string, items: number, maximum: Points) => string;
  readonly evidence: (counts: Readonly<Record<EvidenceState, number>>) => string;
  /** A table with one row a unit: how many there are, and who stands first. */
  readonly summary: (sheet: string, units: readonly SummaryUnit[]) => string;
  readonly findings: (counts: string) => string;
  readonly noFindings: string;
  readonly formulas: (count: number) => string;
}
