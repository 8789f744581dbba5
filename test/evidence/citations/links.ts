import { citations } from './drawn-citations';

/** Links, of a document or by themselves. */
export const LINKS = citations`
  | Kế hoạch số 144/KH-UBND ngày 27/10/2022 (https://angiang.gov.vn/kh144.pdf) | Kế hoạch | 144/KH-UBND | 2022-10-27 | https://angiang.gov.vn/kh144.pdf                        |
  | Kế hoạch số 144/KH-UBND: http://a.vn/x?y=1&z=(2).                          | Kế hoạch | 144/KH-UBND | -          | http://a.vn/x?y=1&z=(2)                                 |
  | Báo cáo số 12/BC-SNV, link: https://drive.google.com/file/d/1AbC-2/view?usp=sharing | Báo cáo  | 12/BC-SNV   | -          | https://drive.google.com/file/d/1AbC-2/view?usp=sharing |
  | https://vanban.gov.vn/876/QĐ-BNV                                           | -        | -           | -          | https://vanban.gov.vn/876/QĐ-BNV                        |
  | Đăng tại www.snv.angiang.gov.vn/tin-tuc                                    | -        | -           | -          | www.snv.angiang.gov.vn/tin-tuc                          |
  | Đăng tại snv.angiang.gov.vn/tin-tuc/12                                     | -        | -           | -          | snv.angiang.gov.vn/tin-tuc/12                           |
  | C:\Minh chứng\Kế hoạch 144.pdf                                             | -        | -           | -          | C:\Minh chứng\Kế hoạch 144.pdf                          |
  | file:///C:/kh144.pdf                                                       | -        | -           | -          | file:///C:/kh144.pdf                                    |
  | \\maychu\cchc\kh144.pdf, Kế hoạch số 144/KH-UBND                           | -        | -           | -          | \\maychu\cchc\kh144.pdf                                 |
  |                                                                            | Kế hoạch | 144/KH-UBND | -          | -                                                       |
  | Kế hoạch số 1/KH-UBND (https://a.vn/1), Kế hoạch số 2/KH-UBND (https://a.vn/2); https://a.vn/3 | Kế hoạch | 1/KH-UBND   | -          | https://a.vn/1                                          |
  |                                                                            | Kế hoạch | 2/KH-UBND   | -          | https://a.vn/2                                          |
  |                                                                            | -        | -           | -          | https://a.vn/3                                          |
  | Kế hoạch số 1/KH-UBND⏎https://a.vn/2                                       | Kế hoạch | 1/KH-UBND   | -          | -                                                       |
  |                                                                            | -        | -           | -          | https://a.vn/2                                          |
  | Hồ sơ minh chứng: https://a.vn/ho-so; Báo cáo số 34/BC-SNV                 | -        | -           | -          | https://a.vn/ho-so                                      |
  |                                                                            | Báo cáo  | 34/BC-SNV   | -          | -                                                       |
`;
