import { nodesOf, totalMaximum } from '../../src/core/framework/framework-tree';
import { USUAL_POLICY } from '../../src/core/framework/framework';
import type { Framework, FrameworkNode } from '../../src/core/framework/framework';
import { fingerprintOf } from '../../src/core/framework/fingerprint';
import { readFramework } from '../../src/core/framework/read-framework';
import { toDecimal } from '../../src/core/indices/points';
import { drawWorkbook } from '../support/draw-workbook';

const ANNEX = `
  | BỘ NỘI VỤ |  |  |  |  |  |
  | Phụ lục I |  |  |  |  |  |
  | BỘ TIÊU CHÍ XÁC ĐỊNH CHỈ SỐ CCHC CẤP TỈNH NĂM 2023 | | | | | |
  | (Kèm theo Quyết định số 876/QĐ-BNV ngày 10 tháng 11 năm 2022) | | | | | |
  | STT    | Lĩnh vực/Tiêu chí/Tiêu chí thành phần | Điểm tối đa | Hình thức đánh giá | Tài liệu kiểm chứng | Cơ quan phụ trách |
  | 1      | CHỈ ĐẠO ĐIỀU HÀNH        | 4 |                       |                  | Sở Nội vụ |
  | 1.1    | Kế hoạch CCHC            | 2 |                       |                  |           |
  | 1.1.1  | Ban hành kế hoạch        | 1 | Tự đánh giá           | Quyết định       |           |
  |        | - Đúng hạn: 1            |   |                       |                  |           |
  |        | - Không ban hành: 0      |   |                       |                  |           |
  | 1.1.2  | Hoàn thành kế hoạch      | 1 | Thẩm định             |                  | Sở Y tế   |
  | 1.2    | Người dân đánh giá       | 2 | Điều tra xã hội học   |                  |           |
  | 2      | THỂ CHẾ                  | 3 | Tự đánh giá           | Không            |           |
  |        | Tổng cộng                | 7 |                       |                  |           |
  |        | Điểm thưởng              | 5 |                       |                  |           |
  |        | Điểm trừ                 | -2 |                      |                  |           |
  | Người lập |                       |   |                       |                  |           |
`;

test('who scores an item may be ticked below a heading of its own; a dash, a nought and two ticks say nothing', () => {
  const framework = frameworkOf({
    'Khung tiêu chí': `
      | STT | Tiêu chí | Điểm tối đa | Hình thức đánh giá |              |
      |     |          |             | Tự đánh giá        | Điều tra XHH |
      | 1   | Chỉ đạo  | 5           |                    |              |
      | 1.1 | Kế hoạch | 1           | x                  |              |
      | 1.2 | Tác động | 1           | -                  | X            |
      | 1.3 | Hài lòng | 1           | 0                  | ✓            |
      | 1.4 | Kiểm tra | 1           | x                  | x            |
      | 1.5 | Báo cáo  | 1           |                    | –            |
    `,
  });
  const said = nodes(framework).map(({ code, terms }) => `${code} ${terms.scoredBy}`);
  expect(said).toEqual(['1 unit', '1.1 unit', '1.2 survey', '1.3 survey', '1.4 unit', '1.5 unit']);
});

