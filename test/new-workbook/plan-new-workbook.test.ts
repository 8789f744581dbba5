import type { Framework } from '../../src/core/framework/framework';
import { areaToA1, toA1 } from '../../src/core/workbook/cell-ref';
import type { EntryRule, SheetPlan } from '../../src/core/workbook/workbook-plan';
import { drawnFramework } from '../support/drawn-framework';
import { contentAt, newWorkbookFor, rowOf, sheetNamed } from '../support/planned-workbook';
import { ALL_RULES } from './framework-of-all-rules';

const workbook = newWorkbookFor(ALL_RULES);
const scoring = sheetNamed(workbook, 'Bảng điểm');
const framework = sheetNamed(workbook, 'Khung tiêu chí');

it('has the scoring sheet, the list of evidence and the framework, in this order', () => {
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Bảng điểm', 'Danh mục tài liệu kiểm chứng', 'Khung tiêu chí']);
});

describe('the scoring sheet', () => {
  it('begins as official documents do, and leaves the unit to whoever fills it in', () => {
    expect([1, 2, 4, 5, 6].map((row) => rowOf(scoring, row).join(' | '))).toEqual([
      '(TÊN CƠ QUAN CẤP TRÊN) | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      '(TÊN CƠ QUAN, ĐƠN VỊ) | Độc lập - Tự do - Hạnh phúc',
      'BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025',
      '(Theo Quyết định số 876/QĐ-BNV)',
      'Đơn vị: ………………………………………',
    ]);
  });

  it('has a column for everything that is scored and said', () => {
    expect(rowOf(scoring, 8)).toEqual([
      ...['STT', 'Lĩnh vực/Tiêu chí/Tiêu chí thành phần', 'Điểm tối đa', 'Điểm tự đánh giá', 'Điểm thẩm định', 'Điểm điều tra xã hội học'],
      ...['Điểm đạt được', 'Chỉ số (%)', 'Tài liệu kiểm chứng', 'Giải trình', 'Ý kiến của Hội đồng thẩm định', 'Cơ quan phụ trách'],
    ]);
  });

  it('has the tree, bonus, penalty and total, each with its formulas', () => {
    const ratio = (row: number) => `=IF(C${row}=0,"",ROUND(G${row}/C${row}*100,2))`;
    const own = (row: number) => `=IF(AND(ISNUMBER(G${row}),N(C${row})<>0),ROUND(G${row}/C${row}*100,2),"")`;
    const unit = (row: number) => `=IF(E${row}<>"",E${row},IF(D${row}<>"",D${row},""))`;
    const survey = (row: number) => `=IF(F${row}<>"",F${row},"")`;
    const beyond = (column: string) => `+MIN(SUM(${column}18),2)-MIN(SUM(${column}19),1)`;
    expect(Array.from({ length: 12 }, (_, at) => rowOf(scoring, 9 + at).slice(0, 8))).toEqual([
      ['1', 'CHỈ ĐẠO ĐIỀU HÀNH', '4.5', '=SUM(D10:D13)', '=SUM(E10:E13)', '', '=SUM(G10:G13)', ratio(9)],
      ['1.1', 'Kế hoạch', '1', '', '', '', unit(10), own(10)],
      ['1.2', 'Hoàn thành kế hoạch', '1.5', '', '', '', unit(11), own(11)],
      ['1.3', 'Báo cáo định kỳ', '1', '', '', '', unit(12), own(12)],
      ['1.4', 'Sáng kiến', '1', '', '', '', unit(13), own(13)],
      ['2', 'MỨC ĐỘ HÀI LÒNG', '3', '=SUM(D15:D16)', '=SUM(E15:E16)', '', '=SUM(G15:G16)', ratio(14)],
      ['2.1', 'Người dân', '2', '', '', '', survey(15), own(15)],
      ['2.2', 'Doanh nghiệp', '1', '', '', '', survey(16), own(16)],
      ['3', 'Thu nhập', '2.5', '', '', '', unit(17), own(17)],
      ['', 'Điểm thưởng', '2', '', '', '', unit(18), ''],
      ['', 'Điểm phạt', '1', '', '', '', unit(19), ''],
      [
        ...['', 'Tổng cộng', '10', `=SUM(D9,D14,D17)${beyond('D')}`, `=SUM(E9,E14,E17)${beyond('E')}`, ''],
        ...[`=SUM(G9,G14,G17)${beyond('G')}`, ratio(20)],
      ],
    ]);
  });

  it('ends with place, date and signatures', () => {
    expect([22, 23, 24].map((row) => rowOf(scoring, row))).toEqual([
      ['', '……, ngày …… tháng …… năm ……'],
      ['NGƯỜI LẬP BIỂU', 'THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ'],
      ['(Ký, ghi rõ họ tên)', '(Ký tên, đóng dấu)'],
    ]);
  });

  it('has no column for a survey that there is none of, and no rows for caps that are not set', () => {
    const plain = scoringSheetOf('| STT | Tiêu chí | Điểm tối đa |\n| 1 | Một | 2 |\n| 2 | Hai | 1 |');
    expect(rowOf(plain, 5)).toEqual(['Đơn vị: ………………………………………']);
    expect(rowOf(plain, 7)).not.toContain('Điểm điều tra xã hội học');
    expect([8, 9, 10].map((row) => rowOf(plain, row)[1])).toEqual(['Một', 'Hai', 'Tổng cộng']);
  });

  it('keeps codes as texts, so that 1.10 stays 1.10, and shows an index with the decimals of the framework', () => {
    const { numberFormat, content } = scoring.cells.find((cell) => toA1(cell) === 'A10') ?? {};
    expect([numberFormat, content]).toEqual(['@', { kind: 'text', text: '1.1' }]);
    const precise = sheetNamed(newWorkbookFor({ ...ALL_RULES, policy: { ...ALL_RULES.policy, decimals: 3 } }), 'Bảng điểm');
    expect(precise.cells.find((cell) => toA1(cell) === 'H9')?.numberFormat).toBe('0.000');
    expect(contentAt(precise, 'H10')).toContain('*100,3)');
  });
});

