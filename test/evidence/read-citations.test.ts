import { readCitations } from '../../src/core/evidence/read-citations';

/** A text, and what it cites: `type | reference | date | link`, a dash where there is none. */
type Corpus = readonly (readonly [text: string, ...cited: string[]])[];

const ONE_DOCUMENT: Corpus = [
  ['Kế hoạch số 144/KH-UBND ngày 27/10/2022', 'Kế hoạch | 144/KH-UBND | 2022-10-27 | -'],
  ['Quyết định số 30/2018/QĐ-UBND ngày 09 tháng 10 năm 2018', 'Quyết định | 30/2018/QĐ-UBND | 2018-10-09 | -'],
  ['Công văn số 2231/SNV-CCHC&PC ngày 10-11-2022', 'Công văn | 2231/SNV-CCHC&PC | 2022-11-10 | -'],
  ['Nghị quyết số 30c/NQ-CP ngày 08.11.2011', 'Nghị quyết | 30c/NQ-CP | 2011-11-08 | -'],
  ['Quyết định 876/QĐ-BNV', 'Quyết định | 876/QĐ-BNV | - | -'],
  ['Báo cáo thẩm định số 18/BCTĐ-STP', 'Báo cáo | 18/BCTĐ-STP | - | -'],
  ['Số: 5933/KH-UBND', '- | 5933/KH-UBND | - | -'],
  ['876/QĐ-BNV', '- | 876/QĐ-BNV | - | -'],
  ['Quyết định số 1383/QĐ-TTg ngày 28/12/2015', 'Quyết định | 1383/QĐ-TTg | 2015-12-28 | -'],
  ['Tờ trình 12/TTr-SNV', 'Tờ trình | 12/TTr-SNV | - | -'],
  ['Thông báo kết luận số 5/TB-VPUBND', 'Thông báo | 5/TB-VPUBND | - | -'],
  ['Chỉ thị số 24/CT-TTg', 'Chỉ thị | 24/CT-TTg | - | -'],
  ['Nghị định 61/2018/NĐ-CP', 'Nghị định | 61/2018/NĐ-CP | - | -'],
  ['Thông tư số 01/2021/TT-BNV', 'Thông tư | 01/2021/TT-BNV | - | -'],
  ['Thông tư liên tịch số 37/2014/TTLT-BNV-BTC', 'Thông tư liên tịch | 37/2014/TTLT-BNV-BTC | - | -'],
  ['Luật Tổ chức chính quyền địa phương số 77/2015/QH13', 'Luật | 77/2015/QH13 | - | -'],
  ['Giấy mời số 15/GM-SNV ngày 3/2/2023', 'Giấy mời | 15/GM-SNV | 2023-02-03 | -'],
  ['Biên bản số 07/BB-ĐKT', 'Biên bản | 07/BB-ĐKT | - | -'],
  ['Hướng dẫn số 3/HD-STTTT', 'Hướng dẫn | 3/HD-STTTT | - | -'],
  ['Quy chế số 9/QC-SNV', 'Quy chế | 9/QC-SNV | - | -'],
  ['Tờ khai số 02/TK-CCT', 'Tờ khai | 02/TK-CCT | - | -'],
  ['Chương trình hành động số 12/CTr-UBND', 'Chương trình | 12/CTr-UBND | - | -'],
  ['Văn bản số 1021/UBND-NC', 'Văn bản | 1021/UBND-NC | - | -'],
  ['Công điện số 280/CĐ-TTg', 'Công điện | 280/CĐ-TTg | - | -'],
  ['Đề án số 4/ĐA-UBND', 'Đề án | 4/ĐA-UBND | - | -'],
  ['Công văn số 1234/SNV', 'Công văn | 1234/SNV | - | -'],
  ['Nghị quyết số 19-NQ/TW ngày 25/10/2017', 'Nghị quyết | 19-NQ/TW | 2017-10-25 | -'],
  ['Kế hoạch số 01-KH/TU', 'Kế hoạch | 01-KH/TU | - | -'],
  ['Công văn số 123-CV/BTCTU', 'Công văn | 123-CV/BTCTU | - | -'],
];