describe('an annex', () => {
  const framework = frameworkOf({ 'PL1': ANNEX });

  test('tells its name, year and decision above the table', () => {
    expect(framework.title).toBe('BỘ TIÊU CHÍ XÁC ĐỊNH CHỈ SỐ CCHC CẤP TỈNH NĂM 2023');
    expect(framework.year).toBe(2023);
    expect(framework.decision).toBe('876/QĐ-BNV');
    expect([framework.source, framework.sheet?.name]).toEqual(['sheet', 'PL1']);
  });

  test('is a tree whose leaves carry the points', () => {
    expect(nodes(framework).map(({ code, name }) => `${code} ${name}`)).toEqual([
      ...['1 CHỈ ĐẠO ĐIỀU HÀNH', '1.1 Kế hoạch CCHC', '1.1.1 Ban hành kế hoạch', '1.1.2 Hoàn thành kế hoạch'],
      ...['1.2 Người dân đánh giá', '2 THỂ CHẾ'],
    ]);
    expect(toDecimal(totalMaximum(framework))).toBe('7');
    expect(nodeOf(framework, '1.1.1').maximumCell).toEqual({ row: 7, column: 2 });
  });

  test('says who scores each item', () => {
    expect(nodeOf(framework, '1.1.1').terms.scoredBy).toBe('unit');
    expect(nodeOf(framework, '1.1.2').terms.scoredBy).toBe('unit');
    expect(nodeOf(framework, '1.2').terms.scoredBy).toBe('survey');
  });

  test('says which evidence an item needs: words, any, or outright none', () => {
    expect(nodeOf(framework, '1.1.1').terms.evidence).toEqual({ kind: 'required', wording: 'Quyết định' });
    expect(nodeOf(framework, '1.1.2').terms.evidence).toEqual({ kind: 'required', wording: '' });
    expect(nodeOf(framework, '1.2').terms.evidence).toEqual({ kind: 'none' });
    expect(nodeOf(framework, '2').terms.evidence).toEqual({ kind: 'none' });
  });

  test('names the agency in charge, that of the branch where an item names none', () => {
    expect(nodeOf(framework, '1.1.1').responsibleAgency).toBe('Sở Nội vụ');
    expect(nodeOf(framework, '1.1.2').responsibleAgency).toBe('Sở Y tế');
    expect(nodeOf(framework, '2').responsibleAgency).toBeNull();
  });

  test('turns unnumbered rows below an item into its options', () => {
    const { scoring } = nodeOf(framework, '1.1.1').terms;
    const options = scoring.kind === 'options' ? scoring.options.map(({ text, points }) => [text, toDecimal(points)]) : [];
    expect(options).toEqual([['Đúng hạn', '1'], ['Không ban hành', '0']]);
    expect(nodeOf(framework, '1.1.2').terms.scoring).toMatchObject({ kind: 'free' });
  });

  test('prints its total and the caps outside the tree', () => {
    expect(framework.printedTotal && [toDecimal(framework.printedTotal.maximum), framework.printedTotal.row]).toEqual(['7', 13]);
    expect(framework.bonusCap && toDecimal(framework.bonusCap)).toBe('5');
    expect(framework.penaltyCap && toDecimal(framework.penaltyCap)).toBe('2');
  });
});

test('a framework without a name has the year and the decision of lines that say nothing else', () => {
  const framework = frameworkOf({
    Khung: `
      | Năm 2025                                                |          |             |
      | (Ban hành kèm theo Quyết định số 1187/QĐ-BNV của Bộ Nội vụ) |      |             |
      | STT                                                     | Tiêu chí | Điểm tối đa |
      | 1                                                       | Một      | 1           |
    `,
  });
  expect([framework.title, framework.year, framework.decision]).toEqual([null, 2025, '1187/QĐ-BNV']);
});

describe('which sheet is the framework', () => {
  const PLAIN = `
    | STT | Tiêu chí | Điểm tối đa |
    | 1   | Một      | 1           |
  `;
  const SCORED = `
    | STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
    | 1   | Một      | 1           |              |
  `;

  test.each(['Khung tiêu chí', 'KHUNG', 'Bo tieu chi 2023', 'Phụ lục', 'Framework'])('one named %s', (name) => {
    expect(readFramework(drawWorkbook({ Khác: PLAIN, [name]: PLAIN }))?.sheet?.name).toBe(name);
  });

  test('one named so before one only titled so', () => {
    const titled = `| Bộ tiêu chí năm 2022 |\n${PLAIN}`;
    expect(readFramework(drawWorkbook({ Sheet1: titled, Khung: PLAIN }))?.sheet?.name).toBe('Khung');
  });

  test('none that has a score column, whatever its name, and none without a name', () => {
    expect(readFramework(drawWorkbook({ 'Khung tiêu chí': SCORED, Sheet1: PLAIN }))).toBeNull();
  });
});

test('level gaps, doubled and odd codes neither fail nor lose an item', () => {
  const framework = frameworkOf({
    Khung: `
      | STT   | Tiêu chí | Điểm tối đa |
      | 1     | Một      | 1           |
      | 1.1.1 | Gap      | 1           |
      | 1.1.1 | Twice    | 1           |
      | 2.3.x | Odd      | 1           |
      | 3.1   | Orphan   | "0,5"       |
    `,
  });
  expect(framework.areas.map(({ code }) => code)).toEqual(['1', '2.3.x', '3.1']);
  expect(nodeOf(framework, '1').children.map(({ name }) => name)).toEqual(['Gap']);
  expect(toDecimal(totalMaximum(framework))).toBe('2.5');
  expect(framework.leftOut).toEqual([{ kind: 'code-repeated', code: '1.1.1', name: 'Twice', cell: { row: 3, column: 0 } }]);
});

