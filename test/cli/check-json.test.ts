import type { FileReport, IndexReport } from '../../src/cli/file-report';
import { xlsxOf } from '../support/xlsx-of';
import { check, reportsOf } from './fake-terminal';

/** Areas, criteria and items as I/1/a; an item of a survey, one without evidence, bonus and penalty points with a cap. */
const FRAMEWORK = `
  | Khung tiêu chí xác định Chỉ số CCHC năm 2025 |            |             |                     |                     |
  |------|-------------|-------------|---------------------|---------------------|
  | STT  | Tiêu chí    | Điểm tối đa | Hình thức đánh giá  | Tài liệu kiểm chứng |
  | I    | Chỉ đạo     | 6.5         |                     |                     |
  | "1"  | Kế hoạch    | 3.5         |                     |                     |
  | a    | Ban hành    | 1.5         | Tự đánh giá         | Quyết định          |
  | b    | Thực hiện   | 2           | Tự đánh giá         | Báo cáo             |
  | "2"  | Kiểm tra    | 3           | Tự đánh giá         | Báo cáo             |
  | II   | Thể chế     | 5           |                     |                     |
  | "1"  | Tác động    | 3           | Điều tra xã hội học |                     |
  | "2"  | Rà soát     | 2           | Tự đánh giá         | Không               |
  |      | Tổng cộng   | 11.5        |                     |                     |
  |      | Điểm thưởng | 1           |                     |                     |
  |      | Điểm phạt   | 0.5         |                     |                     |
`;

const SCORES = `
  | Đơn vị: Sở Nội vụ |        |             |                  |                      |                      |            |               |            |                                                                  |          |
  |------|-------------|-------------|------------------|----------------------|----------------------|------------|---------------|------------|------------------------------------------------------------------|----------|
  | STT  | Tiêu chí    | Điểm tối đa | Điểm tự đánh giá | Điểm thẩm định lần 1 | Điểm thẩm định lần 2 | Điểm ĐTXHH | Điểm đạt được | Chỉ số (%) | Tài liệu kiểm chứng                                              | Ý kiến   |
  | I    | Chỉ đạo     | 6.5         |                  |                      |                      |            | 2.25          |            |                                                                  |          |
  | "1"  | Kế hoạch    | 3.5         | 2.4              |                      |                      |            | 2.25          | 64.29%     |                                                                  |          |
  | a    | Ban hành    | 1.5         | 1.5              | 1.25                 |                      |            | 1.25          |            | Quyết định số 876/QĐ-BNV ngày 10/11/2022; Kế hoạch 144/KH-UBND ⏎ https://congbao.chinhphu.vn/1 | Chậm |
  | b    | Thực hiện   | 2           | 1.005            | 1.005                | 1                    |            | 1             |            |                                                                  | Tính lại |
  | "2"  | Kiểm tra    | 3           | Không đánh giá   |                      |                      |            |               |            |                                                                  |          |
  | II   | Thể chế     | 5           |                  |                      |                      |            | 4.37          |            |                                                                  |          |
  | "1"  | Tác động    | 3           |                  |                      |                      | 2.37       | 2.37          |            |                                                                  |          |
  | "2"  | Rà soát     | 2           | 2                | 2                    | 2                    |            | 2             |            |                                                                  |          |
  |      | Tổng cộng   | 11.5        | 5.26             |                      |                      |            | 6.62          |            |                                                                  |          |
  |      | Điểm thưởng | 1           | 1.5              | 0.5                  |                      |            | 0.5           |            |                                                                  |          |
  |      | Điểm phạt   | 0.5         | -0.25            | 0.75                 |                      |            | 0.75          |            |                                                                  |          |
`;

const report = async (...args: readonly string[]): Promise<FileReport> => {
  const so = await xlsxOf({ 'Khung tiêu chí': FRAMEWORK, 'Bảng điểm': SCORES });
  const [first] = reportsOf(check({ 'so-noi-vu.xlsx': so }, 'so-noi-vu.xlsx', '--json', ...args));
  if (first === undefined) throw new Error('nothing was reported');
  return first;
};

