import type { Framework } from '../../src/core/framework/framework';
import { readScoresheets } from '../../src/core/scoresheet/read-scoresheets';
import type { Rule } from '../../src/core/rules/rule';
import { ALL_RULES } from '../../src/core/rules/all-rules';
import { runRules } from '../../src/core/rules/run-rules';
import { reviewWorkbook } from '../../src/core/review';
import { toA1 } from '../../src/core/workbook/cell-ref';
import { messagesFor } from '../../src/messages/catalogue';
import { sheetWording } from '../../src/messages/sheet-wording';
import { checkedSheet } from '../support/checked-sheet';
import { drawWorkbook } from '../support/draw-workbook';
import { drawnFramework } from '../support/drawn-framework';

const SHEET = `
  | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Tài liệu kiểm chứng     | Ý kiến |
  |-------|----------|-------------|------------------|-------------------------|--------|
  | "1"   | Chỉ đạo  | 2           | =SUM(D3:D4) → 2  |                         |        |
  | "1.1" | Kế hoạch | 1           | 1                | Kế hoạch số 144/KH-UBND |        |
  | "1.2" | Kiểm tra | 1           | 1                | Báo cáo số 5/BC-UBND    |        |
`;

const FRAMEWORK = drawnFramework(`
  | STT   | Tiêu chí | Điểm tối đa |
  |-------|----------|-------------|
  | "1"   | Chỉ đạo  | 2           |
  | "1.1" | Kế hoạch | 1           |
  | "1.2" | Kiểm tra | 1           |
`);

/** Of the table that cannot be read, and of the encoding of any sheet. */
const NOT_ABOUT_SCORES = ['SH01', 'SH04'];

test('a clean sheet that follows its framework has no findings, and nothing is left unchecked', () => {
  const sheets = [checkedSheet(SHEET, FRAMEWORK)];
  expect(runRules({ snapshots: [], framework: FRAMEWORK, sheets, unreadable: [] })).toEqual({ findings: [], notChecked: [] });
});

test('a finding bears its rule’s code, name and severity', () => {
  const sheets = [checkedSheet(SHEET.replace('Báo cáo số 5/BC-UBND', '                    '))];
  expect(runRules({ snapshots: [], framework: null, sheets, unreadable: [] }).findings).toEqual([
    {
      code: 'EV01',
      rule: 'evidence-missing',
      severity: 'warning',
      place: { sheet: { id: 's1', name: 'Bảng điểm' }, row: 3, column: 4 },
      item: '1.2',
      facts: { points: '1', required: null },
    },
  ]);
});

test('without a framework the rules that need one are counted as not run', () => {
  const { notChecked } = runRules({ snapshots: [], framework: null, sheets: [checkedSheet(SHEET)], unreadable: [] });
  expect(notChecked).toEqual(
    ['FW02', 'FW03', 'FW04', 'FW05', 'FW06', 'SC04'].map((code) => ({ code, sheet: 'Bảng điểm', because: 'no-framework' })),
  );
});

test('a table that cannot be read keeps every rule about sheets from looking, and is counted so', () => {
  const { unreadable } = readScoresheets(
    drawWorkbook({
      'Sở Y tế': `
        | STT   | Tiêu chí | Điểm tự đánh giá |
        |-------|----------|------------------|
        | "1"   | Chỉ đạo  | 2                |
        | "1.1" | Kế hoạch | 1                |
        | "1.2" | Kiểm tra | 1                |
      `,
    }),
  );
  const { findings, notChecked } = runRules({ snapshots: [], framework: null, sheets: [], unreadable });
  expect(findings.map(({ code, place }) => `${code} ${place.sheet.name}!${toA1(place)}`)).toEqual(['SH01 Sở Y tế!A1']);
  expect(notChecked).toEqual(
    ALL_RULES.filter(({ code, onlyIfAsked }) => !NOT_ABOUT_SCORES.includes(code) && onlyIfAsked !== true).map(({ code }) => ({ code, sheet: 'Sở Y tế', because: 'heading-missing' })),
  );
});

