import type { DrawnTable } from '../support/draw-workbook';
import { drawSheet, drawWorkbook } from '../support/draw-workbook';
import { accepting, SIGNED, toldShort } from '../support/accepting';
import { reviewed } from '../support/second-click';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';

/** Nothing to find but items without evidence. */
const SCORES = `
  | STT   | Tiêu chí      | Điểm tối đa | Điểm tự chấm    | Tài liệu kiểm chứng     | Giải trình |
  |-------|---------------|-------------|-----------------|-------------------------|------------|
  | 1     | Chỉ đạo       | 3           | =SUM(D3) → 3    |                         |            |
  | 1.1   | Kế hoạch CCHC | 3           | =SUM(D4:D6) → 3 |                         |            |
  | 1.1.1 | Ban hành      | 1           | 1               | Kế hoạch số 144/KH-UBND |            |
  | 1.1.2 | Kết quả       | 1           | 1               |                         |            |
  | 1.1.3 | Báo cáo       | 1           | 1               |                         |            |`;

const workbook = (table: DrawnTable = SCORES): WorkbookSnapshot => drawWorkbook({ 'Bảng điểm': table });

/** The workbook with another table in the place of its first. */
function redrawn({ sheets, ...snapshot }: WorkbookSnapshot, table: DrawnTable): WorkbookSnapshot {
  return { ...snapshot, sheets: [drawSheet('Bảng điểm', table), ...sheets.slice(1)] };
}

/** What becomes of the acceptance of `EV01 E5` once the table reads otherwise. */
async function afterwards(table: DrawnTable) {
  const { findings, accepted, lapsed, settled } = reviewed(redrawn(await accepting(workbook(), ['EV01 E5']), table));
  return {
    counted: findings.map(toldShort),
    accepted: accepted.map(({ finding }) => toldShort(finding)),
    lapsed: lapsed.map(({ finding, because }) => `${toldShort(finding)} ${because}`),
    settled: settled.map(({ code, item }) => `${code} ${item}`),
  };
}

describe('A warning that is accepted with a reason', () => {
  test('is told apart from those that count, with who, when and why', async () => {
    const { findings, accepted, verdict } = reviewed(await accepting(workbook(), ['EV01 E5']));
    expect(findings.map(toldShort)).toEqual(['EV01 E6']);
    expect(verdict).toBe('warnings');
    expect(accepted).toEqual([
      {
        finding: expect.objectContaining({ code: 'EV01', item: '1.1.2' }),
        waiver: { code: 'EV01', sheet: 'Bảng điểm', item: '1.1.2', cell: 'E5', seal: expect.stringMatching(/^cn-[0-9a-f]{20}$/), ...SIGNED },
      },
    ]);
  });

  test('leaves the workbook ready once nothing else is left', async () => {
    const { findings, accepted, verdict } = reviewed(await accepting(workbook(), ['EV01 E5', 'EV01 E6']));
    expect({ findings, verdict }).toEqual({ findings: [], verdict: 'ready' });
    expect(accepted.map(({ finding }) => toldShort(finding))).toEqual(['EV01 E5', 'EV01 E6']);
  });

  test('holds beside one of another rule', async () => {
    const placeholder = SCORES.replace('| Báo cáo       | 1           | 1               |                         |', '| Báo cáo       | 1           | 1               | x                       |');
    const { findings, accepted } = reviewed(await accepting(workbook(placeholder), ['EV01 E5', 'EV02 E6']));
    expect({ findings, accepted: accepted.map(({ finding }) => toldShort(finding)) }).toEqual({ findings: [], accepted: ['EV01 E5', 'EV02 E6'] });
  });

  test('is neither coloured nor told in the results column', async () => {
    const { changes } = reviewed(await accepting(workbook(), ['EV01 E5']));
    expect(changes.marks.flatMap(({ add }) => add)).toEqual([{ severity: 'warning', areas: 'E6,G6' }]);
    expect(changes.cells.map(({ row, to }) => `${row + 1} ${to}`)).toEqual(['1 Kết quả kiểm tra', '6 EV01']);
  });

  test('says so in English just as well', async () => {
    const { sheets } = await accepting(workbook(), ['EV01 E5', 'EV01 E6'], SIGNED, 'en');
    expect(sheets.map(({ sheet }) => sheet.name)).toEqual(['Bảng điểm', 'Accepted warnings']);
    expect(reviewed({ ...workbook(), sheets }).verdict).toBe('ready');
  });
});

