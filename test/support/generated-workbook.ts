import * as fc from 'fast-check';

/** How a score is written. `tenths` as text, `0,5` or `0.5`, is what the decimal style changes. */
export type WrittenScore =
  | { readonly kind: 'number'; readonly points: number }
  | { readonly kind: 'text'; readonly tenths: number }
  | { readonly kind: 'words'; readonly words: string };

/** What a branch shows in a score column. */
export type WrittenSum = 'right' | 'blank' | 'typed' | 'typed-wrong' | 'short';

/** One area, criterion or item of a workbook that was made up; sums and indices follow from the items. */
export interface GeneratedNode {
  /** From 1 for the first child. */
  readonly number: number;
  readonly name: string;
  /** Points of an item; of a branch Σ its children. */
  readonly maximum: number;
  readonly byColumn: Readonly<Record<StageColumn, WrittenScore>>;
  readonly sum: WrittenSum;
  readonly survey: boolean;
  readonly options: boolean;
  /** The maximum on the scoresheet is not the framework's. */
  readonly maximumIsWrong: boolean;
  readonly rows: 'one' | 'two' | 'none';
  readonly evidence: string;
  readonly children: readonly GeneratedNode[];
}

export type StageColumn = 'self' | 'appraised' | 'survey';

/** A framework and one scoresheet for each unit, before anyone lays them out on sheets. */
export interface GeneratedWorkbook {
  readonly units: readonly (readonly GeneratedNode[])[];
  readonly stages: readonly StageColumn[];
  readonly hasIndex: boolean;
  readonly hasTotal: boolean;
  readonly bonus: number | null;
}

const small = fc.array(fc.array(fc.nat(3), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });
const large = fc.array(fc.array(fc.nat(7), { minLength: 4, maxLength: 8 }), { minLength: 6, maxLength: 8 });

/** From one row to four hundred, mostly few; mostly clean, some with a fault on every other row. */
export const generatedWorkbook = workbookWith(fc.constantFrom(0, 0, 10, 50));

/** One in which there is nothing to find. */
export const cleanWorkbook = workbookWith(fc.constant(0));

function workbookWith(faultsInHundred: fc.Arbitrary<number>): fc.Arbitrary<GeneratedWorkbook> {
  return fc
    .record({
      areas: fc.oneof({ weight: 99, arbitrary: small }, { weight: 1, arbitrary: large }),
      units: fc.integer({ min: 1, max: 2 }),
      stages: fc.constantFrom<(readonly StageColumn[])[]>(['self'], ['self', 'appraised'], ['self', 'appraised', 'survey']),
      hasIndex: fc.boolean(),
      hasTotal: fc.boolean(),
      bonus: fc.option(fc.integer({ min: 0, max: 2 }), { nil: null }),
      faults: faultsInHundred,
      seed: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
    })
    .map(filledIn);
}

/** What is decided about a workbook before it is filled in. */
interface Shape extends Omit<GeneratedWorkbook, 'units'> {
  /** For each area, for each of its criteria: how many items it has. */
  readonly areas: readonly (readonly number[])[];
  readonly units: number;
  /** Of a hundred things that can be wrong, how many are. */
  readonly faults: number;
  readonly seed: number;
}

/** The same workbook again for the same shape. */
export function filledIn({ areas, units, faults, seed, ...shape }: Shape): GeneratedWorkbook {
  const laidDown = new Chooser(seed, 0);
  const withSurveys = areas.map((criteria, at) => areaOf(laidDown, at + 1, criteria));
  // An index beside a survey's item would measure another maximum than the one on its row.
  const framework = shape.hasIndex ? withSurveys.map(withoutSurveys) : withSurveys;
  const filled = new Chooser(seed + 1, faults);
  return { ...shape, units: Array.from({ length: units }, () => framework.map((area) => fill(filled, area))) };
}

/** Chooses the same again for the same seed (mulberry32). */
class Chooser {
  constructor(
    private state: number,
    private readonly faultsInHundred: number,
  ) {}

  below(limit: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }

  of<Choice>(choices: readonly [Choice, ...Choice[]]): Choice {
    return choices[this.below(choices.length)] ?? choices[0];
  }