const AS_PEOPLE_TYPE: Corpus = [
  ['QĐ 876/QĐ-BNV', 'Quyết định | 876/QĐ-BNV | - | -'],
  ['KH 144/KH-UBND ngày 27/10/2022', 'Kế hoạch | 144/KH-UBND | 2022-10-27 | -'],
  ['BC số 12/BC-SNV', 'Báo cáo | 12/BC-SNV | - | -'],
  ['CV: 2231/SNV-CCHC', 'Công văn | 2231/SNV-CCHC | - | -'],
  ['Quyết định số 876 ngày 10/11/2022', 'Quyết định | 876 | 2022-11-10 | -'],
  ['QĐ 30 ngày 5/3/2023', 'Quyết định | 30 | 2023-03-05 | -'],
  ['KẾ HOẠCH SỐ 144/KH-UBND NGÀY 27/10/2022', 'Kế hoạch | 144/KH-UBND | 2022-10-27 | -'],
  ['Quyet dinh so 876/QD-BNV ngay 10/11/2022', 'Quyết định | 876/QD-BNV | 2022-11-10 | -'],
  ['kế hoạch số 144/kh-ubnd', 'Kế hoạch | 144/kh-ubnd | - | -'],
  ['Kế hoạch số 144 / KH - UBND', 'Kế hoạch | 144/KH-UBND | - | -'],
  ['Kế hoạch số 144/KH–UBND', 'Kế hoạch | 144/KH-UBND | - | -'],
  ['Kế hoạch\nsố\n144/KH-\nUBND\nngày\n27/10/2022', 'Kế hoạch | 144/KH-UBND | 2022-10-27 | -'],
  ['Kế  hoạch số 144/KH-UBND   ngày  27 / 10 / 2022', 'Kế hoạch | 144/KH-UBND | 2022-10-27 | -'],
  ['Kế hoạch số 144/KH-UBND'.normalize('NFD'), 'Kế hoạch | 144/KH-UBND | - | -'],
  ['Kế hoạch số: 05 /KH-UBND (ngày 5/1/2023)', 'Kế hoạch | 05/KH-UBND | 2023-01-05 | -'],
  ['Kế hoạch số 7/KH-UBND ngày 5/1/23', 'Kế hoạch | 7/KH-UBND | 2023-01-05 | -'],
  ['Kế hoạch số 7/KH-UBND, 2023-01-05', 'Kế hoạch | 7/KH-UBND | 2023-01-05 | -'],
  ['Quyết định số 876/QĐ-BNV của Bộ Nội vụ ngày 10/11/2022', 'Quyết định | 876/QĐ-BNV | 2022-11-10 | -'],
  ['Kế hoạch số 144/KH-UBND ban hành ngày 27/10/2022', 'Kế hoạch | 144/KH-UBND | 2022-10-27 | -'],
  ['Công văn của Sở Nội vụ số 2231/SNV-CCHC', 'Công văn | 2231/SNV-CCHC | - | -'],
  ['Báo cáo tại Công văn số 15/UBND-NC', 'Công văn | 15/UBND-NC | - | -'],
  ['Quyết định ban hành Kế hoạch cải cách hành chính số 12/QĐ-UBND', 'Quyết định | 12/QĐ-UBND | - | -'],
  ['Quyết định ban hành Kế hoạch số 12/KH-UBND', 'Kế hoạch | 12/KH-UBND | - | -'],
  ['Trang 3, mục II Báo cáo số 45/BC-UBND.', 'Báo cáo | 45/BC-UBND | - | -'],
];

const DATES: Corpus = [
  ['Quyết định số 5/QĐ-UBND ngày 31/02/2023', 'Quyết định | 5/QĐ-UBND | - | -'],
  ['Quyết định số 5/QĐ-UBND ngày 29/02/2023', 'Quyết định | 5/QĐ-UBND | - | -'],
  ['Quyết định số 5/QĐ-UBND ngày 29/02/2024', 'Quyết định | 5/QĐ-UBND | 2024-02-29 | -'],
  ['Quyết định số 5/QĐ-UBND ngày     tháng     năm 2023', 'Quyết định | 5/QĐ-UBND | - | -'],
  ['Công văn số 5/SNV-VP về báo cáo trước ngày 15/12/2022', 'Công văn | 5/SNV-VP | - | -'],
  ['Kế hoạch số 5/KH-UBND; họp ngày 15/12/2022', 'Kế hoạch | 5/KH-UBND | - | -'],
];

