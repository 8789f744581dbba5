import { citations } from './drawn-citations';

/** What hurried people make of it. */
export const AS_PEOPLE_TYPE = citations`
  | QĐ 876/QĐ-BNV                                     | Quyết định   | 876/QĐ-BNV      | -          |
  | QĐ số 876/QĐ-BNV                                  | Quyết định   | 876/QĐ-BNV      | -          |
  | QĐ876/QĐ-BNV                                      | Quyết định   | 876/QĐ-BNV      | -          |
  | KH 144/KH-UBND ngày 27/10/2022                    | Kế hoạch     | 144/KH-UBND     | 2022-10-27 |
  | KH144/KH-UBND                                     | Kế hoạch     | 144/KH-UBND     | -          |
  | KH số 144 ngày 27/10/2022                         | Kế hoạch     | 144             | 2022-10-27 |
  | BC số 12/BC-SNV                                   | Báo cáo      | 12/BC-SNV       | -          |
  | BC 12/BC-SNV, 15/3/2023                           | Báo cáo      | 12/BC-SNV       | 2023-03-15 |
  | CV: 2231/SNV-CCHC                                 | Công văn     | 2231/SNV-CCHC   | -          |
  | CV 2231/SNV-CCHC ngày 10.11.22                    | Công văn     | 2231/SNV-CCHC   | 2022-11-10 |
  | TTr 12/TTr-SNV                                    | Tờ trình     | 12/TTr-SNV      | -          |
  | TB số 5/TB-SNV                                    | Thông báo    | 5/TB-SNV        | -          |
  | GM số 15/GM-SNV                                   | Giấy mời     | 15/GM-SNV       | -          |
  | VB số 150/SKHCN-VP                                | Văn bản      | 150/SKHCN-VP    | -          |
  | NQ 27/NQ-HĐND                                     | Nghị quyết   | 27/NQ-HĐND      | -          |
  | Quyết định số 876 ngày 10/11/2022                 | Quyết định   | 876             | 2022-11-10 |
  | QĐ 30 ngày 5/3/2023                               | Quyết định   | 30              | 2023-03-05 |
  | Kế hoạch số 144                                   | Kế hoạch     | 144             | -          |
  | Quyết định số 30/2018                             | Quyết định   | 30/2018         | -          |
  | Công văn số 2231 (ngày 10/11/2022)                | Công văn     | 2231            | 2022-11-10 |
  | KẾ HOẠCH SỐ 144/KH-UBND NGÀY 27/10/2022           | Kế hoạch     | 144/KH-UBND     | 2022-10-27 |
  | QUYẾT ĐỊNH: SỐ 876/QĐ-BNV                         | Quyết định   | 876/QĐ-BNV      | -          |
  | BÁO CÁO SỐ: 12/BC-SNV                             | Báo cáo      | 12/BC-SNV       | -          |
  | Quyet dinh so 876/QD-BNV ngay 10/11/2022          | Quyết định   | 876/QD-BNV      | 2022-11-10 |
  | Ke hoach so 144/KH-UBND ngay 27 thang 10 nam 2022 | Kế hoạch     | 144/KH-UBND     | 2022-10-27 |
  | kế hoạch số 144/kh-ubnd                           | Kế hoạch     | 144/kh-ubnd     | -          |
  | báo cáo số 12/bc-snv ngày 15/3/2023               | Báo cáo      | 12/bc-snv       | 2023-03-15 |
  | tờ trình số 12/ttr-snv                            | Tờ trình     | 12/ttr-snv      | -          |
  | quyết định 30/2018/qđ-ubnd                        | Quyết định   | 30/2018/qđ-ubnd | -          |
  | Quyết định số 876/Qđ-BNV                          | Quyết định   | 876/Qđ-BNV      | -          |
  | Tờ trình số 12/TTR-SNV                            | Tờ trình     | 12/TTR-SNV      | -          |
  | Chương trình số 12/CTR-UBND                       | Chương trình | 12/CTR-UBND     | -          |
  | Kế hoạch số 144 / KH - UBND                       | Kế hoạch     | 144/KH-UBND     | -          |
  | Kế hoạch số 144/ KH-UBND                          | Kế hoạch     | 144/KH-UBND     | -          |
  | Kế hoạch số 144 /KH -UBND                         | Kế hoạch     | 144/KH-UBND     | -          |
  | Kế hoạch số 144/KH- UBND                          | Kế hoạch     | 144/KH-UBND     | -          |
  | Kế hoạch số 144/KH–UBND                           | Kế hoạch     | 144/KH-UBND     | -          |
  | Kế hoạch số 144/KH—UBND                           | Kế hoạch     | 144/KH-UBND     | -          |
  | Kế hoạch số 144/KH/UBND                           | Kế hoạch     | 144/KH/UBND     | -          |
  | Quyết định số 876-QĐ/BNV                          | Quyết định   | 876-QĐ/BNV      | -          |
  | Quyết định số 876-QĐ-BNV                          | Quyết định   | 876-QĐ-BNV      | -          |
  | Kế hoạch⏎số⏎144/KH-⏎UBND⏎ngày⏎27/10/2022          | Kế hoạch     | 144/KH-UBND     | 2022-10-27 |
  | Kế hoạch số 144/⏎KH-UBND                          | Kế hoạch     | 144/KH-UBND     | -          |
  | Kế  hoạch số 144/KH-UBND   ngày  27 / 10 / 2022   | Kế hoạch     | 144/KH-UBND     | 2022-10-27 |
  | Kế hoạch số: 05 /KH-UBND (ngày 5/1/2023)          | Kế hoạch     | 05/KH-UBND      | 2023-01-05 |
  | Kế hoạch số144/KH-UBND                            | Kế hoạch     | 144/KH-UBND     | -          |
  | Kế hoạch số:144/KH-UBND                           | Kế hoạch     | 144/KH-UBND     | -          |
  | Kế hoạch (số 144/KH-UBND)                         | Kế hoạch     | 144/KH-UBND     | -          |
  | Kế hoạch: 144/KH-UBND                             | Kế hoạch     | 144/KH-UBND     | -          |
  | Kế hoạch có số 144/KH-UBND                        | Kế hoạch     | 144/KH-UBND     | -          |
  | Kế hoạch "144/KH-UBND"                            | Kế hoạch     | 144/KH-UBND     | -          |
  | Kế hoạch CCHC năm 2023 (144/KH-UBND, 27/10/2022)  | Kế hoạch     | 144/KH-UBND     | 2022-10-27 |
  | Số: 5933/KH-UBND                                  | -            | 5933/KH-UBND    | -          |
  | SỐ: 5933/KH-UBND                                  | -            | 5933/KH-UBND    | -          |
  | Số 5933/KH-UBND, ngày 22/12/2022                  | -            | 5933/KH-UBND    | 2022-12-22 |
  | Số, ký hiệu: 5933/KH-UBND                         | -            | 5933/KH-UBND    | -          |
  | Số hiệu: 5933/KH-UBND                             | -            | 5933/KH-UBND    | -          |
  | Số 00012/BC-SNV                                   | -            | 00012/BC-SNV    | -          |
  | 876/QĐ-BNV                                        | -            | 876/QĐ-BNV      | -          |
  | 144/KH-UBND ngày 27/10/2022                       | -            | 144/KH-UBND     | 2022-10-27 |
  | (144/KH-UBND)                                     | -            | 144/KH-UBND     | -          |
  | Kế hoạch số 144/KH-UBND.pdf                       | Kế hoạch     | 144/KH-UBND     | -          |
  | Kế hoạch số 144b/KH-UBND                          | Kế hoạch     | 144b/KH-UBND    | -          |
  | Quyết định số 12A/QĐ-SNV                          | Quyết định   | 12A/QĐ-SNV      | -          |
  | Giấy⏎giới⏎thiệu số 5/SNV-VP                       | Giấy giới thiệu | 5/SNV-VP      | -          |
  | QĐ số １２/QĐ-BNV ngày １/3/2023                    | Quyết định   | １２/QĐ-BNV       | 2023-03-01 |
  | “Kế hoạch số 12-KH/TU”; Quyết định số ٣/QĐ-BNV  | Kế hoạch     | 12-KH/TU        | -          |
  |                                                   | Quyết định   | ٣/QĐ-BNV        | -          |
`;
