import { citations } from './drawn-citations';

/** Several documents in a cell, however they are joined. */
export const SEVERAL = citations`
  | các Quyết định số 12/QĐ-UBND, 13/QĐ-UBND                                        | Quyết định | 12/QĐ-UBND   | -          |
  |                                                                                 | Quyết định | 13/QĐ-UBND   | -          |
  | Quyết định số 12/QĐ-UBND,13/QĐ-UBND                                             | Quyết định | 12/QĐ-UBND   | -          |
  |                                                                                 | Quyết định | 13/QĐ-UBND   | -          |
  | Các Quyết định:⏎- số 12/QĐ-UBND ngày 1/2/2023 về thủ tục A;⏎- số 13/QĐ-UBND ngày 2/2/2023 về thủ tục B | Quyết định | 12/QĐ-UBND   | 2023-02-01 |
  |                                                                                 | Quyết định | 13/QĐ-UBND   | 2023-02-02 |
  | các Công văn số 12/SNV-CCHC và 13/SNV-CCHC                                      | Công văn   | 12/SNV-CCHC  | -          |
  |                                                                                 | Công văn   | 13/SNV-CCHC  | -          |
  | Báo cáo số 12, 13 và 14/BC-SNV                                                  | Báo cáo    | 12           | -          |
  |                                                                                 | Báo cáo    | 13           | -          |
  |                                                                                 | Báo cáo    | 14/BC-SNV    | -          |
  | Các báo cáo quý: số 45/BC-SNV ngày 14/3/2023, số 97/BC-SNV ngày 13/6/2023, số 160/BC-SNV ngày 14/9/2023 và số 233/BC-SNV ngày 12/12/2023 | Báo cáo    | 45/BC-SNV    | 2023-03-14 |
  |                                                                                 | Báo cáo    | 97/BC-SNV    | 2023-06-13 |
  |                                                                                 | Báo cáo    | 160/BC-SNV   | 2023-09-14 |
  |                                                                                 | Báo cáo    | 233/BC-SNV   | 2023-12-12 |
  | Kế hoạch số 1/KH-UBND; Báo cáo số 2/BC-UBND ngày 3/4/2023⏎876/QĐ-BNV            | Kế hoạch   | 1/KH-UBND    | -          |
  |                                                                                 | Báo cáo    | 2/BC-UBND    | 2023-04-03 |
  |                                                                                 | -          | 876/QĐ-BNV   | -          |
  | Quyết định số 12/QĐ-UBND.Báo cáo số 3/BC-UBND                                   | Quyết định | 12/QĐ-UBND   | -          |
  |                                                                                 | Báo cáo    | 3/BC-UBND    | -          |
  | Quyết định số 12/QĐ-UBND - Kế hoạch số 3/KH-UBND                                | Quyết định | 12/QĐ-UBND   | -          |
  |                                                                                 | Kế hoạch   | 3/KH-UBND    | -          |
  | Kế hoạch số 12/KH-SNV và Báo cáo số 34/BC-SNV                                   | Kế hoạch   | 12/KH-SNV    | -          |
  |                                                                                 | Báo cáo    | 34/BC-SNV    | -          |
  | Tờ trình số 45/TTr-SNV ngày 20/4/2023 kèm dự thảo Quyết định; Quyết định số 1502/QĐ-UBND ngày 05/5/2023 | Tờ trình   | 45/TTr-SNV   | 2023-04-20 |
  |                                                                                 | Quyết định | 1502/QĐ-UBND | 2023-05-05 |
  | 1) KH 12/KH-SNV 2) BC 34/BC-SNV 3) QĐ 56/QĐ-SNV                                 | Kế hoạch   | 12/KH-SNV    | -          |
  |                                                                                 | Báo cáo    | 34/BC-SNV    | -          |
  |                                                                                 | Quyết định | 56/QĐ-SNV    | -          |
  | • Kế hoạch số 12/KH-SNV ngày 15/01/2023⏎• Báo cáo số 34/BC-SNV ngày 16/6/2023⏎• Công văn số 56/SNV-CCHC | Kế hoạch   | 12/KH-SNV    | 2023-01-15 |
  |                                                                                 | Báo cáo    | 34/BC-SNV    | 2023-06-16 |
  |                                                                                 | Công văn   | 56/SNV-CCHC  | -          |
  | + 12/KH-SNV⏎+ 34/BC-SNV⏎+ 56/SNV-CCHC                                           | -          | 12/KH-SNV    | -          |
  |                                                                                 | -          | 34/BC-SNV    | -          |
  |                                                                                 | -          | 56/SNV-CCHC  | -          |
  | 12/KH-SNV, 34/BC-SNV, 56/SNV-CCHC                                               | -          | 12/KH-SNV    | -          |
  |                                                                                 | -          | 34/BC-SNV    | -          |
  |                                                                                 | -          | 56/SNV-CCHC  | -          |
  | Kế hoạch số 12/KH-SNV / Báo cáo số 34/BC-SNV                                    | Kế hoạch   | 12/KH-SNV    | -          |
  |                                                                                 | Báo cáo    | 34/BC-SNV    | -          |
  | Kế hoạch số 12/KH-SNV ngày 15/01/2023 và số 90/KH-SNV ngày 20/6/2023            | Kế hoạch   | 12/KH-SNV    | 2023-01-15 |
  |                                                                                 | Kế hoạch   | 90/KH-SNV    | 2023-06-20 |
  | Kế hoạch số 12/KH-SNV, số 34/BC-SNV                                             | Kế hoạch   | 12/KH-SNV    | -          |
  |                                                                                 | -          | 34/BC-SNV    | -          |
  | Quyết định số 12/QĐ-SNV (thay thế Quyết định số 90/QĐ-SNV ngày 03/02/2020)      | Quyết định | 12/QĐ-SNV    | -          |
  |                                                                                 | Quyết định | 90/QĐ-SNV    | 2020-02-03 |
  | Báo cáo số 210/BC-UBND thực hiện Nghị quyết số 12-NQ/TU và Chỉ thị số 24/CT-TTg | Báo cáo    | 210/BC-UBND  | -          |
  |                                                                                 | Nghị quyết | 12-NQ/TU     | -          |
  |                                                                                 | Chỉ thị    | 24/CT-TTg    | -          |
  | Giấy mời số 15/GM-SNV; Biên bản số 07/BB-SNV; Thông báo số 08/TB-SNV            | Giấy mời   | 15/GM-SNV    | -          |
  |                                                                                 | Biên bản   | 07/BB-SNV    | -          |
  |                                                                                 | Thông báo  | 08/TB-SNV    | -          |
  | Công văn số 300/SNV-CCHC ngày 05/4/2023 & Công văn số 411/SNV-CCHC ngày 05/7/2023 | Công văn   | 300/SNV-CCHC | 2023-04-05 |
  |                                                                                 | Công văn   | 411/SNV-CCHC | 2023-07-05 |
`;
