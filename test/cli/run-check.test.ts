import { readFileSync } from 'node:fs';
import { samplePath } from '../samples/read-sample';
import { xlsxOf } from '../support/xlsx-of';
import { check, reportsOf } from './fake-terminal';

const SCORES = `
  | Đơn vị: Sở Nội vụ |                    |             |              |            |                              |
  | STT               | Tiêu chí           | Điểm tối đa | Điểm tự chấm | Chỉ số (%) | Tài liệu kiểm chứng          |
  |-------------------|--------------------|-------------|--------------|------------|------------------------------|
  | 1                 | Chỉ đạo, điều hành | 2           | 1.5          |            |                              |
  | 1.1               | Ban hành kế hoạch  | 1           | 1            |            | 144/KH-UBND ngày 27/10/2022  |
  | 1.2               | Kết quả kế hoạch   | 1           | 0.5          |            |                              |`;

const WRONG_SCORES = SCORES.replace('| 0.5 ', '| 1.5 ');

const FRAMEWORK = `
  | Khung tiêu chí năm 2023 ban hành kèm theo Quyết định số 876/QĐ-BNV |                    |             |
  | STT                                                               | Tiêu chí           | Điểm tối đa |
  |-------------------------------------------------------------------|--------------------|-------------|
  | 1                                                                 | Chỉ đạo, điều hành | 2           |
  | 1.1                                                               | Ban hành kế hoạch  | 1           |
  | 1.2                                                               | Kết quả kế hoạch   | 1           |`;

const files: Record<string, Uint8Array> = {};

beforeAll(async () => {
  Object.assign(files, {
    'hồ sơ/so-noi-vu.xlsx': await xlsxOf({ 'Bảng điểm': SCORES }),
    'sai.xlsx': await xlsxOf({ 'Bảng điểm': WRONG_SCORES }),
    'khung.xlsx': await xlsxOf({ 'Khung tiêu chí': FRAMEWORK }),
    'trong.xlsx': await xlsxOf({ 'Trang 1': '| Kính gửi: |' }),
    'hỏng.xlsx': new TextEncoder().encode('đây không phải là sổ tính'),
    'khung.json': readFileSync('src/frameworks/illustrative-province.json'),
    'khung-sai.json': new TextEncoder().encode('{"title": null}'),
    'khung-vo.json': new TextEncoder().encode('{"title": '),
  });
});

