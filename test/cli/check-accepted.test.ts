import { accepting, SIGNED } from '../support/accepting';
import { drawSheet, drawWorkbook } from '../support/draw-workbook';
import { xlsxHolding, xlsxOf } from '../support/xlsx-of';
import { check, reportsOf } from './fake-terminal';

/** Two items without evidence. */
const SCORES = `
  | STT   | Tiêu chí      | Điểm tối đa | Điểm tự chấm    | Tài liệu kiểm chứng |
  |-------|---------------|-------------|-----------------|---------------------|
  | 1     | Chỉ đạo       | 2           | =SUM(D3) → 2    |                     |
  | 1.1   | Kế hoạch CCHC | 2           | =SUM(D4:D5) → 2 |                     |
  | 1.1.1 | Ban hành      | 1           | 1               |                     |
  | 1.1.2 | Kết quả       | 1           | 1               |                     |`;

const CHANGED = SCORES.replace('|                     |\n  | 1.1.2', '| đang cập nhật       |\n  | 1.1.2');

/** A file in which `EV01 E4` is accepted; `table`: what its scoring table reads by now. */
async function fileWith(table = SCORES, signed = SIGNED): Promise<Uint8Array> {
  const accepted = await accepting(drawWorkbook({ 'Bảng điểm': SCORES }), ['EV01 E4'], signed);
  return xlsxHolding({ ...accepted, sheets: [drawSheet('Bảng điểm', table), ...accepted.sheets.slice(1)] });
}

async function reportOn(file: Promise<Uint8Array>, ...args: readonly string[]) {
  const [report] = reportsOf(check({ 'so.xlsx': await file }, 'so.xlsx', '--json', ...args));
  if (report === undefined) throw new Error('nothing was reported');
  return report;
}

const printed = async (file: Promise<Uint8Array>, ...args: readonly string[]): Promise<string> => check({ 'so.xlsx': await file }, 'so.xlsx', ...args).printed.join('\n');

describe('An accepted warning in the report', () => {
  test('stands apart from those that count, with who, when and why', async () => {
    const { findings, accepted, lapsed, verdict } = await reportOn(fileWith());
    expect(findings.map(({ code, cell }) => `${code} ${cell}`)).toEqual(['EV01 E5']);
    expect(accepted).toEqual([
      {
        code: 'EV01',
        rule: 'evidence-missing',
        severity: 'warning',
        sheet: 'Bảng điểm',
        cell: 'E4',
        item: '1.1.1',
        message: expect.stringContaining('1 điểm'),
        data: expect.objectContaining({ points: '1' }),
        reason: 'Văn bản gốc lưu tại Văn phòng',
        by: 'Nguyễn Thị Hòa',
        at: '2024-02-24T08:30',
      },
    ]);
    expect([lapsed, verdict]).toEqual([[], 'warnings']);
  });

  test('leaves nothing that counts where it was the last one', async () => {
    const { verdict, findings } = await reportOn(accepting(drawWorkbook({ 'Bảng điểm': SCORES }), ['EV01 E4', 'EV01 E5']).then(xlsxHolding));
    expect([verdict, findings]).toEqual(['ready', []]);
  });

  test('is told to people too', async () => {
    expect(await printed(fileWith())).toContain(
      [
        'Đã chấp nhận (1)',
        '  Bảng điểm, ô E4: EV01 Thiếu tài liệu kiểm chứng (cảnh báo)',
        '    Đã chấm 1 điểm nhưng không có tài liệu kiểm chứng và không có giải trình.',
        '    Nguyễn Thị Hòa, 24/02/2024 08:30',
        '    Lý do: Văn bản gốc lưu tại Văn phòng',
      ].join('\n'),
    );
  });

  test('is told in English just as well', async () => {
    const text = await printed(fileWith(), '--lang', 'en');
    expect(text).toContain('Accepted (1)\n  Bảng điểm, cell E4: EV01');
    expect(text).toContain('Reason: Văn bản gốc lưu tại Văn phòng');
  });

  test('is not spoken of where nothing is accepted', async () => {
    const text = await printed(xlsxOf({ 'Bảng điểm': SCORES }));
    expect(text).toContain('Phát hiện: 2 cảnh báo');
    expect(text).not.toMatch(/chấp nhận/i);
  });
});

