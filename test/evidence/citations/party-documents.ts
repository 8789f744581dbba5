import { citations } from './drawn-citations';

/** The Party writes the kind before the stroke. */
export const PARTY_DOCUMENTS = citations`
  | Nghị quyết số 19-NQ/TW ngày 25/10/2017                       | Nghị quyết   | 19-NQ/TW       | 2017-10-25 |
  | Nghị quyết số 12-NQ/TU ngày 14/12/2022 của Tỉnh ủy           | Nghị quyết   | 12-NQ/TU       | 2022-12-14 |
  | 12-NQ/TU                                                     | -            | 12-NQ/TU       | -          |
  | Số 05-CTr/TU                                                 | -            | 05-CTr/TU      | -          |
  | Chương trình hành động số 05-CTr/TU ngày 03/3/2021           | Chương trình | 05-CTr/TU      | 2021-03-03 |
  | Kế hoạch số 01-KH/TU                                         | Kế hoạch     | 01-KH/TU       | -          |
  | Kế hoạch số 57 - KH/TU ngày 08/02/2022                       | Kế hoạch     | 57-KH/TU       | 2022-02-08 |
  | Chỉ thị số 10-CT/TU ngày 05/4/2022 của Ban Thường vụ Tỉnh ủy | Chỉ thị      | 10-CT/TU       | 2022-04-05 |
  | Chỉ thị 15-CT/TW                                             | Chỉ thị      | 15-CT/TW       | -          |
  | Kết luận số 54-KL/TW ngày 07/8/2019 của Bộ Chính trị         | Kết luận     | 54-KL/TW       | 2019-08-07 |
  | Quy định số 205-QĐ/TW                                        | Quy định     | 205-QĐ/TW      | -          |
  | Quyết định số 342-QĐ/HU ngày 17/5/2023                       | Quyết định   | 342-QĐ/HU      | 2023-05-17 |
  | Báo cáo số 123 -BC/HU ngày 30/6/2023                         | Báo cáo      | 123-BC/HU      | 2023-06-30 |
  | Thông báo số 88-TB/TU                                        | Thông báo    | 88-TB/TU       | -          |
  | Hướng dẫn số 03-HD/BTCTU ngày 01/3/2023                      | Hướng dẫn    | 03-HD/BTCTU    | 2023-03-01 |
  | Tờ trình số 14-TTr/ĐU                                        | Tờ trình     | 14-TTr/ĐU      | -          |
  | Công văn số 811-CV/VPTU ngày 19/10/2023                      | Công văn     | 811-CV/VPTU    | 2023-10-19 |
  | Giấy mời số 22-GM/TU                                         | Giấy mời     | 22-GM/TU       | -          |
  | Biên bản số 04-BB/CB ngày 05/01/2023 của Chi bộ Văn phòng Sở | Biên bản     | 04-BB/CB       | 2023-01-05 |
  | Nghị quyết số 09-NQ/ĐUK của Đảng ủy Khối                     | Nghị quyết   | 09-NQ/ĐUK      | -          |
  | Nghị quyết 02-NQ/BCSĐ-SNV                                    | Nghị quyết   | 02-NQ/BCSĐ-SNV | -          |
`;
