import { drawWorkbook } from '../support/draw-workbook';
import { accepting, SIGNED } from '../support/accepting';
import { reportOn } from '../support/reported';

const FRAMEWORK = `
  | BỘ CHỈ SỐ CCHC NĂM 2023 |                |             |                     |                   |
  | STT   | Nội dung         | Điểm tối đa | Tài liệu kiểm chứng | Cơ quan phụ trách |
  |-------|------------------|-------------|---------------------|-------------------|
  | 1     | Chỉ đạo          | 3           |                     |                   |
  | 1.1   | Kế hoạch         | 3           |                     |                   |
  | 1.1.1 | Ban hành         | 1           | Kế hoạch năm        | Sở Nội vụ         |
  | 1.1.2 | Thực hiện        | 2           | Báo cáo             | Văn phòng         |
  | 2     | Thể chế          | 3           |                     |                   |
  | 2.1   | Văn bản          | 3           |                     |                   |
  | 2.1.1 | Xây dựng         | 3           |                     |                   |`;

const SCORES = `
  | STT   | Tiêu chí  | Điểm tối đa | Điểm tự chấm | Tài liệu kiểm chứng | Giải trình |
  |-------|-----------|-------------|--------------|---------------------|------------|
  | 1     | Chỉ đạo   | 3           |              |                     |            |
  | 1.1   | Kế hoạch  | 3           |              |                     |            |
  | 1.1.1 | Ban hành  | 1           | 1            |                     |            |
  | 1.1.2 | Thực hiện | 2           | 1            | x                   |            |
  | 2     | Thể chế   | 3           |              |                     |            |
  | 2.1   | Văn bản   | 3           |              |                     |            |
  | 2.1.1 | Xây dựng  | 3           |              |                     |            |`;

const WORKBOOK = drawWorkbook({ 'Khung tiêu chí': FRAMEWORK, 'Bảng điểm': SCORES });

describe('The report about a review', () => {
  const report = reportOn(WORKBOOK);

  test('says which workbook was checked when, against which framework, and how that ended', () => {
    expect(report).toMatchObject({ workbook: WORKBOOK.name, at: '2024-02-24T08:30', verdict: 'warnings', decimals: 2 });
    expect(report.framework).toMatchObject({ title: 'BỘ CHỈ SỐ CCHC NĂM 2023', year: 2023, fingerprint: expect.stringMatching(/^[0-9a-f]{12}$/) });
  });

  test('gives points, maximum and index of every area and of the whole, with what is doubtful about them', () => {
    const [unit] = report.units;
    expect(unit?.stages).toEqual(['self']);
    expect(unit?.areas.map(({ code, figures }) => [code, ...figures])).toEqual([
      ['1', { points: '2', maximum: '3', percent: '66.67', because: [] }],
      ['2', { points: '0', maximum: '3', percent: '0.00', because: ['unscored'] }],
    ]);
    expect(unit?.total).toEqual([{ points: '2', maximum: '6', percent: '33.33', because: ['unscored'] }]);
  });

  test('tells points lost from points that nobody knows yet and from points at risk', () => {
    const [unit] = report.units;
    expect(unit).toMatchObject({ lost: '1', notYetKnown: '3', atRisk: '2' });
    expect(unit?.areas.map(({ lost, notYetKnown, atRisk }) => [lost, notYetKnown, atRisk])).toEqual([['1', '0', '2'], ['0', '3', '0']]);
    expect(unit?.itemsLost).toEqual([{ code: '1.1.2', name: 'Thực hiện', agency: 'Văn phòng', lost: '1' }]);
    expect(unit?.evidence).toEqual({ attached: 0, explained: 0, missing: 2, notRequired: 1, notApplicable: 0 });
  });

  test('has every finding with its area, item and agency, in the order of the sheets', () => {
    const said = report.findings.map(({ finding, area, item, agency }) => [finding.code, area?.code, item?.name, agency]);
    expect(said).toEqual([
      ['EV01', '1', 'Ban hành', 'Sở Nội vụ'],
      ['EV02', '1', 'Thực hiện', 'Văn phòng'],
      ['SC05', '2', 'Xây dựng', null],
    ]);
    expect(report.counts).toEqual({ error: 0, warning: 3, info: 0 });
  });

  test('counts a check that could not run, once for each reason', () => {
    const without = reportOn(drawWorkbook({ 'Bảng điểm': SCORES }));
    expect(without.framework).toBeNull();
    const [gap] = without.notChecked.filter(({ because }) => because === 'no-framework');
    expect(gap?.codes.length).toBeGreaterThan(1);
  });
});

describe('Requests by agency', () => {
  test('say what each must supply, those with most points at risk first, and keep what nobody is named for', () => {
    const { requests } = reportOn(WORKBOOK);
    expect(requests.map(({ agency, atRisk }) => [agency, atRisk])).toEqual([['Sở Nội vụ', '1'], ['Văn phòng', '1'], [null, '0']]);
    expect(requests.flatMap((each) => each.requests).map(({ supply, item, claimed, maximum, atRisk, required }) => [supply, item?.code, claimed, maximum, atRisk, required])).toEqual([
      ['evidence', '1.1.1', '1', '1', '1', 'Kế hoạch năm'],
      ['evidence', '1.1.2', '1', '2', '1', 'Báo cáo'],
      ['score', '2.1.1', '0', '3', null, null],
    ]);
  });

  test('hold spellings of one agency together', () => {
    const spelt = drawWorkbook({ 'Khung tiêu chí': FRAMEWORK.replace('| Văn phòng         |', '| SỞ NỘI  VỤ        |'), 'Bảng điểm': SCORES });
    expect(reportOn(spelt).requests.map(({ agency, requests }) => [agency, requests.length])).toEqual([['Sở Nội vụ', 2], [null, 1]]);
  });
});

describe('A finding that was accepted', () => {
  test('is told with its reason, and no longer requested', async () => {
    const report = reportOn(await accepting(WORKBOOK, ['EV01 E4']));
    expect(report.accepted.map(({ finding, waiver }) => [finding.code, waiver.reason])).toEqual([['EV01', SIGNED.reason]]);
    expect(report.requests.map(({ agency }) => agency)).toEqual(['Văn phòng', null]);
  });
});

test('units as columns of one table each have what stands in their own column', () => {
  const report = reportOn(
    drawWorkbook({
      'Tổng hợp': `
        | STT | Tiêu chí | Điểm tối đa | Sở Nội vụ    | Sở Tư pháp   |
        |     |          |             | Điểm tự chấm | Điểm tự chấm |
        |-----|----------|-------------|--------------|--------------|
        | "1" | Ban hành | 2           | 3            | 1            |
        | "2" | Báo cáo  | 2           | 1            | 2            |`,
    }),
  );
  expect(report.units.map(({ name, rank }) => [name, rank])).toEqual([['Sở Nội vụ', 1], ['Sở Tư pháp', 2]]);
  expect(report.findings.map(({ finding, unit }) => [finding.code, unit])).toContainEqual(['SC02', 'Sở Nội vụ']);
});