describe('The JSON report', () => {
  test('tells everything about a workbook, as other programs were promised', () => {
    const ended = check(files, 'hồ sơ/so-noi-vu.xlsx', '--framework', 'khung.xlsx', '--json');

    expect(ended).toMatchObject({ exitCode: 0, complaints: [] });
    expect(reportsOf(ended)).toEqual([
      {
        schema: 1,
        file: 'so-noi-vu.xlsx',
        verdict: 'warnings',
        framework: {
          title: expect.stringContaining('Khung tiêu chí'),
          year: 2023,
          fingerprint: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
          source: 'file',
          maximum: '2',
          items: 2,
          rules: [],
        },
        scoresheets: [
          {
            sheet: 'Bảng điểm',
            unit: 'Sở Nội vụ',
            entries: 2,
            stages: [
              {
                stage: 'self',
                total: { points: '1.5', maximum: '2', percent: '75.00', state: 'computed' },
                nodes: [
                  { code: '1', level: 1, points: '1.5', maximum: '2', percent: '75.00', state: 'computed' },
                  { code: '1.1', level: 2, points: '1', maximum: '1', percent: '100.00', state: 'computed' },
                  { code: '1.2', level: 2, points: '0.5', maximum: '1', percent: '50.00', state: 'computed' },
                ],
              },
            ],
            evidence: { attached: 1, explained: 0, missing: 1, notRequired: 0, notApplicable: 0, pointsAtRisk: '0.5' },
            ledger: {
              leaves: [
                { code: '1.2', state: 'missing', claimed: '0.5', agency: null },
                { code: '1.1', state: 'attached', claimed: '1', agency: null },
              ],
              areas: [{ code: '1', attached: 1, explained: 0, missing: 1, notRequired: 0, notApplicable: 0, pointsAtRisk: '0.5' }],
              agencies: [{ agency: null, attached: 1, explained: 0, missing: 1, notRequired: 0, notApplicable: 0, pointsAtRisk: '0.5' }],
            },
            citations: [{ item: '1.1', cell: 'F4', type: null, reference: '144/KH-UBND', date: '2022-10-27', link: null }],
            rank: null,
            grade: null,
            nextGrade: null,
            lost: {
              stage: 'self',
              points: '0.5',
              notYetKnown: '0',
              areas: [{ code: '1', points: '0.5', notYetKnown: '0' }],
              criteria: [
                { code: '1.2', points: '0.5', notYetKnown: '0' },
                { code: '1.1', points: '0', notYetKnown: '0' },
              ],
              leaves: [{ code: '1.2', points: '0.5', notYetKnown: '0' }],
              agencies: [{ agency: null, points: '0.5', notYetKnown: '0' }],
            },
          },
        ],
        findings: [
          {
            code: 'IX04',
            rule: 'total-typed',
            severity: 'warning',
            sheet: 'Bảng điểm',
            cell: 'D3',
            item: '1',
            message: expect.stringContaining('Số gõ tay thay cho công thức'),
            data: { found: '1.5', formula: '=SUM(D4:D5)' },
          },
          {
            code: 'EV01',
            rule: 'evidence-missing',
            severity: 'warning',
            sheet: 'Bảng điểm',
            cell: 'F5',
            item: '1.2',
            message: expect.stringContaining('Đã chấm 0,5 điểm nhưng không có tài liệu kiểm chứng'),
            data: { points: '0.5', required: null },
          },
        ],
        summaries: [],
        accepted: [],
        lapsed: [],
        notChecked: [],
        changes: [
          { sheet: 'Bảng điểm', cell: 'D3', from: '1.5', to: '=SUM(D4:D5)', value: '1.5' },
          { sheet: 'Bảng điểm', cell: 'E3', from: '', to: '=IF(C3=0,"",ROUND(D3/C3*100,2))', value: '75.00' },
        ],
      },
    ]);
  });

  test('without a framework says so', () => {
    const [report] = reportsOf(check(files, 'hồ sơ/so-noi-vu.xlsx', '--json'));
    expect(report?.framework).toEqual({ title: null, year: null, fingerprint: null, source: 'none', maximum: null, items: 0, rules: [] });
    expect(report?.notChecked).toContainEqual({ code: 'FW04', sheet: 'Bảng điểm', because: 'no-framework' });
  });

  test('speaks English when asked', () => {
    const [report] = reportsOf(check(files, 'hồ sơ/so-noi-vu.xlsx', '--json', '--lang', 'en'));
    expect(report?.findings.map(({ message }) => message)).toContainEqual(expect.stringContaining('Evidence missing. 0.5 points are claimed'));
  });

  test('has the five counts of evidence add up to the entries, in every sample', () => {
    const samples = ['tinh-mau.xlsx', 'tinh-co-loi.xlsx', 'so-tong-60.xlsx'];
    const read = Object.fromEntries(samples.map((name) => [name, readFileSync(samplePath(name))]));
    for (const { entries, evidence } of reportsOf(check(read, ...samples, '--json')).flatMap(({ scoresheets }) => scoresheets)) {
      const { pointsAtRisk, ...counts } = evidence;
      expect(pointsAtRisk).toMatch(/^\d+(\.\d+)?$/);
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(entries);
    }
  });
});

describe('The report for people', () => {
  test('gives verdict, index, every finding with its place, and what was not checked', () => {
    const output = check(files, 'sai.xlsx').printed.join('\n');
    expect(output).toContain('sai.xlsx\nKết luận: Còn lỗi\n');
    expect(output).toContain('Sở Nội vụ\n  Tự chấm: 125,00% (2,5/2 điểm)');
    expect(output).toContain('Bảng điểm, ô D5: SC02 Điểm vượt điểm tối đa (lỗi)\n    Điểm tự đánh giá là 1,5, lớn hơn điểm tối đa 1.');
    expect(output).toMatch(/Chưa kiểm tra được \(\d+\)\n {2}FW/);
  });
});