describe('what a framework decides for its year', () => {
  test('stands above or below its table, in one cell or two, also right below the last item', () => {
    const framework = frameworkOf({
      Khung: `
        | Làm tròn: 3 chữ số thập phân |                              |             |
        | STT                          | Tiêu chí                     | Điểm tối đa |
        | 1                            | Một                          | 1           |
        | 2                            | Hai                          | 1           |
        |                              | Mục không đánh giá: không được phép |      |
        |                              |                              |             |
        | Khi chưa có điểm điều tra:   | quy đổi                      |             |
        | Không kiểm tra: EV07⏎Mức độ: EV01 lỗi |                     |             |
        | Ghi chú: điểm chuẩn do Bộ Nội vụ quy định |                 |             |
      `,
    });
    expect(framework.policy).toEqual({
      decimals: 3,
      withoutSurvey: 'rescale',
      notApplicable: 'none',
      gradeBands: [],
      rules: [{ code: 'EV07', as: 'off' }, { code: 'EV01', as: 'error' }],
    });
    expect(framework.title).toBeNull();
    expect(nodeOf(framework, '2').terms.scoring).toEqual({ kind: 'free', wording: '' });
  });

  test('is as usual where nothing is said, and what was said in vain is kept', () => {
    const framework = frameworkOf({
      Khung: `
        | STT | Tiêu chí                | Điểm tối đa |
        | 1   | Một                     | 1           |
        |     | Tổng cộng               | 1           |
        |     | Làm tròn: theo quy định |             |
      `,
    });
    expect(framework.policy).toEqual(USUAL_POLICY);
    expect(framework.leftOut).toEqual([{ kind: 'policy-line', line: 'Làm tròn: theo quy định', cell: { row: 3, column: 1 } }]);
  });

  test('belongs to its own table, not to the next one on the sheet', () => {
    const [first, second] = ['| STT | Tiêu chí | Điểm tối đa |\n| 1 | Một | 1 |\n| 2 | Hai | 1 |', '| STT | Tiêu chí | Điểm tối đa |\n| 1 | Một | 1 |'];
    expect(frameworkOf({ Khung: `${first}\n| |\n${second}\n| Làm tròn: 4 chữ số thập phân |` }).policy.decimals).toBe(2);
  });

  test('an option that begins like such a line remains an option, by the points beside it', () => {
    const framework = frameworkOf({
      Khung: `
        | STT | Tiêu chí        | Điểm tối đa |
        |-----|-----------------|-------------|
        | 1   | Hài lòng        | 2           |
        |     | - Xếp loại: tốt | 2           |
        |     | - Mức độ        | 1           |
        |     | - Không         | 0           |
      `,
    });
    expect(nodeOf(framework, '1').terms.scoring).toMatchObject({ kind: 'options', options: { length: 3 } });
    expect([framework.policy, framework.leftOut]).toEqual([USUAL_POLICY, []]);
  });
});

describe('the fingerprint', () => {
  const framework = frameworkOf({ Khung: ANNEX });
  const fingerprint = fingerprintOf(framework);

  test('is the same wherever the framework stands', () => {
    const moved = frameworkOf({ Khác: '| x |', 'Bộ tiêu chí': `| |\n| |\n${ANNEX.normalize('NFD')}` });
    expect(fingerprint).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(fingerprintOf(moved)).toBe(fingerprint);
    expect(fingerprintOf({ ...framework, source: 'bundled', sheet: null })).toBe(fingerprint);
  });

  test('changes with a single point', () => {
    expect(fingerprintOf(frameworkOf({ Khung: ANNEX.replace('| 3 |', '| 3.5 |') }))).not.toBe(fingerprint);
  });

  test('changes with what is said about scoring, though no rule can be read from it', () => {
    const [one, other] = ['Theo hướng dẫn', 'Theo kết quả'].map((said) => frameworkOf({ Khung: ANNEX.replace('- Đúng hạn: 1 ', said) }));
    expect(one && other && fingerprintOf(one) === fingerprintOf(other)).toBe(false);
  });

  test('changes with the policy, and not with the order in which it speaks of rules', () => {
    const withRules = (...codes: string[]): Framework => ({
      ...framework,
      policy: { ...framework.policy, rules: codes.map((code) => ({ code, as: 'off' })) },
    });
    expect(fingerprintOf(withRules('EV07'))).not.toBe(fingerprint);
    expect(fingerprintOf(withRules('EV07', 'FW05'))).toBe(fingerprintOf(withRules('FW05', 'EV07')));
  });
});

function frameworkOf(tables: Readonly<Record<string, string>>): Framework {
  const framework = readFramework(drawWorkbook(tables));
  if (framework === null) throw new Error('no framework was read');
  return framework;
}

function nodes(framework: Framework): FrameworkNode[] {
  return [...nodesOf(framework.areas)];
}

function nodeOf(framework: Framework, code: string): FrameworkNode {
  const node = nodes(framework).find((candidate) => candidate.code === code);
  if (node === undefined) throw new Error(`${code} is not in the framework`);
  return node;
}