/** `1.1 2.51/3.5 71.57 computed` for every node of a stage, the total first. */
async function indicesOf(stage: string): Promise<readonly string[]> {
  const { scoresheets } = await report();
  const found = scoresheets[0]?.stages.find((candidate) => candidate.stage === stage);
  if (found === undefined) throw new Error(`nothing was reported of ${stage}`);
  const told = ({ points, maximum, percent, state }: IndexReport): string => `${points}/${maximum} ${percent} ${state}`;
  return [`total ${told(found.total)}`, ...found.nodes.map((node) => `${node.code} ${told(node)}`)];
}

describe('A report in JSON', () => {
  test('has these keys and no others, for every program that reads it', async () => {
    const { framework, scoresheets, ...rest } = await report();
    expect(Object.keys(rest)).toEqual(['schema', 'file', 'verdict', 'summaries', 'findings', 'accepted', 'lapsed', 'notChecked', 'changes']);
    expect(rest).toMatchObject({ schema: 1, file: 'so-noi-vu.xlsx', verdict: 'errors', notChecked: [] });
    expect(framework).toEqual({
      title: 'Khung tiêu chí xác định Chỉ số CCHC năm 2025',
      year: 2025,
      fingerprint: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      source: 'sheet',
      maximum: '11.5',
      items: 5,
      rules: [],
    });
    expect(scoresheets).toEqual([
      {
        sheet: 'Bảng điểm',
        unit: 'Sở Nội vụ',
        entries: 5,
        stages: ['self', 'appraised-1', 'appraised-2', 'achieved'].map((stage) => expect.objectContaining({ stage })),
        evidence: { attached: 1, explained: 0, missing: 1, notRequired: 2, notApplicable: 1, pointsAtRisk: '1.005' },
        ledger: { leaves: expect.any(Array), areas: expect.any(Array), agencies: expect.any(Array) },
        citations: expect.any(Array),
        rank: null,
        grade: null,
        nextGrade: null,
        lost: expect.objectContaining({ stage: 'achieved' }),
      },
    ]);
  });

  test('computes the self stage: no survey, nothing not applicable, a bonus within its cap and a penalty of either sign', async () => {
    expect(await indicesOf('self')).toEqual([
      'total 5.26/5.5 95.55 computed',
      '1 2.51/3.5 71.57 computed',
      '1.1 2.51/3.5 71.57 computed',
      '1.1.1 1.5/1.5 100.00 computed',
      '1.1.2 1.01/2 50.25 computed',
      '1.2 0/0 null computed',
      '2 2/2 100.00 computed',
      '2.1 0/0 null computed',
      '2.2 2/2 100.00 computed',
    ]);
  });

  test('computes each appraised round from its own column', async () => {
    expect((await indicesOf('appraised-1')).slice(0, 3)).toEqual([
      'total 4.26/5.5 77.36 computed',
      '1 2.26/3.5 64.43 computed',
      '1.1 2.26/3.5 64.43 computed',
    ]);
    expect((await indicesOf('appraised-2')).slice(0, 3)).toEqual([
      'total 3/5.5 54.55 provisional',
      '1 1/3.5 28.57 provisional',
      '1.1 1/3.5 28.57 provisional',
    ]);
  });

  test('computes the achieved stage, survey and all', async () => {
    expect(await indicesOf('achieved')).toEqual([
      'total 6.62/8.5 77.88 computed',
      '1 2.25/3.5 64.29 computed',
      '1.1 2.25/3.5 64.29 computed',
      '1.1.1 1.25/1.5 83.33 computed',
      '1.1.2 1/2 50.00 computed',
      '1.2 0/0 null computed',
      '2 4.37/5 87.40 computed',
      '2.1 2.37/3 79.00 computed',
      '2.2 2/2 100.00 computed',
    ]);
  });

  test('lists citations in the order of the text, a bare link by itself', async () => {
    const [sheet] = (await report()).scoresheets;
    expect(sheet?.citations).toEqual([
      { item: '1.1.1', cell: 'J5', type: 'Quyết định', reference: '876/QĐ-BNV', date: '2022-11-10', link: null },
      { item: '1.1.1', cell: 'J5', type: 'Kế hoạch', reference: '144/KH-UBND', date: null, link: null },
      { item: '1.1.1', cell: 'J5', type: null, reference: null, date: null, link: 'https://congbao.chinhphu.vn/1' },
    ]);
  });

  test('sorts findings by sheet, row, column and code, and words them in the language asked for', async () => {
    const { findings } = await report('--lang', 'en');
    expect(findings.map(({ code, severity, sheet, cell, item }) => [code, severity, sheet, cell, item].join(' '))).toEqual([
      'IX04 warning Bảng điểm H3 1',
      'IX01 error Bảng điểm D4 1.1',
      'IX04 warning Bảng điểm D4 1.1',
      'IX04 warning Bảng điểm H4 1.1',
      'IX04 warning Bảng điểm I4 1.1',
      'SC12 info Bảng điểm D6 1.1.2',
      'SC12 info Bảng điểm E6 1.1.2',
      'EV01 warning Bảng điểm J6 1.1.2',
      'IX04 warning Bảng điểm H8 2',
      'IX04 warning Bảng điểm D11 ',
      'IX04 warning Bảng điểm H11 ',
      'AD01 error Bảng điểm D12 ',
      'AD03 warning Bảng điểm J12 ',
      'AD02 error Bảng điểm E13 ',
      'AD02 error Bảng điểm H13 ',
    ]);
    expect(findings[1]).toEqual({
      code: 'IX01',
      rule: 'subtotal-differs',
      severity: 'error',
      sheet: 'Bảng điểm',
      cell: 'D4',
      item: '1.1',
      message: expect.stringContaining('2.505'),
      data: { stage: 'self', found: '2.4', expected: '2.505' },
    });
  });

  test('lists what a click would write: the exact number that goes, the formula and what it comes to', async () => {
    const { changes } = await report();
    const changeAt = (cell: string) => changes.find((change) => change.cell === cell);
    expect(changeAt('D3')).toEqual({ sheet: 'Bảng điểm', cell: 'D3', from: '', to: '=SUM(D4,D7)', value: '2.505' });
    expect(changeAt('D4')).toEqual({ sheet: 'Bảng điểm', cell: 'D4', from: '2.4', to: '=SUM(D5:D6)', value: '2.505' });
    expect(changeAt('D11')).toMatchObject({ from: '5.26', to: '=SUM(D3,D8)+MIN(SUM(D12),1)-MIN(ABS(D13),0.5)', value: '5.255' });
    expect(changeAt('I4')).toMatchObject({ from: '0.6429', to: '=IF(C4=0,"",ROUND(H4/C4,4))', value: '0.6429' });
  });

  test('tells a number that Excel keeps in binary as the decimal that people see', async () => {
    const table = SCORES.replace('| 2.4 ', `| ${0.1 + 0.2} `);
    const so = await xlsxOf({ 'Khung tiêu chí': FRAMEWORK, 'Bảng điểm': table });
    const [first] = reportsOf(check({ 'so.xlsx': so }, 'so.xlsx', '--json'));
    expect(first?.changes.find(({ cell }) => cell === 'D4')).toMatchObject({ from: '0.3' });
  });

  test('without a framework says so, and counts what could not be checked', async () => {
    const so = await xlsxOf({ 'Bảng điểm': SCORES });
    const [first] = reportsOf(check({ 'so.xlsx': so }, 'so.xlsx', '--json'));
    expect(first?.framework).toEqual({ title: null, year: null, fingerprint: null, source: 'none', maximum: null, items: 0, rules: [] });
    expect(first?.notChecked).toContainEqual({ code: 'SC04', sheet: 'Bảng điểm', because: 'no-framework' });
  });

  test('ranks the units of one workbook, equals sharing a place', async () => {
    const unit = (name: string, score: number) => `
      | Đơn vị: ${name} |          |             |                  |
      |-------|----------|-------------|------------------|
      | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá |
      | "1"   | Chỉ đạo  | 4           |                  |
      | "1.1" | Kế hoạch | 4           | ${score}         |
    `;
    const tinh = await xlsxOf({ A: unit('Sở A', 2), B: unit('Sở B', 3), C: unit('Sở C', 3), D: unit('Sở D', 1) });
    const [first] = reportsOf(check({ 'tinh.xlsx': tinh }, 'tinh.xlsx', '--json'));
    expect(first?.scoresheets.map(({ unit: name, rank }) => [name, rank])).toEqual([
      ['Sở A', 3],
      ['Sở B', 1],
      ['Sở C', 1],
      ['Sở D', 4],
    ]);
  });
});
