import { xlsxOf } from '../support/xlsx-of';
import { check, reportsOf } from './fake-terminal';

const FRAMEWORK = `
  | Khung tiêu chí xác định Chỉ số CCHC năm 2025 |             |             |                     |                   |
  | STT   | Tiêu chí                                        | Điểm tối đa | Hình thức đánh giá  | Cơ quan phụ trách |
  |-------|-------------------------------------------------|-------------|---------------------|-------------------|
  | "1"   | Chỉ đạo, điều hành                              | 4           |                     | Sở Nội vụ         |
  | "1.1" | Ban hành kế hoạch                               | 1           | Tự đánh giá         |                   |
  | "1.2" | Kiểm tra thực hiện                              | 3           | Tự đánh giá         | Thanh tra tỉnh    |
  | "2"   | Cải cách thể chế                                | 6           |                     |                   |
  | "2.1" | Rà soát văn bản                                 | 4           | Tự đánh giá         | Sở Tư pháp        |
  | "2.2" | Tác động của cải cách                           | 2           | Điều tra xã hội học |                   |
  | Xếp loại: Tốt từ 90; Khá từ 70 đến dưới 90; Trung bình dưới 70 |  |       |                     |                   |
`;

const SCORES = `
  | STT   | Tiêu chí              | Điểm tối đa | Điểm tự đánh giá    | Điểm đạt được        | Tài liệu kiểm chứng                  |
  |-------|-----------------------|-------------|---------------------|----------------------|--------------------------------------|
  | "1"   | Chỉ đạo, điều hành    | 4           | =SUM(D3:D4) → 3     | =SUM(E3:E4) → 3      |                                      |
  | "1.1" | Ban hành kế hoạch     | 1           | 1                   | 1                    | Kế hoạch số 5/KH-SNV ngày 09/01/2025 |
  | "1.2" | Kiểm tra thực hiện    | 3           | 2                   | 2                    | Báo cáo số 7/BC-SNV ngày 09/11/2025  |
  | "2"   | Cải cách thể chế      | 6           | =SUM(D6:D7) → 4     | =SUM(E6:E7) → 4      |                                      |
  | "2.1" | Rà soát văn bản       | 4           | 4                   | 4                    | Báo cáo số 9/BC-STP ngày 01/12/2025  |
  | "2.2" | Tác động của cải cách | 2           |                     |                      |                                      |
`;

async function checked(...options: readonly string[]) {
  return checkedWith(SCORES, ...options);
}

async function checkedWith(scores: string, ...options: readonly string[]) {
  const workbook = await xlsxOf({ 'Khung tiêu chí': FRAMEWORK, 'Sở Nội vụ': scores });
  return check({ 'diem.xlsx': workbook }, 'diem.xlsx', ...options);
}

async function linesWith(scores: string, ...options: readonly string[]): Promise<string[]> {
  return (await checkedWith(scores, ...options)).printed.join('\n').split('\n').map((line) => line.trim());
}

test('a terminal says grade, what the next one takes, and where and with whom points were lost', async () => {
  const lines = await linesWith(SCORES);
  expect(lines).toEqual(expect.arrayContaining([
    'Xếp loại: Khá (tạm tính)',
    'Cần thêm 2 điểm để xếp loại Tốt (từ 90,00%), nhiều hơn tổng số điểm đã mất',
    'Điểm mất: 1, nhiều nhất ở 1. Chỉ đạo, điều hành (1); chưa xác định 2 điểm',
    'Điểm mất theo mục chấm điểm: 1.2. Kiểm tra thực hiện (1)',
    'Điểm mất theo cơ quan phụ trách: Thanh tra tỉnh (1)',
  ]));
  // Its criteria are its items.
  expect(lines.join('\n')).not.toContain('theo tiêu chí');
});

test('the same in English', async () => {
  const lines = await linesWith(SCORES, '--lang', 'en');
  expect(lines).toEqual(expect.arrayContaining([
    'Grade: Khá (provisional)',
    '2 more points needed for grade Tốt (from 90.00%), more than all that were lost',
    'Points lost: 1, most in 1. Chỉ đạo, điều hành (1); not known yet: 2',
    'Points lost by item: 1.2. Kiểm tra thực hiện (1)',
    'Points lost by responsible agency: Thanh tra tỉnh (1)',
  ]));
});