test('one place has one finding of a rule, and a sheet one reason of each kind', () => {
  const talkative: Rule<'score-negative'> = {
    code: 'SC03',
    name: 'score-negative',
    severity: 'error',
    *checkSheet({ scoresheet: { sheet } }) {
      for (const score of ['-1', '-2']) {
        yield { place: { sheet, row: 2, column: 3 }, item: '1.1', facts: { column: 'self', score } };
        yield { because: 'provisional' };
      }
      yield { place: { sheet, row: 3, column: 2 }, item: '1.2', facts: { column: 'self', score: '-3' } };
    },
  };
  const { findings, notChecked } = runRules({ snapshots: [], framework: null, sheets: [checkedSheet(SHEET)], unreadable: [] }, [talkative]);
  expect(findings.map(({ place, facts }) => [toA1(place), facts])).toEqual([
    ['D3', { column: 'self', score: '-1' }],
    ['C4', { column: 'self', score: '-3' }],
  ]);
  expect(notChecked).toEqual([{ code: 'SC03', sheet: 'Bảng điểm', because: 'provisional' }]);
});

describe('a framework that weighs rules in its own way', () => {
  const UNPROVEN = SHEET.replace('Báo cáo số 5/BC-UBND', '                    ');
  const weighing = (line: string): Framework =>
    drawnFramework(`
      | STT   | Tiêu chí | Điểm tối đa |
      |-------|----------|-------------|
      | "1"   | Chỉ đạo  | 2           |
      | "1.1" | Kế hoạch | 1           |
      | "1.2" | Kiểm tra | 1           |
      |       | Tổng cộng| 2           |
      | ${line}  |       |             |
    `);
  const results = (framework: Framework, table = UNPROVEN): ReturnType<typeof runRules> =>
    runRules({ snapshots: [], framework, sheets: [checkedSheet(table, framework)], unreadable: [] });

  test('has a rule that it switches off counted as not run', () => {
    expect(results(weighing('Không kiểm tra: EV01'))).toEqual({
      findings: [],
      notChecked: [{ code: 'EV01', sheet: 'Bảng điểm', because: 'switched-off' }],
    });
  });

  test('counts a rule about frameworks on its own sheet too', () => {
    expect(results(weighing('Không kiểm tra: FW07'), SHEET).notChecked).toEqual([
      { code: 'FW07', sheet: 'Khung tiêu chí', because: 'switched-off' },
      { code: 'FW07', sheet: 'Bảng điểm', because: 'switched-off' },
    ]);
  });

  test('counts what it switches off on every table that the rule would have seen, and on no other', () => {
    const unread = `
      | STT   | Tiêu chí | Điểm tự đánh giá |
      |-------|----------|------------------|
      | "1"   | Chỉ đạo  | 2                |
      | "1.1" | Kế hoạch | 1                |
      | "1.2" | Kiểm tra | 1                |
    `;
    const { unreadable } = readScoresheets(drawWorkbook({ 'Sở Y tế': unread }));
    const switchedOff = (code: string, sheet: Framework['sheet']): string[] => {
      const framework = { ...weighing(`Không kiểm tra: ${code}`), sheet };
      const { notChecked } = runRules({ snapshots: [], framework, sheets: [checkedSheet(SHEET, framework)], unreadable });
      return notChecked.filter((gap) => gap.code === code).map((gap) => `${gap.sheet}: ${gap.because}`);
    };
    const own = weighing('').sheet;
    expect(switchedOff('SC03', own)).toEqual(['Sở Y tế: switched-off', 'Bảng điểm: switched-off']);
    expect(switchedOff('SH01', own)).toEqual(['Sở Y tế: switched-off']);
    expect(switchedOff('SH04', own)).toEqual(['Bảng điểm: switched-off']);
    expect(switchedOff('FW07', own)).toEqual(['Khung tiêu chí: switched-off', 'Sở Y tế: switched-off', 'Bảng điểm: switched-off']);
    expect(switchedOff('FW07', null)).toEqual(['Sở Y tế: switched-off', 'Bảng điểm: switched-off']);
  });

  test('gives the findings of a rule another severity, and the verdict follows', () => {
    const workbook = drawWorkbook({ 'Bảng điểm': UNPROVEN });
    const told = ['', 'Mức độ: EV01 lỗi', 'Mức độ: EV01 lưu ý'].map((line) => {
      const { findings, verdict } = reviewWorkbook(workbook, { framework: weighing(line), wording: sheetWording(messagesFor('vi')), today: null });
      return [...findings.map(({ code, severity }) => `${code} ${severity}`), verdict].join(', ');
    });
    expect(told).toEqual(['EV01 warning, warnings', 'EV01 error, errors', 'EV01 info, ready']);
  });
});
