import { citations } from './drawn-citations';

/** One document in every way to write its date, and the dates that belong to something else. */
export const DATES = citations`
  | Quyết định số 5/QĐ-UBND ngày 27/7/2018                                 | Quyết định | 5/QĐ-UBND | 2018-07-27 |
  | Quyết định số 5/QĐ-UBND, ngày 27/7/2018                                | Quyết định | 5/QĐ-UBND | 2018-07-27 |
  | Quyết định số 5/QĐ-UBND 27/7/2018                                      | Quyết định | 5/QĐ-UBND | 2018-07-27 |
  | Quyết định số 5/QĐ-UBND (27/7/2018)                                    | Quyết định | 5/QĐ-UBND | 2018-07-27 |
  | Quyết định số 5/QĐ-UBND (ngày 27/7/2018)                               | Quyết định | 5/QĐ-UBND | 2018-07-27 |
  | Quyết định số 5/QĐ-UBND [27/7/2018]                                    | Quyết định | 5/QĐ-UBND | 2018-07-27 |
  | Quyết định số 5/QĐ-UBND - ngày 27/7/2018                               | Quyết định | 5/QĐ-UBND | 2018-07-27 |
  | Quyết định số 5/QĐ-UBND – 27/7/2018                                    | Quyết định | 5/QĐ-UBND | 2018-07-27 |
  | Quyết định số 5/QĐ-UBND: 27/7/2018                                     | Quyết định | 5/QĐ-UBND | 2018-07-27 |
  | Quyết định số 5/QĐ-UBND ngày 27/07/2018.                               | Quyết định | 5/QĐ-UBND | 2018-07-27 |
  | Quyết định số 5/QĐ-UBND ngày 10.11.2022                                | Quyết định | 5/QĐ-UBND | 2022-11-10 |
  | Quyết định số 5/QĐ-UBND ngày 10-11-2022                                | Quyết định | 5/QĐ-UBND | 2022-11-10 |
  | Quyết định số 5/QĐ-UBND ngày 10 - 11 - 2022                            | Quyết định | 5/QĐ-UBND | 2022-11-10 |
  | Quyết định số 5/QĐ-UBND ngày 10 / 11 / 2022                            | Quyết định | 5/QĐ-UBND | 2022-11-10 |
  | Quyết định số 5/QĐ-UBND ngày 10/11/ 2022                               | Quyết định | 5/QĐ-UBND | 2022-11-10 |
  | Quyết định số 5/QĐ-UBND ngày: 10/11/2022                               | Quyết định | 5/QĐ-UBND | 2022-11-10 |
  | Quyết định số 5/QĐ-UBND ngày 09 tháng 10 năm 2018                      | Quyết định | 5/QĐ-UBND | 2018-10-09 |
  | Quyết định số 5/QĐ-UBND ngày 9 tháng 10 năm 2018                       | Quyết định | 5/QĐ-UBND | 2018-10-09 |
  | Quyết định số 5/QĐ-UBND, ngày 09, tháng 10, năm 2018                   | Quyết định | 5/QĐ-UBND | 2018-10-09 |
  | Quyết định số 5/QĐ-UBND ngày 9 tháng 10/2018                           | Quyết định | 5/QĐ-UBND | 2018-10-09 |
  | Quyết định số 5/QĐ-UBND ngày: 09 tháng 10 năm 2018                     | Quyết định | 5/QĐ-UBND | 2018-10-09 |
  | Quyết định số 5/QĐ-UBND NGÀY 09 THÁNG 10 NĂM 2018                      | Quyết định | 5/QĐ-UBND | 2018-10-09 |
  | Quyết định số 5/QĐ-UBND ngày 5/1/23                                    | Quyết định | 5/QĐ-UBND | 2023-01-05 |
  | Quyết định số 5/QĐ-UBND ngày 05.01.23                                  | Quyết định | 5/QĐ-UBND | 2023-01-05 |
  | Quyết định số 5/QĐ-UBND, 2023-01-05                                    | Quyết định | 5/QĐ-UBND | 2023-01-05 |
  | Quyết định số 5/QĐ-UBND ký ngày 5/1/2023                               | Quyết định | 5/QĐ-UBND | 2023-01-05 |
  | Quyết định số 5/QĐ-UBND, ngày ký 05/01/2023                            | Quyết định | 5/QĐ-UBND | 2023-01-05 |
  | Quyết định số 5/QĐ-UBND, ngày ký: 05/01/2023                           | Quyết định | 5/QĐ-UBND | 2023-01-05 |
  | Quyết định số 5/QĐ-UBND ban hành ngày 5/1/2023                         | Quyết định | 5/QĐ-UBND | 2023-01-05 |
  | Quyết định số 5/QĐ-UBND (ban hành ngày 05 tháng 01 năm 2023)           | Quyết định | 5/QĐ-UBND | 2023-01-05 |
  | Quyết định số 5/QĐ-UBND; ngày ban hành: 05/01/2023                     | Quyết định | 5/QĐ-UBND | 2023-01-05 |
  | Quyết định số 5/QĐ-UBND đề ngày 5/1/2023                               | Quyết định | 5/QĐ-UBND | 2023-01-05 |
  | Quyết định số 5/QĐ-UBND của UBND tỉnh ngày 5/1/2023                    | Quyết định | 5/QĐ-UBND | 2023-01-05 |
  | Quyết định số 5/QĐ-UBND của Chủ tịch UBND tỉnh, ngày 5/1/2023          | Quyết định | 5/QĐ-UBND | 2023-01-05 |
  | Quyết định số 5/QĐ-UBND do Chủ tịch UBND tỉnh ký ngày 5/1/2023         | Quyết định | 5/QĐ-UBND | 2023-01-05 |
  | Quyết định số 5/QĐ-UBND, UBND tỉnh ngày 5/1/2023                       | Quyết định | 5/QĐ-UBND | 2023-01-05 |
  | Quyết định số 5/QĐ-UBND⏎ngày 5/1/2023                                  | Quyết định | 5/QĐ-UBND | 2023-01-05 |
  | Quyết định số 5/QĐ-UBND⏎ngày 05⏎tháng 01⏎năm 2023                      | Quyết định | 5/QĐ-UBND | 2023-01-05 |
  | Số: 5/QĐ-UBND⏎Ngày: 05/01/2023⏎Loại: Quyết định                        | -          | 5/QĐ-UBND | 2023-01-05 |
  | Quyết định số 5/QĐ-UBND ngày 29/02/2024                                | Quyết định | 5/QĐ-UBND | 2024-02-29 |
  | Quyết định số 5/QĐ-UBND ngày 31/12/2023                                | Quyết định | 5/QĐ-UBND | 2023-12-31 |
  | Quyết định số 5/QĐ-UBND ngày 29/02/2023                                | Quyết định | 5/QĐ-UBND | -          |
  | Quyết định số 5/QĐ-UBND ngày 31/02/2023                                | Quyết định | 5/QĐ-UBND | -          |
  | Quyết định số 5/QĐ-UBND ngày 05/13/2023                                | Quyết định | 5/QĐ-UBND | -          |
  | Quyết định số 5/QĐ-UBND ngày     tháng     năm 2023                    | Quyết định | 5/QĐ-UBND | -          |
  | Quyết định số 5/QĐ-UBND ngày …/…/2023                                  | Quyết định | 5/QĐ-UBND | -          |
  | Quyết định số 5/QĐ-UBND tháng 10/2022                                  | Quyết định | 5/QĐ-UBND | -          |
  | Quyết định số 5/QĐ-UBND năm 2022                                       | Quyết định | 5/QĐ-UBND | -          |
  | Công văn số 5/SNV-VP về báo cáo trước ngày 15/12/2022                  | Công văn   | 5/SNV-VP  | -          |
  | Công văn số 5/SNV-VP về việc tham dự Hội nghị ngày 15/12/2022          | Công văn   | 5/SNV-VP  | -          |
  | Kế hoạch số 5/KH-UBND; họp ngày 15/12/2022                             | Kế hoạch   | 5/KH-UBND | -          |
  | Kế hoạch số 5/KH-UBND thực hiện từ ngày 01/01/2023 đến ngày 31/12/2023 | Kế hoạch   | 5/KH-UBND | -          |
  | Kế hoạch số 5/KH-UBND về kiểm tra công vụ, ban hành ngày 15/02/2023    | Kế hoạch   | 5/KH-UBND | 2023-02-15 |
`;