const SEVERAL: Corpus = [
  [
    'các Quyết định số 12/QĐ-UBND, 13/QĐ-UBND',
    'Quyết định | 12/QĐ-UBND | - | -',
    'Quyết định | 13/QĐ-UBND | - | -',
  ],
  [
    'Các Quyết định:\n- số 12/QĐ-UBND ngày 1/2/2023 về thủ tục A;\n- số 13/QĐ-UBND ngày 2/2/2023 về thủ tục B',
    'Quyết định | 12/QĐ-UBND | 2023-02-01 | -',
    'Quyết định | 13/QĐ-UBND | 2023-02-02 | -',
  ],
  [
    'các Công văn số 12/SNV-CCHC và 13/SNV-CCHC',
    'Công văn | 12/SNV-CCHC | - | -',
    'Công văn | 13/SNV-CCHC | - | -',
  ],
  [
    'Kế hoạch số 1/KH-UBND; Báo cáo số 2/BC-UBND ngày 3/4/2023\n876/QĐ-BNV',
    'Kế hoạch | 1/KH-UBND | - | -',
    'Báo cáo | 2/BC-UBND | 2023-04-03 | -',
    '- | 876/QĐ-BNV | - | -',
  ],
  [
    'Quyết định số 12/QĐ-UBND.Báo cáo số 3/BC-UBND',
    'Quyết định | 12/QĐ-UBND | - | -',
    'Báo cáo | 3/BC-UBND | - | -',
  ],
  [
    'Quyết định số 12/QĐ-UBND - Kế hoạch số 3/KH-UBND',
    'Quyết định | 12/QĐ-UBND | - | -',
    'Kế hoạch | 3/KH-UBND | - | -',
  ],
];

const LINKS: Corpus = [
  [
    'Kế hoạch số 144/KH-UBND ngày 27/10/2022 (https://angiang.gov.vn/kh144.pdf)',
    'Kế hoạch | 144/KH-UBND | 2022-10-27 | https://angiang.gov.vn/kh144.pdf',
  ],
  ['Kế hoạch số 144/KH-UBND: http://a.vn/x?y=1&z=(2).', 'Kế hoạch | 144/KH-UBND | - | http://a.vn/x?y=1&z=(2)'],
  ['https://vanban.gov.vn/876/QĐ-BNV', '- | - | - | https://vanban.gov.vn/876/QĐ-BNV'],
  [String.raw`C:\Minh chứng\Kế hoạch 144.pdf`, String.raw`- | - | - | C:\Minh chứng\Kế hoạch 144.pdf`],
  ['file:///C:/kh144.pdf', '- | - | - | file:///C:/kh144.pdf'],
  [
    String.raw`\\maychu\cchc\kh144.pdf, Kế hoạch số 144/KH-UBND`,
    String.raw`- | - | - | \\maychu\cchc\kh144.pdf`,
    'Kế hoạch | 144/KH-UBND | - | -',
  ],
  [
    'Kế hoạch số 1/KH-UBND (https://a.vn/1), Kế hoạch số 2/KH-UBND (https://a.vn/2); https://a.vn/3',
    'Kế hoạch | 1/KH-UBND | - | https://a.vn/1',
    'Kế hoạch | 2/KH-UBND | - | https://a.vn/2',
    '- | - | - | https://a.vn/3',
  ],
  [
    'Kế hoạch số 1/KH-UBND\nhttps://a.vn/2',
    'Kế hoạch | 1/KH-UBND | - | -',
    '- | - | - | https://a.vn/2',
  ],
];

test.each(corpora(ONE_DOCUMENT))('one document: %s', expectCited);
test.each(corpora(AS_PEOPLE_TYPE))('as people type it: %s', expectCited);
test.each(corpora(DATES))('only the document’s own, possible date: %s', expectCited);
test.each(corpora(SEVERAL))('several documents: %s', expectCited);
test.each(corpora(LINKS))('links: %s', expectCited);

test.each([
  '',
  'x',
  'Đang cập nhật',
  'Đạt 55/68 thủ tục',
  'Giải quyết 15/TTHC trong tháng',
  '27/7/2018',
  'Ngày 27 tháng 7 năm 2018',
  'Tháng 05/2023 và quý II/2023',
  'Kế hoạch năm 2023 của Sở',
  'KH 2023 của Sở',
  'BC 6 tháng đầu năm',
  'Báo cáo số liệu 9 tháng',
  'Báo cáo số lượng 12.500 hồ sơ',
  'Hỗ trợ 24/7, 24/24h',
  'Điện thoại: 0296.3852.123 hoặc 0912 345 678',
  'Tỷ lệ 98,5%; 1/2 số xã',
  'Số      /QĐ-UBND',
  'Thư mục A/B-C',
  'Tốc độ 10/km, 3/năm, 5/tháng',
])('no citation: %s', (text) => {
  expect(readCitations(text)).toEqual([]);
});

function corpora(corpus: Corpus): [string, readonly string[]][] {
  return corpus.map(([text, ...cited]) => [text, cited]);
}

function expectCited(text: string, cited: readonly string[]): void {
  const found = readCitations(text).map(({ type, reference, date, link }) => [type, reference, date, link].map((one) => one ?? '-').join(' | '));
  expect(found).toEqual(cited);
}
