import { compared, ZERO } from '../indices/points';
import { readScore } from '../scoresheet/read-score';
import type { Score } from '../scoresheet/score';
import type { ScoreColumn, Stage } from '../scoresheet/scoresheet';
import { foldText } from '../workbook/folded-text';
import { cellAt } from '../workbook/snapshot';
import type { SheetSnapshot } from '../workbook/snapshot';
import { continuesGroup } from './heading-path';
import type { HeadingBlock } from './heading-block';
import type { TableColumns } from './table-columns';
import type { TableRow } from './table-rows';

/** One unit's own score columns in a table that several units share. */
export interface UnitColumns {
  readonly name: string;
  readonly scores: ReadonlyMap<ScoreColumn, number>;
}

interface UnitTable {
  readonly snapshot: SheetSnapshot;
  readonly titles: readonly string[];
  readonly heading: HeadingBlock;
  readonly columns: TableColumns;
  readonly rows: readonly TableRow[];
}

/**
 * Units as columns: `STT, Nội dung, Điểm tối đa, <unit>, <unit>, …`. Only in a table without a score column of its own, for
 * at least two columns without a known heading that hold scores, or for those under a heading such as `Điểm các đơn vị`.
 */
export function unitColumns(table: UnitTable): UnitColumns[] {
  const candidates = unknownColumns(table).filter(({ name }) => !NO_UNIT.test(foldText(name)));
  const standing = candidates.map((candidate) => ({ ...candidate, ...whatStandsIn(table, candidate.column) }));
  const grouped = standing.filter(({ groups }) => groups.some((group) => isGroupOfUnits(foldText(group))));
  if (grouped.length > 0) return grouped.filter(isNotWords).map((each) => unit(table, each));
  const scored = standing.filter((each) => (namesUnit(each) ? isNotWords(each) : each.within > each.beyond + each.words));
  const hasScores = scored.filter(({ within, beyond }) => within + beyond > 0).length >= 2;
  return hasScores && !isFrameworkByName(table) ? scored.map((each) => unit(table, each)) : [];
}

interface UnknownColumn {
  readonly column: number;
  readonly name: string;
  readonly groups: readonly string[];
}

/** The columns that have a heading of no known meaning, and that nobody has put right. */
function unknownColumns({ heading: { paths, meanings, corrected }, columns: { code, name } }: UnitTable): UnknownColumn[] {
  return [...paths].flatMap(([column, { texts }]) => {
    if (meanings.has(column) || corrected.has(column) || column === code || column === name) return [];
    const own = continuesGroup(texts.at(-1) ?? '') ? texts.slice(0, -1) : texts;
    return own.length === 0 ? [] : [{ column, name: own.at(-1) ?? '', groups: own.slice(0, -1) }];
  });
}

const POINTS_OR_RESULT = /\b(?:diem|ket qua|tu cham|cham diem|tham dinh|tu danh gia)\b/;
const UNIT_BEHIND = /\b(?:don vi|co quan|so|ban|nganh|xa|phuong|dia phuong)\b/;
const BEGINS_WITH_UNIT = /^(?:cac |ten )?(?:don vi|co quan|so,|xa,|dia phuong)/;
/** Numbers that people put beside maxima and that are no unit's scores. */
const NO_UNIT =
  /^(?:(?:nam )?\d{4}|(?:diem )?(?:trung binh|binh quan|tb)|tong|tong (?:cong|so|diem).*|cong|cao nhat|thap nhat|chenh lech|he so|trong so|so luong|ty trong|muc .*|phuong an .*|loai .*|tham chieu|thu tu|.*\bnam \d{4})$/;
/** With accents: without them, a department is a number. */
const NAMES_A_UNIT =
  /^(?:sở|ban|ubnd|u[ỷy] ban|ủy ban|xã|phường|thị trấn|thị xã|tp|thành phố|huyện|quận|đặc khu|văn phòng|thanh tra|công an|chi cục|cục|phòng|trung tâm|bộ|tỉnh|kho bạc|bhxh|bảo hiểm|thuế|đơn vị) /;

/** `Điểm của các đơn vị`, `Các sở, ban, ngành`. */
function isGroupOfUnits(folded: string): boolean {
  if (BEGINS_WITH_UNIT.test(folded)) return true;
  const points = POINTS_OR_RESULT.exec(folded);
  return points !== null && UNIT_BEHIND.test(folded.slice(points.index + points[0].length));
}

function namesUnit({ name }: UnknownColumn): boolean {
  return NAMES_A_UNIT.test(`${name.normalize('NFC').toLowerCase()} `);
}

/** What stands in a column beside criteria and their options. */
interface Standing {
  /** Scores within their rows' maxima. */
  readonly within: number;
  /** Numbers beyond them. */
  readonly beyond: number;
  readonly words: number;
}

function isNotWords({ within, beyond, words }: Standing): boolean {
  return within + beyond >= words;
}

/** Rows that are looked at. */
const SAMPLE = 60;

function whatStandsIn({ snapshot, rows, columns }: UnitTable, column: number): Standing {
  const maximumColumn = columns.others.get('maximum');
  let [within, beyond, words] = [0, 0, 0];
  for (const { kind, row } of rows.slice(0, SAMPLE)) {
    const score = readScore(cellAt(snapshot, row, column));
    if ((kind !== 'coded' && kind !== 'unnumbered') || score.kind === 'blank') continue;
    const maximum = maximumColumn === undefined ? null : readScore(cellAt(snapshot, row, maximumColumn));
    if (isWithin(score, maximum)) within += 1;
    else if (score.kind === 'points') beyond += 1;
    else words += 1;
  }
  return { within, beyond, words };
}

function isWithin(score: Score, maximum: Score | null): boolean {
  if (score.kind === 'not-applicable') return true;
  if (score.kind === 'unreadable') return score.because === 'not-calculated';
  if (score.kind !== 'points' || compared(score.points, ZERO) < 0) return false;
  return maximum?.kind !== 'points' || compared(score.points, maximum.points) <= 0;
}

/** A sheet that calls itself a framework, and nowhere a scoring, keeps its columns of numbers. */
function isFrameworkByName({ snapshot, titles }: UnitTable): boolean {
  const texts = [snapshot.sheet.name, ...titles].map(foldText);
  const saysScoring = texts.some((text) => /\b(?:cham diem|bang diem|diem so|ket qua|tong hop|tu cham|tu danh gia|tham dinh)\b/.test(text));
  return !saysScoring && texts.some((text) => /\b(?:khung|bo tieu chi|framework)\b/.test(text));
}

function unit(table: UnitTable, { column, name, groups }: UnknownColumn): UnitColumns {
  return { name, scores: new Map([[stageOf(groups, table.titles), column]]) };
}

const STAGES_BY_WORDS: readonly (readonly [RegExp, Stage])[] = [
  [/\b(?:tu cham|tu danh gia)\b/, 'self'],
  [/\b(?:tham dinh|hoi dong cham)\b/, 'appraised-1'],
  [/\b(?:dat duoc|chinh thuc)\b/, 'achieved'],
];

/** What the group's heading says, else the titles, else a unit's own scores. */
function stageOf(groups: readonly string[], titles: readonly string[]): Stage {
  for (const texts of [groups, titles]) {
    const folded = texts.map(foldText);
    const named = STAGES_BY_WORDS.find(([words]) => folded.some((text) => words.test(text)));
    if (named !== undefined) return named[1];
  }
  return 'self';
}