describe('what may be entered', () => {
  it('an item with options takes one of their points from the framework sheet, which it offers with their words', () => {
    const rule = ruleAt(scoring, 'D10');
    expect(rule?.accepts).toEqual({ kind: 'one-of', sheet: 'Khung tiêu chí', area: { row: 7, column: 2, rows: 3, columns: 1 } });
    expect(['C8', 'C9', 'C10'].map((cell) => contentAt(framework, cell))).toEqual(['1', '0.5', '0']);
    expect(rule?.hint).toEqual({ title: 'Chọn điểm theo phương án', text: '1: Đúng hạn\n0,5: Chậm\n0: Không ban hành' });
    expect(ruleAt(scoring, 'E10')).toBe(rule);
  });

  it.each([
    ['D11', 'Từ 0 đến 1,5 điểm.\nCòn lại: tỷ lệ % × điểm tối đa\nDưới 80%: 0 điểm'],
    ['D12', 'Từ 0 đến 1 điểm.\nMỗi trường hợp không đạt trừ 0,25 điểm'],
    ['D13', 'Từ 0 đến 1 điểm.\nDo Hội đồng xem xét'],
    ['F15', 'Từ 0 đến 2 điểm.'],
    ['E18', 'Từ 0 đến 2 điểm.'],
  ])('%s takes up to its maximum and says how it is scored', (cell, text) => {
    const rule = ruleAt(scoring, cell);
    expect(rule?.accepts).toEqual({ kind: 'up-to', most: { row: Number(cell.slice(1)) - 1, column: 2 } });
    expect(rule?.hint?.text).toBe(text);
  });

  it.each([
    ['a sum', 'D9', 'Ô tự tính'],
    ['the total', 'G20', 'Ô tự tính'],
    ["an area's appraised sum", 'E9', 'Ô tự tính'],
    ["an area's index", 'H9', 'Ô tự tính'],
    ['an index', 'H10', 'Ô tự tính'],
    ["the unit's own score of a survey's item", 'D15', 'Mục điều tra xã hội học'],
    ["a survey score of the unit's item", 'F10', 'Mục không điều tra'],
  ])('nothing is typed over %s', (_, cell, title) => {
    expect(ruleAt(scoring, cell)).toMatchObject({ accepts: { kind: 'nothing' }, otherwise: 'stop', refusal: { title } });
  });

  it('whoever may leave an item out can insist on words, nobody else', () => {
    const only: Framework = { ...ALL_RULES, policy: { ...ALL_RULES.policy, notApplicable: { only: ['1.1'] } } };
    const sheet = sheetNamed(newWorkbookFor(only), 'Bảng điểm');
    expect(['D10', 'D11'].map((cell) => ruleAt(sheet, cell)?.otherwise)).toEqual(['ask', 'stop']);
    expect(['D10', 'D11'].map((cell) => ruleAt(scoring, cell)?.otherwise)).toEqual(['ask', 'ask']);
    const none = sheetNamed(newWorkbookFor({ ...ALL_RULES, policy: { ...ALL_RULES.policy, notApplicable: 'none' } }), 'Bảng điểm');
    expect(['D10', 'D11'].map((cell) => ruleAt(none, cell)?.otherwise)).toEqual(['stop', 'stop']);
  });

  it('the evidence that is asked for is told where it is entered', () => {
    expect(ruleAt(scoring, 'I10')).toMatchObject({ accepts: { kind: 'anything' }, hint: { title: 'Tài liệu cần có', text: 'Quyết định' } });
    expect([ruleAt(scoring, 'I12'), ruleAt(scoring, 'I13')]).toEqual([undefined, undefined]);
  });

  it('evidence that an area asks for is told on the framework sheet alone', () => {
    const [area] = ALL_RULES.areas;
    if (area === undefined) throw new Error('there is no area');
    const asking = { ...area, terms: { ...area.terms, evidence: { kind: 'required', wording: 'Báo cáo năm' } as const } };
    const made = newWorkbookFor({ ...ALL_RULES, areas: [asking, ...ALL_RULES.areas.slice(1)] });
    expect(contentAt(sheetNamed(made, 'Khung tiêu chí'), 'F6')).toBe('Báo cáo năm');
    expect(ruleAt(sheetNamed(made, 'Bảng điểm'), 'I9')).toBeUndefined();
  });

  it('a maximum that is not laid down is not told', () => {
    const [area, ...others] = ALL_RULES.areas;
    if (area === undefined) throw new Error('there is no area');
    const children = area.children.map((child) => ({ ...child, printedMaximum: null }));
    const sheet = sheetNamed(newWorkbookFor({ ...ALL_RULES, areas: [{ ...area, children }, ...others] }), 'Bảng điểm');
    expect(ruleAt(sheet, 'D13')?.hint?.text).toBe('Do Hội đồng xem xét');
  });

  it('scores and words are open, all else is locked for whoever protects the sheet', () => {
    const entered = scoring.cells.filter((cell) => cell.entered).map(toA1);
    expect(entered).toEqual(expect.arrayContaining(['A6', 'D10', 'E10', 'F15', 'I10', 'J10', 'K10', 'D18', 'A23']));
    expect(framework.cells.filter((cell) => cell.entered)).toEqual([]);
    expect(entered.filter((cell) => ['A8', 'A10', 'B10', 'C10', 'D9', 'D15', 'F10', 'G10', 'H10', 'L10'].includes(cell))).toEqual([]);
  });

  it('no text beside a cell is longer than Excel takes, however long the options are', () => {
    const long = 'Rất dài '.repeat(40).trim();
    const sheet = scoringSheetOf(`| STT | Tiêu chí | Điểm tối đa |\n| 1 | Một | 2 |\n| | - ${long} | 2 |\n| | - ${long} | 1 |\n| | - Không | 0 |`);
    const { hint } = ruleAt(sheet, 'D8') ?? {};
    expect(hint?.text.length).toBeLessThanOrEqual(255);
    expect(hint?.text.split('\n').map((line) => line.slice(0, 9))).toEqual(['2: Rất dà', '1: Rất dà', '0: Không']);
  });
});