describe('The exit code', () => {
  test('is 0 with warnings alone, 1 with an error', () => {
    expect(check(files, 'hồ sơ/so-noi-vu.xlsx').exitCode).toBe(0);
    expect(check(files, 'sai.xlsx').exitCode).toBe(1);
  });

  test('is 2 where a file could not be checked, and the others are reported all the same', () => {
    const ended = check(files, 'sai.xlsx', 'hỏng.xlsx', 'không-có.xlsx', 'hồ sơ/so-noi-vu.xlsx', '--json');

    expect(ended.exitCode).toBe(2);
    expect(reportsOf(ended).map(({ file, verdict }) => `${file} ${verdict}`)).toEqual([
      'sai.xlsx errors',
      'hỏng.xlsx not-checked',
      'không-có.xlsx not-checked',
      'so-noi-vu.xlsx warnings',
    ]);
    expect(reportsOf(ended)[1]).toEqual({
      schema: 1,
      file: 'hỏng.xlsx',
      verdict: 'not-checked',
      framework: { title: null, year: null, fingerprint: null, source: 'none', maximum: null, items: 0, rules: [] },
      scoresheets: [],
      summaries: [],
      findings: [],
      accepted: [],
      lapsed: [],
      notChecked: [],
      changes: [],
      fault: ended.complaints[0],
    });
    expect(ended.complaints).toEqual([
      expect.stringMatching(/^hỏng\.xlsx: Chưa đọc được tệp: đây không phải là tệp \.xlsx/),
      'không-có.xlsx: không mở được tệp, kiểm tra lại đường dẫn và quyền đọc.',
    ]);
  });

  test('is 2 where a workbook has no scoring table', () => {
    const ended = check(files, 'trong.xlsx', '--json');
    expect(ended).toMatchObject({ exitCode: 2, complaints: [expect.stringContaining('Không tìm thấy bảng chấm điểm')] });
    expect(reportsOf(ended)).toMatchObject([{ file: 'trong.xlsx', verdict: 'not-checked' }]);
  });

  test.each([
    [[], 'Chưa cho biết tệp cần kiểm tra.'],
    [['--json'], 'Chưa cho biết tệp cần kiểm tra.'],
    [['sai.xlsx', '--xml'], 'Không có tùy chọn “--xml”.'],
    [['sai.xlsx', '-x'], 'Không có tùy chọn “-x”.'],
    [['sai.xlsx', '--framework'], 'Tùy chọn --framework cần một giá trị đi kèm và chỉ ghi một lần.'],
    [['sai.xlsx', '--lang', 'fr'], 'Không có ngôn ngữ “fr”; chọn vi hoặc en.'],
    [['sai.xlsx', '--lang', 'en', '--xml'], 'There is no option “--xml”.'],
  ])('is 2 for the call %j, and usage follows', (args, sentence) => {
    const { exitCode, printed, complaints } = check(files, ...args);
    expect({ exitCode, printed }).toEqual({ exitCode: 2, printed: [] });
    expect(complaints).toEqual([sentence, expect.stringContaining('npm run check -- ')]);
  });
});

describe('A framework from outside', () => {
  test('may be JSON', () => {
    const [report] = reportsOf(check(files, 'hồ sơ/so-noi-vu.xlsx', '--framework', 'khung.json', '--json'));
    expect(report?.framework).toMatchObject({ source: 'file', items: 88, maximum: '100' });
  });

  test.each([
    ['khung-sai.json', 'khung-sai.json: khung tiêu chí thiếu hoặc ghi sai ở '],
    ['khung-vo.json', 'khung-vo.json: nội dung không phải là JSON đúng cú pháp.'],
    ['trong.xlsx', 'trong.xlsx: không tìm thấy khung tiêu chí đọc được trong tệp này.'],
    ['hỏng.xlsx', 'hỏng.xlsx: Chưa đọc được tệp: '],
    ['không-có.json', 'không-có.json: không mở được tệp'],
  ])('that cannot be used (%s) leaves every file unchecked', (framework, sentence) => {
    const ended = check(files, 'sai.xlsx', 'hồ sơ/so-noi-vu.xlsx', '--framework', framework, '--json');
    expect(ended).toMatchObject({ exitCode: 2, complaints: [expect.stringContaining(sentence)] });
    expect(reportsOf(ended)).toMatchObject([
      { file: 'sai.xlsx', verdict: 'not-checked', fault: ended.complaints[0] },
      { file: 'so-noi-vu.xlsx', verdict: 'not-checked', fault: ended.complaints[0] },
    ]);
  });
});
