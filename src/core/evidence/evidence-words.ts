import type { ProofColumn, ScoredRow, ScoresheetColumns } from '../scoresheet/scoresheet';
import { readEvidence } from './evidence-reading';
import type { EvidenceReading } from './evidence-reading';
import { isPlaceholder } from './placeholder';

/** What a cell of evidence or explanation says. */
export class EvidenceWords {
  readonly text: string;
  /** From zero on the sheet. */
  readonly column: number;
  /** `either`: one column serves both, and only what is written in it tells them apart. */
  readonly meaning: ProofColumn | 'either';
  readonly #isTrue: boolean;
  #reading: EvidenceReading | null = null;

  constructor(text: string, column: number, meaning: EvidenceWords['meaning']) {
    this.text = text;
    this.column = column;
    this.meaning = meaning;
    this.#isTrue = !isPlaceholder(text);
  }

  /** Whether they do more than fill their cell. */
  get areTrue(): boolean {
    return this.#isTrue;
  }

  /** Worked out only for those that somebody asks. */
  read(): EvidenceReading {
    return (this.#reading ??= readEvidence(this.text));
  }
}

type ProofRow = Pick<ScoredRow, 'texts' | 'supplements'>;

/** The filled cells of a row that may prove or explain its claim: the first round's, then what was handed in for the second. */
export function evidenceWords(row: ProofRow, columns: ScoresheetColumns): readonly EvidenceWords[] {
  const first = filledIn(row.texts, columns.texts);
  return columns.supplements.size === 0 ? first : [...first, ...filledIn(row.supplements, columns.supplements)];
}

function filledIn(texts: ReadonlyMap<string, string>, columns: ReadonlyMap<string, number>): readonly EvidenceWords[] {
  const [evidence, explanation] = [columns.get('evidence'), columns.get('explanation')];
  const isShared = evidence === explanation;
  const proving = wordsIn(texts.get('evidence'), evidence, isShared ? 'either' : 'evidence');
  const explaining = isShared ? null : wordsIn(texts.get('explanation'), explanation, 'explanation');
  if (proving === null) return explaining === null ? NO_WORDS : [explaining];
  return explaining === null ? [proving] : [proving, explaining];
}

const NO_WORDS: readonly EvidenceWords[] = [];

function wordsIn(text: string | undefined, column: number | undefined, meaning: EvidenceWords['meaning']): EvidenceWords | null {
  return column === undefined || text === undefined || text === '' ? null : new EvidenceWords(text, column, meaning);
}