describe('the framework sheet', () => {
  it('has title, decision, year, and everything that the framework lays down', () => {
    expect(Array.from({ length: 20 }, (_, at) => rowOf(framework, 1 + at).join(' | ').trim())).toEqual([
      'BỘ TIÊU CHÍ XÁC ĐỊNH CHỈ SỐ CCHC NĂM 2025',
      'Quyết định số 876/QĐ-BNV',
      'Năm 2025',
      '',
      'STT | Lĩnh vực/Tiêu chí/Tiêu chí thành phần | Điểm tối đa | Hình thức đánh giá | Cách tính điểm | Tài liệu kiểm chứng | Cơ quan phụ trách',
      '1 | Chỉ đạo điều hành | 4.5 |  |  |  | Sở Nội vụ',
      '1.1 | Kế hoạch | 1 | Tự đánh giá |  | Quyết định |',
      '| - Đúng hạn | 1 |  |  |  |',
      '| - Chậm | 0.5 |  |  |  |',
      '| - Không ban hành | 0 |  |  |  |',
      '1.2 | Hoàn thành kế hoạch | 1.5 | Tự đánh giá | Còn lại: tỷ lệ % × điểm tối đa\nDưới 80%: 0 điểm | Báo cáo |',
      '1.3 | Báo cáo định kỳ | 1 | Tự đánh giá | Mỗi trường hợp không đạt trừ 0,25 điểm | Không | Sở Y tế',
      '1.4 | Sáng kiến | 1 | Tự đánh giá | Do Hội đồng xem xét |  |',
      '2 | Mức độ hài lòng | 3 |  |  |  |',
      '2.1 | Người dân | 2 | Điều tra xã hội học |  |  |',
      '2.2 | Doanh nghiệp | 1 | Điều tra xã hội học |  |  |',
      '3 | Thu nhập | 2.5 | Tự đánh giá |  |  |',
      '| Tổng cộng | 10 |  |  |  |',
      '| Điểm thưởng | 2 |  |  |  |',
      '| Điểm phạt | 1 |  |  |  |',
    ]);
  });

  it('says who scores a branch where that is not who scores what stands above it', () => {
    const sheet = sheetNamed(newWorkbookFor(drawnFramework(`
      | STT     | Tiêu chí   | Điểm tối đa | Hình thức đánh giá  |
      | "1"     | Hài lòng   | 3           | Điều tra xã hội học |
      | "1.1"   | Người dân  | 2           |                     |
      | "1.1.1" | Thủ tục    | 2           |                     |
      | "1.2"   | Công bố    | 1           | Tự đánh giá         |
      | "1.2.1" | Kịp thời   | 1           |                     |
    `)), 'Khung tiêu chí');
    const inTable = sheet.cells.filter(({ role, column }) => role.kind === 'table' && column === 3).map(({ row }) => `${contentAt(sheet, `A${row + 1}`)} ${contentAt(sheet, `D${row + 1}`)}`);
    expect(inTable).toEqual([
      ...['STT Hình thức đánh giá', '1 Điều tra xã hội học', '1.1 ', '1.1.1 Điều tra xã hội học'],
      ...['1.2 Tự đánh giá', '1.2.1 Tự đánh giá', ' '],
    ]);
  });

  it('says below the table what is decided otherwise than usual', () => {
    const sheet = sheetNamed(newWorkbookFor({ ...ALL_RULES, policy: { ...ALL_RULES.policy, decimals: 3, withoutSurvey: 'rescale' } }), 'Khung tiêu chí');
    expect([22, 23].map((row) => rowOf(sheet, row))).toEqual([
      ['Làm tròn: 3 chữ số thập phân'],
      ['Khi chưa có điểm điều tra: quy đổi theo điểm tối đa đã thẩm định'],
    ]);
  });
});

it('the list of evidence has a column for each part of a reference, and ruled rows to enter them', () => {
  const list = sheetNamed(workbook, 'Danh mục tài liệu kiểm chứng');
  expect(rowOf(list, 4)).toEqual(['STT', 'Số, ký hiệu', 'Ngày ban hành', 'Cơ quan ban hành', 'Trích yếu', 'Mục chấm điểm', 'Đường dẫn']);
  expect(list.cells.filter(({ row, entered }) => row === 4 && entered)).toHaveLength(7);
});

function scoringSheetOf(table: string): SheetPlan {
  return sheetNamed(newWorkbookFor(drawnFramework(table)), 'Bảng điểm');
}

function ruleAt({ entryRules }: SheetPlan, cell: string): EntryRule | undefined {
  return entryRules.find(({ cells }) => cells.some((area) => covers(area, cell)));
}

function covers(area: EntryRule['cells'][number], cell: string): boolean {
  const single = (at: number) => toA1({ row: area.row + Math.floor(at / area.columns), column: area.column + (at % area.columns) });
  return areaToA1(area) === cell || Array.from({ length: area.rows * area.columns }, (_, at) => single(at)).includes(cell);
}
