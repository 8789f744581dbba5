import fc from 'fast-check';
import type { Review } from '../src/core/review-result';
import type { Cell, CellValue } from '../src/core/workbook/snapshot';
import { sheetOf } from './support/draw-workbook';
import { LAW_RUNS } from './support/law-runs';
import { NUMBERING_STYLES, STYLES_OF_DIGITS, treesOfCodes } from './support/numbering-styles';
import type { CodeNumbers } from './support/numbering-styles';
import { reviewed } from './support/second-click';
import { ENGLISH, typedIntoExcel, VIETNAMESE, WITH_POINTS_IN_DATES } from './support/typed-into-excel';

/** Each law is tried on every style and setting, on trees of up to a thousand codes. */
const RUNS = { numRuns: Math.ceil(LAW_RUNS / 40) };

test.each(NUMBERING_STYLES)('the review of a workbook numbered $name is that of one numbered 1.1.1', ({ print }) => {
  fc.assert(
    fc.property(treesOfCodes, (tree) => {
      expect(told(reviewOf(tree, tree.map((code) => text(print(code)))))).toEqual(told(reviewOf(tree, tree.map(plainly))));
    }),
    RUNS,
  );
});

describe.each([ENGLISH, VIETNAMESE, WITH_POINTS_IN_DATES])('codes typed with regional settings: $name', (settings) => {
  test.each(STYLES_OF_DIGITS)('like $name change the review by nothing but the codes that Excel changed', ({ print }) => {
    fc.assert(
      fc.property(treesOfCodes, (tree) => {
        const damaged = told(reviewOf(tree, tree.map((code) => typedIntoExcel(print(code), settings))));
        const findings = damaged.findings.filter((finding) => !finding.startsWith('FW08'));
        expect({ ...damaged, findings }).toEqual(told(reviewOf(tree, tree.map(plainly))));
      }),
      RUNS,
    );
  });

  test.each(STYLES_OF_DIGITS)('like $name are never taken for another item, though rows are missing and moved', ({ print }) => {
    fc.assert(
      fc.property(treesOfCodes, fc.infiniteStream(fc.nat(9)), (tree, chances) => {
        const left = tree.filter(() => chances.next().value !== 0);
        const rows = left.flatMap((code, at) => (chances.next().value === 0 ? [left[at + 1] ?? code, code] : [code]));
        const review = reviewOf(tree, rows.map((code) => typedIntoExcel(print(code), settings)), rows);
        const entries = review.sheets.flatMap(({ scoresheet }) => scoresheet.entries);
        const mistaken = entries.filter(({ code, name, identified }) => identified.by !== 'nothing' && nameOf(numbersOf(code)) !== name);
        expect(mistaken.map(({ row, code, name }) => `${row}: ${code} ${name}`)).toEqual([]);
      }),
      RUNS,
    );
  });
});

/** The review of a scoresheet whose rows have these codes in their cells, under the framework of the whole tree. */
function reviewOf(tree: readonly CodeNumbers[], codes: readonly Cell[], rows: readonly CodeNumbers[] = tree): Review {
  const framework = [['STT', 'Tiêu chí', 'Điểm tối đa'], ...tree.map((code) => [code.join('.'), nameOf(code), maximumOf(code, tree)])];
  const headings = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'].map(text);
  const scoresheet = rows.map((code, at) => [codes[at] ?? text(''), text(nameOf(code)), text(maximumOf(code, tree)), text(isItem(code, tree) ? 0.5 : '')]);
  const sheets = [sheetOf('Khung tiêu chí', framework.map((row) => row.map(text))), sheetOf('Bảng điểm', [headings, ...scoresheet], 's2')];
  return reviewed({ name: 'mã.xlsx', definedNames: [], tables: [], sheets });
}

/** What a review says, without the codes as they are printed. */
function told({ verdict, sheets, findings }: Review): { readonly findings: readonly string[]; readonly sheets: unknown; readonly verdict: unknown } {
  return {
    verdict: verdict === 'errors' ? verdict : 'no errors',
    sheets: sheets.map(({ stages, scoresheet }) => ({ stages, codes: scoresheet.entries.map(({ row, code, level }) => [row, code, level]) })),
    findings: findings.map(({ code, item, place }) => `${code} ${item} ${place.row}:${place.column}`),
  };
}

const AREAS = 'chỉ đạo điều hành|cải cách thể chế|thủ tục hành chính|tổ chức bộ máy|chế độ công vụ|tài chính công|chính quyền số|tác động kinh tế';
const CRITERIA = 'ban hành kế hoạch|công tác kiểm tra|thông tin tuyên truyền|đổi mới sáng kiến|thực hiện nhiệm vụ|giải quyết hồ sơ|đào tạo bồi dưỡng';
const ITEMS = 'mức độ hoàn thành|chất lượng văn bản|tỷ lệ đúng hạn|xử lý vi phạm|công khai niêm yết|báo cáo định kỳ';

/** Every node has words of its own: those of its area, criterion and place. */
function nameOf(code: CodeNumbers): string {
  return code.map((number, level) => phrase([AREAS, CRITERIA, ITEMS][level] ?? '', number)).join(', ');
}

function phrase(phrases: string, number: number): string {
  const all = phrases.split('|');
  const round = Math.floor((number - 1) / all.length);
  return `${all[(number - 1) % all.length]}${round === 0 ? '' : ` bậc ${['hai', 'ba'][round - 1]} thuộc khối`}`;
}

function isItem(code: CodeNumbers, tree: readonly CodeNumbers[]): boolean {
  return !tree.some((other) => other.length === code.length + 1 && code.every((number, at) => other[at] === number));
}

/** Every item has one point. */
function maximumOf(code: CodeNumbers, tree: readonly CodeNumbers[]): number {
  const below = tree.filter((other) => code.every((number, at) => other[at] === number));
  return below.filter((other) => isItem(other, tree)).length;
}

function numbersOf(code: string): CodeNumbers {
  return code.split('.').map(Number);
}

function plainly(code: CodeNumbers): Cell {
  return text(code.join('.'));
}

function text(value: CellValue): Cell {
  return { value, content: value ?? '', numberFormat: 'General' };
}
