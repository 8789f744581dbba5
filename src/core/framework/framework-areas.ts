import type { Points } from '../indices/points';
import { readScore } from '../scoresheet/read-score';
import type { ScoringTable } from '../table/find-tables';
import type { ColumnMeaning } from '../table/table-columns';
import { foldSpaces, foldText } from '../workbook/folded-text';
import { cellAt } from '../workbook/snapshot';
import type { Cell } from '../workbook/snapshot';
import type { DamagedCode, EvidenceRequired, FrameworkNode, ItemTerms, LeftOut, ScoredBy } from './framework';
import type { ItemCode } from './item-code';
import { readPolicyLine } from './read-policy-line';
import { scoredByAt } from './scored-by-at';
import { readScoringRule } from './read-scoring-rule';
import type { OptionRow } from './read-scoring-rule';

/** One coded row of the framework with the unnumbered rows below it, before it finds its place in the tree. */
interface FrameworkRow {
  readonly row: number;
  readonly code: ItemCode;
  readonly name: string;
  /** `null` where there are none, as below most rows. */
  options: OptionRow[] | null;
  below: FrameworkRow[] | null;
}

/** What children take over from the row above where their own cells are blank. */
interface Inherited {
  readonly scoredBy: ScoredBy;
  readonly responsibleAgency: string | null;
}

/** The tree of areas, criteria and items, and the rows that found no place in it. */
export interface FrameworkAreas {
  readonly areas: readonly FrameworkNode[];
  readonly leftOut: readonly LeftOut[];
  readonly damagedCodes: readonly DamagedCode[];
}

/** A code that stands twice counts once; a row whose parent is missing hangs on the next above. In steps: frameworks are long. */
export function* readFrameworkAreas(table: ScoringTable): Generator<void, FrameworkAreas> {
  const inherited: Inherited = { scoredBy: 'unit', responsibleAgency: null };
  const { areas, repeated } = topRows(table);
  yield;
  return {
    areas: yield* frameworkNodes(table, areas, inherited),
    leftOut: repeated.map(({ row, code, name }) => ({
      kind: 'code-repeated',
      code: code.canonical,
      name,
      cell: { row, column: table.columns.code },
    })),
    damagedCodes: damagedCodes(table),
  };
}

function damagedCodes({ rows, columns }: ScoringTable): DamagedCode[] {
  return rows.flatMap((row): DamagedCode[] => {
    if (row.kind !== 'coded' || row.code.damage === null) return [];
    const { canonical, damage } = row.code;
    return [{ cell: { row: row.row, column: columns.code }, damage, code: damage.recovered ? canonical : null }];
  });
}

function topRows(table: ScoringTable): { readonly areas: readonly FrameworkRow[]; readonly repeated: readonly FrameworkRow[] } {
  const byCode = new Map<string, FrameworkRow>();
  const areas: FrameworkRow[] = [];
  const repeated: FrameworkRow[] = [];
  for (const row of frameworkRows(table)) {
    const { canonical } = row.code;
    if (byCode.has(canonical)) {
      repeated.push(row);
      continue;
    }
    byCode.set(canonical, row);
    const parent = nearestAbove(canonical, byCode);
    (parent === undefined ? areas : (parent.below ??= [])).push(row);
  }
  return { areas, repeated };
}

function nearestAbove(canonical: string, byCode: ReadonlyMap<string, FrameworkRow>): FrameworkRow | undefined {
  for (let end = canonical.lastIndexOf('.'); end > 0; end = canonical.lastIndexOf('.', end - 1)) {
    const above = byCode.get(canonical.slice(0, end));
    if (above !== undefined) return above;
  }
  return undefined;
}

function frameworkRows(table: ScoringTable): FrameworkRow[] {
  const rows: FrameworkRow[] = [];
  for (const row of table.rows) {
    if (row.kind === 'coded') rows.push({ row: row.row, code: row.code, name: row.name, options: null, below: null });
    const item = rows.at(-1);
    if (row.kind !== 'unnumbered' || item === undefined) continue;
    const text = row.text === '' ? textAt(table, row.row, 'scoring') : row.text;
    const points = maximumAt(table, row.row);
    // `Mức độ` may begin a line of policy; with points beside it, it is an option.
    if (text !== '' && (points !== null || readPolicyLine(text) === null)) (item.options ??= []).push({ text, points });
  }
  return rows;
}

const NO_CHILDREN: readonly FrameworkNode[] = [];
const NO_OPTIONS: readonly OptionRow[] = [];

