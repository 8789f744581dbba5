import type { Finding } from '../../core/finding';
import { foldText } from '../../core/workbook/folded-text';
import type { Messages } from '../../messages/catalogue';
import { wordFinding } from '../../messages/word-finding';
import type { FindingContext } from './finding-context';

const AT_A_TIME = 40;
/** Milliseconds: after the list has been painted. */
const SOON = 300;

/** What can be sought of a finding, folded once: a thousand findings are sought at every letter. */
export class FindingWords {
  readonly #folded = new Map<Finding, string>();

  constructor(
    private readonly messages: Messages,
    private readonly contextOf: (finding: Finding) => FindingContext,
  ) {}

  /** Whether every word that is sought stands somewhere in the finding; accents and case do not matter. */
  match(finding: Finding, sought: readonly string[]): boolean {
    if (sought.length === 0) return true;
    const words = this.#wordsOf(finding);
    return sought.every((word) => words.includes(word));
  }

  /** Folds ahead of the first letter, a few at a time, so that nobody waits for it; returns what ends that. */
  prepare(findings: readonly Finding[]): () => void {
    let at = 0;
    const goOn = (): void => {
      for (const finding of findings.slice(at, at + AT_A_TIME)) this.#wordsOf(finding);
      at += AT_A_TIME;
      if (at < findings.length) timer = setTimeout(goOn);
    };
    let timer = setTimeout(goOn, SOON);
    return () => {
      clearTimeout(timer);
    };
  }

  #wordsOf(finding: Finding): string {
    const known = this.#folded.get(finding);
    if (known !== undefined) return known;
    const { place, title, found, mend } = wordFinding(finding, this.messages);
    const { area, item, agency } = this.contextOf(finding);
    const words = foldText([finding.code, finding.item, title, place, found, mend, area?.name, item, agency].filter(Boolean).join(' '));
    this.#folded.set(finding, words);
    return words;
  }
}

/** `Thiếu  minh chứng` → `thieu`, `minh`, `chung`. */
export function soughtWords(typed: string): readonly string[] {
  return foldText(typed).split(' ').filter(Boolean);
}
