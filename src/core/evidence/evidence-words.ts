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
  const words: EvidenceWords[] = [];
  addFilled(words, row.texts, columns.texts);
  if (columns.supplements.size > 0) addFilled(words, row.supplements, columns.supplements);
  return words;
}

function addFilled(words: EvidenceWords[], texts: ReadonlyMap<string, string>, columns: ReadonlyMap<string, number>): void {
  const [evidence, explanation] = [columns.get('evidence'), columns.get('explanation')];
  const isShared = evidence === explanation;
  add(words, texts.get('evidence'), evidence, isShared ? 'either' : 'evidence');
  if (!isShared) add(words, texts.get('explanation'), explanation, 'explanation');
}

function add(words: EvidenceWords[], text: string | undefined, column: number | undefined, meaning: EvidenceWords['meaning']): void {
  if (column !== undefined && text !== undefined && text !== '') words.push(new EvidenceWords(text, column, meaning));
}