describe('The acceptance holds', () => {
  const HELD = { accepted: ['EV01 E5'], counted: ['EV01 E6'], lapsed: [], settled: [] };

  test('while nothing changes', async () => {
    expect(await afterwards(SCORES)).toEqual(HELD);
  });

  test('when another item gets its evidence', async () => {
    const mended = SCORES.replace('| Báo cáo       | 1           | 1               |                         |', '| Báo cáo | 1 | 1 | Báo cáo số 12/BC-UBND |');
    expect(await afterwards(mended)).toEqual({ ...HELD, counted: [] });
  });

  test('when rows and columns are inserted and the items change places', async () => {
    const { accepted, counted } = await afterwards(`
      | BẢNG ĐIỂM |   |               |         |             |                 |                         |            |
      |-----------|---|---------------|---------|-------------|-----------------|-------------------------|------------|
      |           |   |               |         |             |                 |                         |            |
      |           | STT   | Tiêu chí      | Ghi chú | Điểm tối đa | Điểm tự chấm    | Tài liệu kiểm chứng     | Giải trình |
      |           | 1     | Chỉ đạo       |         | 3           | =SUM(F5) → 3    |                         |            |
      |           | 1.1   | Kế hoạch CCHC |         | 3           | =SUM(F6:F8) → 3 |                         |            |
      |           | 1.1.3 | Báo cáo       |         | 1           | 1               |                         |            |
      |           | 1.1.1 | Ban hành      |         | 1           | 1               | Kế hoạch số 144/KH-UBND |            |
      |           | 1.1.2 | Kết quả       |         | 1           | 1               |                         |            |`);
    expect({ accepted, counted }).toEqual({ accepted: ['EV01 G8'], counted: ['EV01 G6'] });
  });

  test('when spaces that nobody sees come into the evidence', async () => {
    const placeholder = SCORES.replace('| Kết quả       | 1           | 1               |                         |', '| Kết quả | 1 | 1 | đang cập nhật |');
    const accepted = await accepting(workbook(placeholder), ['EV02 E5']);
    const spaced = reviewed(redrawn(accepted, placeholder.replace('đang cập nhật', '" đang  cập nhật"')));
    expect(spaced.accepted).toHaveLength(1);
  });
});

describe('The acceptance lapses, and the finding counts again,', () => {
  const LAPSED = { accepted: [], counted: ['EV01 E5', 'EV01 E6'], lapsed: ['EV01 E5 changed'], settled: [] };

  test('when the score changes', async () => {
    expect(await afterwards(SCORES.replace('| Kết quả       | 1           | 1  ', '| Kết quả       | 1           | 0.5'))).toMatchObject({
      ...LAPSED,
      counted: expect.arrayContaining(LAPSED.counted),
    });
  });

  test('when the evidence is written otherwise and is none still', async () => {
    const placeholder = SCORES.replace('| Kết quả       | 1           | 1               |                         |', '| Kết quả | 1 | 1 | đang cập nhật |');
    const accepted = await accepting(workbook(placeholder), ['EV02 E5']);
    const { lapsed, findings } = reviewed(redrawn(accepted, placeholder.replace('đang cập nhật', 'x')));
    expect(lapsed.map(({ because, waiver }) => `${because}: ${waiver.reason}`)).toEqual([`changed: ${SIGNED.reason}`]);
    expect(findings.map(toldShort)).toEqual(['EV02 E5', 'EV01 E6']);
  });

  test('when the sheet is used for another unit', async () => {
    const ofUnit = (unit: string): DrawnTable => `
      | Đơn vị: ${unit} |
      |---|
      ${SCORES.replaceAll('SUM(D3)', 'SUM(D4)').replaceAll('D4:D6', 'D5:D7')}`;
    const accepted = await accepting(workbook(ofUnit('Sở Nội vụ')), ['EV01 E6']);
    expect(reviewed(accepted).accepted).toHaveLength(1);
    expect(reviewed(redrawn(accepted, ofUnit('Sở Y tế'))).lapsed.map(({ because }) => because)).toEqual(['changed']);
  });

  test('when its reason, its name or its time is taken away', async () => {
    for (const unsigned of [{ reason: '...' }, { by: '' }, { at: '' }]) {
      const { lapsed, accepted } = reviewed(await accepting(workbook(), ['EV01 E5'], { ...SIGNED, ...unsigned }));
      expect(lapsed.map(({ because }) => because)).toEqual(['incomplete']);
      expect(accepted).toEqual([]);
    }
  });

  test('when the framework takes it for an error from then on', async () => {
    const framework = drawSheet('Khung tiêu chí', `
      | STT   | Tiêu chí      | Điểm tối đa |
      |-------|---------------|-------------|
      | 1     | Chỉ đạo       | 3           |
      | 1.1   | Kế hoạch CCHC | 3           |
      | 1.1.1 | Ban hành      | 1           |
      | 1.1.2 | Kết quả       | 1           |
      | 1.1.3 | Báo cáo       | 1           |
      | Mức độ: EV01 là lỗi |  |              |`, 's9');
    const accepted = await accepting(workbook(), ['EV01 E5']);
    const { verdict, lapsed } = reviewed({ ...accepted, sheets: [...accepted.sheets, framework] });
    expect(verdict).toBe('errors');
    expect(lapsed.map(({ because }) => because)).toEqual(['now-an-error']);
  });
});

test('an acceptance is settled once what it was about is put right, and holds again when that is undone', async () => {
  const mended = SCORES.replace('| Kết quả       | 1           | 1               |                         |', '| Kết quả | 1 | 1 | Báo cáo số 15/BC-UBND |');
  expect(await afterwards(mended)).toEqual({ counted: ['EV01 E6'], accepted: [], lapsed: [], settled: ['EV01 1.1.2'] });
});