test('a report in JSON has it for programs', async () => {
  const [report] = reportsOf(await checked('--json'));
  expect(report?.scoresheets[0]).toMatchObject({
    grade: 'Khá',
    nextGrade: { grade: 'Tốt', from: '90', needed: '2', leaves: ['1.2'], shortBy: '1' },
    lost: {
      stage: 'achieved',
      points: '1',
      notYetKnown: '2',
      areas: [{ code: '1', points: '1', notYetKnown: '0' }, { code: '2', points: '0', notYetKnown: '2' }],
      leaves: [{ code: '1.2', points: '1', notYetKnown: '0' }, { code: '2.2', points: '0', notYetKnown: '2' }],
      agencies: [
        { agency: 'Thanh tra tỉnh', points: '1', notYetKnown: '0' },
        { agency: 'Sở Nội vụ', points: '0', notYetKnown: '0' },
        { agency: 'Sở Tư pháp', points: '0', notYetKnown: '0' },
        { agency: null, points: '0', notYetKnown: '2' },
      ],
    },
  });
});

describe('what the next grade takes', () => {
  const EASIER = SCORES.replace('| 2                    | Báo cáo số 7', '| 1                    | Báo cáo số 7').replace('| 2           |                     |                      |', '| 2           |                     | 2                    |').replace('=SUM(E3:E4) → 3', '=SUM(E3:E4) → 2').replace('=SUM(E6:E7) → 4', '=SUM(E6:E7) → 6');

  test('is told with the items that win it back, where they do', async () => {
    expect(await linesWith(EASIER)).toContain('Cần thêm 1 điểm để xếp loại Tốt (từ 90,00%); đủ nếu lấy lại điểm mất ở 1.2 (2)');
    expect(await linesWith(EASIER, '--lang', 'en')).toContain('1 more point needed for grade Tốt (from 90.00%); enough if what was lost is won back in 1.2 (2)');
  });
});

describe('what missing evidence may cost', () => {
  const MISSING = SCORES.replace('Kế hoạch số 5/KH-SNV ngày 09/01/2025', '').replace('Báo cáo số 9/BC-STP ngày 01/12/2025', 'x');

  test('is told by area and by responsible agency, the most first', async () => {
    expect(await linesWith(MISSING)).toEqual(expect.arrayContaining([
      'Tài liệu kiểm chứng: có tài liệu 1, có giải trình 0, còn thiếu 2, không yêu cầu 1, không đánh giá 0',
      '5 điểm có nguy cơ không được công nhận: 2 mục thiếu tài liệu kiểm chứng.',
      'Điểm có nguy cơ theo lĩnh vực: 2. Cải cách thể chế (4); 1. Chỉ đạo, điều hành (1)',
      'Điểm có nguy cơ theo cơ quan phụ trách: Sở Tư pháp (4); Sở Nội vụ (1)',
    ]));
    expect(await linesWith(MISSING, '--lang', 'en')).toEqual(expect.arrayContaining([
      'Points at risk by area: 2. Cải cách thể chế (4); 1. Chỉ đạo, điều hành (1)',
      'Points at risk by responsible agency: Sở Tư pháp (4); Sở Nội vụ (1)',
    ]));
  });

  test('is there for programs, leaf by leaf, area by area and agency by agency', async () => {
    const [report] = reportsOf(await checkedWith(MISSING, '--json'));
    const none = { attached: 0, explained: 0, missing: 0, notRequired: 0, notApplicable: 0, pointsAtRisk: '0' };
    expect(report?.scoresheets[0]?.ledger).toEqual({
      leaves: [
        { code: '2.1', state: 'missing', claimed: '4', agency: 'Sở Tư pháp' },
        { code: '1.1', state: 'missing', claimed: '1', agency: 'Sở Nội vụ' },
        { code: '1.2', state: 'attached', claimed: '2', agency: 'Thanh tra tỉnh' },
        { code: '2.2', state: 'notRequired', claimed: '0', agency: null },
      ],
      areas: [
        { ...none, code: '2', missing: 1, notRequired: 1, pointsAtRisk: '4' },
        { ...none, code: '1', missing: 1, attached: 1, pointsAtRisk: '1' },
      ],
      agencies: [
        { ...none, agency: 'Sở Tư pháp', missing: 1, pointsAtRisk: '4' },
        { ...none, agency: 'Sở Nội vụ', missing: 1, pointsAtRisk: '1' },
        { ...none, agency: 'Thanh tra tỉnh', attached: 1 },
        { ...none, agency: null, notRequired: 1 },
      ],
    });
  });

  test('is not spoken of where nothing is missing', async () => {
    expect((await linesWith(SCORES)).join('\n')).not.toContain('có nguy cơ');
  });

  test('is not guessed at where the table keeps no evidence', async () => {
    const without = SCORES.split('\n').map((line) => line.split('|').slice(0, 6).join('|').concat('|')).join('\n').replace(/^\|$/gm, '');
    const lines = await linesWith(without);
    expect(lines).toContain('Bảng này không có cột tài liệu kiểm chứng hay giải trình nên chưa xét được tài liệu.');
    expect(lines.join('\n')).not.toMatch(/có nguy cơ|còn thiếu/);
  });
});