  /** A fault, as often as this workbook has them. */
  faultOr<Choice>(usual: Choice, faults: readonly [Choice, ...Choice[]]): Choice {
    return this.below(100) < this.faultsInHundred ? this.of(faults) : usual;
  }
}

const AREAS = ['Chỉ đạo, điều hành cải cách hành chính', 'Cải cách thể chế', 'Cải cách thủ tục hành chính', 'Hiện đại hóa hành chính'] as const;
const CRITERIA = ['Xây dựng kế hoạch', 'Kiểm tra việc thực hiện', 'Công khai kết quả', 'Giải quyết hồ sơ đúng hạn'] as const;
const NOTHING: WrittenScore = { kind: 'words', words: '' };
const UNFILLED = { self: NOTHING, appraised: NOTHING, survey: NOTHING };

function areaOf(choose: Chooser, number: number, criteria: readonly number[]): GeneratedNode {
  const children = criteria.map((items, at) => {
    const below = Array.from({ length: items }, (_, item) => nodeOf(choose, item + 1, `${choose.of(CRITERIA)} đợt ${number}-${at + 1}-${item + 1}`, []));
    return nodeOf(choose, at + 1, `${choose.of(CRITERIA)} nhóm ${number}-${at + 1}`, below);
  });
  return nodeOf(choose, number, `${choose.of(AREAS)} phần ${number}`, children);
}

function nodeOf(choose: Chooser, number: number, name: string, children: readonly GeneratedNode[]): GeneratedNode {
  const isItem = children.length === 0;
  return {
    number,
    name,
    maximum: isItem ? choose.of([0.5, 1, 1, 1.5, 2, 2.5]) : children.reduce((sum, child) => sum + child.maximum, 0),
    byColumn: UNFILLED,
    sum: 'right',
    survey: isItem && choose.below(8) === 0,
    options: isItem && choose.below(5) === 0,
    maximumIsWrong: false,
    rows: 'one',
    evidence: '',
    children,
  };
}

function withoutSurveys(node: GeneratedNode): GeneratedNode {
  return { ...node, survey: false, children: node.children.map(withoutSurveys) };
}

/** Documents of the item's own: one that proves everything would be found. */
function evidenceOf(choose: Chooser): string {
  const number = choose.below(9000) + 1;
  return choose.of([
    `Kế hoạch số ${number}/KH-UBND ngày 15/02/2023`,
    `Quyết định số ${number}/QĐ-UBND ngày 10/11/2023; Báo cáo số ${number + 1}/BC-SNV ngày 01/12/2023`,
  ]);
}

function fill(choose: Chooser, node: GeneratedNode): GeneratedNode {
  const children = node.children.map((child) => fill(choose, child));
  const { survey, maximum } = node;
  const score = children.length > 0 ? NOTHING : scoreOf(choose, node);
  return {
    ...node,
    children,
    byColumn: {
      self: survey ? NOTHING : score,
      appraised: survey ? NOTHING : choose.faultOr(score, [NOTHING, scoreOf(choose, node)]),
      survey: survey ? { kind: 'number', points: maximum / 2 } : NOTHING,
    },
    sum: choose.faultOr<WrittenSum>('right', ['blank', 'typed', 'typed-wrong', 'short']),
    maximumIsWrong: choose.faultOr(false, [true, false]),
    rows: children.length > 0 ? 'one' : choose.faultOr<GeneratedNode['rows']>('one', ['two', 'none', 'one']),
    evidence: children.length > 0 || survey ? '' : choose.faultOr<string>(evidenceOf(choose), ['', 'x', 'đang cập nhật']),
  };
}

function scoreOf(choose: Chooser, { maximum, options }: GeneratedNode): WrittenScore {
  const share = options ? choose.of([0, 0.5, 1]) : choose.of([0, 0.2, 0.5, 0.9, 1]);
  const usual: WrittenScore = { kind: 'number', points: Number((share * maximum).toPrecision(4)) };
  return choose.faultOr<WrittenScore>(usual, [
    { kind: 'text', tenths: 5 },
    { kind: 'text', tenths: 10 },
    NOTHING,
    { kind: 'words', words: 'KĐG' },
    { kind: 'words', words: '55/68' },
    { kind: 'words', words: 'tốt' },
    { kind: 'number', points: maximum + 1 },
    { kind: 'number', points: -0.5 },
  ]);
}