describe('An acceptance that no longer holds', () => {
  test('is named with its reason beside the finding that counts again', async () => {
    const placeholder = SCORES.replace('| 1               |                     |\n  | 1.1.2', '| 0.5             |                     |\n  | 1.1.2').replace(/→ 2/g, '→ 1.5');
    const { findings, accepted, lapsed } = await reportOn(fileWith(placeholder));
    expect(accepted).toEqual([]);
    expect(findings.map(({ code, cell }) => `${code} ${cell}`)).toEqual(expect.arrayContaining(['EV01 E4', 'EV01 E5']));
    expect(lapsed).toEqual([expect.objectContaining({ code: 'EV01', cell: 'E4', item: '1.1.1', because: 'changed', ...SIGNED })]);
    expect(await printed(fileWith(placeholder))).toContain(
      [
        'Chấp nhận hết hiệu lực (1)',
        '  Bảng điểm, ô E4: EV01 Thiếu tài liệu kiểm chứng (cảnh báo)',
        '    Nội dung của ô liên quan đã thay đổi sau khi chấp nhận, nên phát hiện này được tính lại.',
        '    Nguyễn Thị Hòa, 24/02/2024 08:30',
        '    Lý do: Văn bản gốc lưu tại Văn phòng',
      ].join('\n'),
    );
  });

  test('because nobody signed it is told with what is there', async () => {
    const text = await printed(fileWith(SCORES, { ...SIGNED, by: '', reason: '' }));
    expect(text).toContain('không được tính.\n    24/02/2024 08:30\n\n');
  });

  test('is not spoken of once its finding is gone', async () => {
    const { accepted, lapsed, findings } = await reportOn(fileWith(CHANGED));
    expect([accepted, lapsed, findings.map(({ code }) => code)]).toEqual([[], [], ['EV02', 'EV01']]);
  });
});

describe('What the framework decides about rules', () => {
  const FRAMEWORK = (...lines: readonly string[]) => `
    | Khung tiêu chí năm 2023 |  |  |
    |-------|---------------|-------------|
    | STT   | Tiêu chí      | Điểm tối đa |
    | 1     | Chỉ đạo       | 2           |
    | 1.1   | Kế hoạch CCHC | 2           |
    | 1.1.1 | Ban hành      | 1           |
    | 1.1.2 | Kết quả       | 1           |
    ${lines.map((line) => `| ${line} |  |  |`).join('\n    ')}`;

  test('is named in the report: what weighs otherwise, and what is switched off', async () => {
    const file = xlsxOf({ 'Khung tiêu chí': FRAMEWORK('Mức độ: EV01 là lỗi', 'Không kiểm tra: EV02'), 'Bảng điểm': SCORES });
    const { framework, findings } = await reportOn(file);
    expect(framework.rules).toEqual([
      { code: 'EV01', rule: 'evidence-missing', as: 'error' },
      { code: 'EV02', rule: 'evidence-placeholder', as: 'off' },
    ]);
    expect(findings.map(({ code, severity }) => `${code} ${severity}`)).toEqual(['EV01 error', 'EV01 error']);
    expect(await printed(file)).toMatch(/Khung tiêu chí năm 2023 đổi mức độ: EV01 → lỗi; không kiểm tra: EV02 \(.+\)\./);
  });

  test('is not spoken of where it leaves them as they are', async () => {
    const file = xlsxOf({ 'Khung tiêu chí': FRAMEWORK(), 'Bảng điểm': SCORES });
    expect((await reportOn(file)).framework.rules).toEqual([]);
    expect(await printed(file)).not.toMatch(/đổi mức độ|không kiểm tra:/);
  });
});
