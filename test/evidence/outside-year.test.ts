import { readEvidence } from '../../src/core/evidence/evidence-reading';
import { outdatedFor } from '../../src/core/evidence/outside-year';

/** What is found for the scoring year 2023. */
function found(text: string, itemName = 'Thực hiện công tác cải cách hành chính'): (string | null)[] {
  return outdatedFor(itemName, readEvidence(text).outside(2023)).map(({ reference }) => reference);
}

test.each([
  ['Báo cáo số 12/BC-SNV ngày 15/3/2021', '12/BC-SNV'],
  ['Báo cáo số 12/BC-SNV ngày 31/12/2022', '12/BC-SNV'],
  ['Báo cáo số 12/BC-SNV ngày 01/4/2024', '12/BC-SNV'],
  ['12/BC-SNV ngày 15/3/2021', '12/BC-SNV'],
  ['Văn bản số 12/BC-SNV ngày 15/12/2022', '12/BC-SNV'],
  ['Kế hoạch số 5/KH-SNV ngày 30/9/2022', '5/KH-SNV'],
  ['Kế hoạch số 5/KH-SNV ngày 01/01/2024', '5/KH-SNV'],
  ['Quyết định số 7/QĐ-SNV ngày 10/6/2021', '7/QĐ-SNV'],
  ['Công văn số 99/SNV-CCHC ngày 10/6/2022', '99/SNV-CCHC'],
  ['99/SNV-CCHC ngày 10/6/2022', '99/SNV-CCHC'],
  ['Biên bản số 4/BB-ĐKT ngày 20/10/2022', '4/BB-ĐKT'],
  ['Quyết định số 12 ngày 10/6/2021', '12'],
  ['Phụ lục kèm theo Báo cáo số 12/BC-SNV ngày 15/3/2021', '12/BC-SNV'],
  ['Báo cáo kết quả thực hiện quy chế văn thư số 12/BC-SNV ngày 15/3/2021', '12/BC-SNV'],
  ['Kế hoạch theo quy định số 5/KH-SNV ngày 10/6/2021', '5/KH-SNV'],
])('%s was written for another year', (text, reference) => {
  expect(found(text)).toEqual([reference]);
});

test.each([
  ...['Báo cáo số 12/BC-SNV ngày 01/01/2023', 'Báo cáo số 12/BC-SNV ngày 31/12/2023', 'Báo cáo số 12/BC-SNV ngày 31/3/2024', 'Báo cáo số 12/BC-SNV'],
  ...['Kế hoạch số 5/KH-SNV ngày 01/10/2022', 'Kế hoạch số 5/KH-SNV ngày 31/12/2023', 'Công văn số 99/SNV-CCHC ngày 05/12/2022'],
  ...['Quyết định số 7/QĐ-SNV ngày 20/12/2022', 'Quyết định số 7/QĐ-SNV ngày 20/02/2024'],
])('%s is in time', (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ...['Luật số 77/2015/QH13 ngày 19/6/2015', 'Nghị định số 61/2018/NĐ-CP ngày 23/4/2018', 'Thông tư số 01/2018/TT-VPCP ngày 23/11/2018'],
  ...['Nghị quyết số 12-NQ/TU ngày 14/12/2020', 'Kết luận số 54-KL/TW ngày 07/8/2019', '1211/2016/UBTVQH13 ngày 25/5/2016'],
  ...['Quyết định số 876/QĐ-BNV ngày 10/6/2022', 'Quyết định số 749/QĐ-TTg ngày 03/6/2020', 'Công văn số 1104/VPCP-KSTT ngày 20/02/2021'],
  ...['Quyết định số 30/2018/QĐ-UBND ngày 09/10/2018', 'số 30/2018/QĐ-UBND ngày 09/10/2018', 'Công văn số 5/BKH&CN-VP ngày 01/02/2021'],
  ...['Kế hoạch số 5/KH-UBND ngày 10/3/2021 về CCHC giai đoạn 2021-2025', 'Kế hoạch CCHC 2021 - 2025 số 5/KH-UBND ngày 10/3/2021'],
  ...['Quyết định số 7/QĐ-SNV ngày 10/6/2019 ban hành Quy chế làm việc', 'Quyết định phê duyệt vị trí việc làm số 7/QĐ-SNV ngày 10/6/2019'],
  ...['Hợp đồng số 15/HĐ-SNV ngày 02/3/2021', 'Chương trình số 12/CTr-UBND ngày 02/3/2021', 'https://snv.gov.vn/2021/12'],
])('%s lasts', (text) => {
  expect(found(text)).toEqual([]);
});

test('what an item is about may let older documents prove it', () => {
  expect(found('Quyết định số 7/QĐ-SNV ngày 10/6/2019', 'Quy chế làm việc của cơ quan')).toEqual([]);
  expect(found('Báo cáo số 7/BC-SNV ngày 10/6/2022', 'Mức tăng thu so với năm trước')).toEqual([]);
  expect(found('Báo cáo số 7/BC-SNV ngày 10/6/2022', 'Thực hiện quy chế làm việc')).toEqual(['7/BC-SNV']);
});

test.each([
  ...['Báo cáo số 210/BC-SNV ngày 12/12/2023 thực hiện Kế hoạch số 5/KH-UBND ngày 10/3/2021', 'Báo cáo kết quả thực hiện Kế hoạch số 5/KH-UBND ngày 10/3/2021'],
  ...['Báo cáo số 210/BC-SNV ngày 12/12/2023; thực hiện KH số 5/KH-UBND ngày 10/3/2021'],
  ...['Thực hiện Kế hoạch số 5/KH-UBND ngày 10/3/2021, Sở ban hành Báo cáo số 210/BC-SNV ngày 12/12/2023'],
  ...['Quyết định số 12/QĐ-SNV (thay thế Quyết định số 90/QĐ-SNV ngày 03/02/2020)', 'Báo cáo số 210/BC-SNV ngày 12/12/2023 theo\nCông văn số 99/SNV-CCHC ngày 05/5/2021'],
  ...['Báo cáo số 12/BC-SNV ngày 15/12/2022 và Báo cáo số 210/BC-SNV ngày 12/12/2023'],
])('%s: what is only mentioned, or stands beside a document of the year, is left alone', (text) => {
  expect(found(text)).toEqual([]);
});

test('every item of a list is looked at for itself', () => {
  const list = 'Kế hoạch số 5/KH-SNV ngày 10/01/2023 về giai đoạn 2021-2025;\n- Báo cáo số 12/BC-SNV ngày 15/3/2021\n- Báo cáo số 34/BC-SNV ngày 14/6/2023; số 56/BC-SNV ngày 14/6/2020';
  expect(found(list)).toEqual(['12/BC-SNV', '56/BC-SNV']);
});