/** With a step behind every branch. */
function* frameworkNodes(table: ScoringTable, rows: readonly FrameworkRow[], above: Inherited): Generator<void, FrameworkNode[]> {
  const nodes: FrameworkNode[] = [];
  for (const row of rows) {
    const inherited: Inherited = {
      scoredBy: whoScores(table, row.row, row.name) ?? above.scoredBy,
      responsibleAgency: textAt(table, row.row, 'responsibleAgency') || above.responsibleAgency,
    };
    const children = row.below === null ? NO_CHILDREN : yield* frameworkNodes(table, row.below, inherited);
    nodes.push(frameworkNode(table, row, inherited, children));
  }
  yield;
  return nodes;
}

function frameworkNode(table: ScoringTable, { row, code, name, options }: FrameworkRow, inherited: Inherited, children: readonly FrameworkNode[]): FrameworkNode {
  const printedMaximum = maximumAt(table, row);
  return {
    code: code.canonical,
    level: code.level,
    name,
    printedMaximum,
    responsibleAgency: inherited.responsibleAgency,
    terms: theSameTerms({
      scoredBy: inherited.scoredBy,
      scoring: readScoringRule({ wording: rawTextAt(table, row, 'scoring'), options: options ?? NO_OPTIONS, maximum: printedMaximum }),
      evidence: evidenceAt(table, row, inherited.scoredBy),
    }),
    children,
    maximumCell: maximumCell(table, row),
  };
}

/** Its own columns say who scores; without them, a name that ends in `(ĐTXHH)` or a whole cell of such words does. */
function whoScores(table: ScoringTable, row: number, name: string): ScoredBy | null {
  if (textAt(table, row, 'scored-by') !== '') return scoredByAt(table, row);
  const ticked = scoredByAt(table, row);
  if (ticked !== null) return ticked;
  const mark = name.endsWith(')') ? (/\(([^()]*)\)$/.exec(name)?.[1] ?? '') : '';
  const isSurvey = saysSurvey(mark) || saysSurvey(textAt(table, row, 'scoring')) || saysSurvey(textAt(table, row, 'evidence'));
  return isSurvey ? 'survey' : null;
}

/** A few words, however they are stored; no long text need be folded to see that it is not they. */
const LONGEST_MARK = 120;

function saysSurvey(mark: string): boolean {
  return mark !== '' && mark.length <= LONGEST_MARK && ONLY_SURVEY.test(foldText(mark));
}

const ONLY_SURVEY = /^(?:dieu tra (?:xhh|xa hoi hoc)|dtxhh|xhh|khao sat)\.?$/;
const NO_EVIDENCE = /^khong(?: yeu cau| can| co)?\.?$/;

function evidenceAt(table: ScoringTable, row: number, scoredBy: ScoredBy): EvidenceRequired {
  const wording = textAt(table, row, 'evidence');
  if (wording === '') return scoredBy === 'survey' ? NONE_REQUIRED : UNSAID_EVIDENCE;
  if (wording.length <= LONGEST_MARK && NO_EVIDENCE.test(foldText(wording))) return NONE_REQUIRED;
  return { kind: 'required', wording };
}

const NONE_REQUIRED: EvidenceRequired = { kind: 'none' };
const UNSAID_EVIDENCE: EvidenceRequired = { kind: 'required', wording: '' };

/** Of terms that say the same the very same: most items of a framework that says little have one of a few. */
function theSameTerms(terms: ItemTerms): ItemTerms {
  const isSame = ({ scoredBy, scoring, evidence }: ItemTerms): boolean =>
    scoredBy === terms.scoredBy && scoring === terms.scoring && evidence === terms.evidence;
  const known = LAST_TERMS.find(isSame);
  if (known !== undefined) return known;
  LAST_TERMS[nextTerms] = terms;
  nextTerms = (nextTerms + 1) % MOST_TERMS;
  return terms;
}

const LAST_TERMS: ItemTerms[] = [];
const MOST_TERMS = 16;
let nextTerms = 0;

/** The points in the maximum column of a row, an option's too. */
export function maximumAt(table: ScoringTable, row: number): Points | null {
  const cell = cellOf(table, row, 'maximum');
  const score = cell === null ? null : readScore(cell);
  return score?.kind === 'points' ? score.points : null;
}

function maximumCell({ columns }: ScoringTable, row: number): FrameworkNode['maximumCell'] {
  const column = columns.others.get('maximum');
  return column === undefined ? null : { row, column };
}

function textAt(table: ScoringTable, row: number, meaning: ColumnMeaning): string {
  const text = rawTextAt(table, row, meaning);
  return text === '' ? '' : foldSpaces(text);
}

/** With its line breaks: they part the options of a scoring wording. */
function rawTextAt(table: ScoringTable, row: number, meaning: ColumnMeaning): string {
  const value = cellOf(table, row, meaning)?.value ?? '';
  return value === '' ? '' : String(value).trim();
}

function cellOf({ snapshot, columns }: ScoringTable, row: number, meaning: ColumnMeaning): Cell | null {
  const column = columns.others.get(meaning);
  return column === undefined ? null : cellAt(snapshot, row, column);
}
