import { citations } from './drawn-citations';

/** Citations within what people tell about them. */
export const IN_SENTENCES = citations`
  | Trang 3, mục II Báo cáo số 45/BC-UBND.                                           | Báo cáo    | 45/BC-UBND      | -          |
  | Phụ lục kèm theo Báo cáo số 12/BC-SNV ngày 15/12/2023                            | Báo cáo    | 12/BC-SNV       | 2023-12-15 |
  | Báo cáo tại Công văn số 15/UBND-NC                                               | Công văn   | 15/UBND-NC      | -          |
  | Quyết định ban hành Kế hoạch cải cách hành chính số 12/QĐ-UBND                   | Quyết định | 12/QĐ-UBND      | -          |
  | Quyết định ban hành Kế hoạch số 12/KH-UBND                                       | Kế hoạch   | 12/KH-UBND      | -          |
  | Kế hoạch CCHC năm 2023 ban hành kèm theo Quyết định số 12/QĐ-SNV ngày 10/01/2023 | Quyết định | 12/QĐ-SNV       | 2023-01-10 |
  | Đơn vị đã hoàn thành 100% nhiệm vụ (Báo cáo số 210/BC-STP ngày 12/12/2023).      | Báo cáo    | 210/BC-STP      | 2023-12-12 |
  | Đạt 55/68 nhiệm vụ theo Kế hoạch số 144/KH-UBND ngày 27/10/2022                  | Kế hoạch   | 144/KH-UBND     | 2022-10-27 |
  | Có 12/15 xã báo cáo đúng hạn, theo Báo cáo số 33/BC-PNV                          | Báo cáo    | 33/BC-PNV       | -          |
  | Sở đã trình UBND tỉnh tại Tờ trình số 45/TTr-SNV ngày 20/4/2023, đến nay chưa được phê duyệt | Tờ trình   | 45/TTr-SNV      | 2023-04-20 |
  | Căn cứ khoản 2 Điều 5 Nghị định số 61/2018/NĐ-CP                                 | Nghị định  | 61/2018/NĐ-CP   | -          |
  | Thực hiện Chỉ thị số 24/CT-TTg của Thủ tướng Chính phủ, Sở đã tổ chức 03 cuộc kiểm tra | Chỉ thị    | 24/CT-TTg       | -          |
  | Xem Thông báo số 5/TB-SNV ngày 05/5/2023 (đã gửi qua hệ thống iOffice lúc 14h30) | Thông báo  | 5/TB-SNV        | 2023-05-05 |
  | Đã số hóa 1.250 hồ sơ, xem Báo cáo số 77/BC-TTHCC ngày 30/11/2023                | Báo cáo    | 77/BC-TTHCC     | 2023-11-30 |
  | Biên bản kiểm tra ngày 12/3/2023 kèm Kết luận số 08/KL-ĐKT                       | Kết luận   | 08/KL-ĐKT       | -          |
  | Điện thoại 0296.3852.123 để nhận Công văn số 99/SNV-VP                           | Công văn   | 99/SNV-VP       | -          |
  | - Kế hoạch số 144/KH-UBND                                                        | Kế hoạch   | 144/KH-UBND     | -          |
  | + Báo cáo số 12/BC-SNV;                                                          | Báo cáo    | 12/BC-SNV       | -          |
  | 1. Quyết định số 876/QĐ-BNV                                                      | Quyết định | 876/QĐ-BNV      | -          |
  | a) Quyết định số 876/QĐ-BNV;                                                     | Quyết định | 876/QĐ-BNV      | -          |
  | • Thông báo số 5/TB-SNV                                                          | Thông báo  | 5/TB-SNV        | -          |
  | Mẫu số 02 ban hành kèm theo Thông tư số 01/2023/TT-VPCP                          | Thông tư   | 01/2023/TT-VPCP | -          |
  | Biểu số II.06a/VPCP/KSTT theo Thông tư 02/2017/TT-VPCP                           | Thông tư   | 02/2017/TT-VPCP | -          |
  | QĐ phê duyệt vị trí việc làm (2510/QĐ-UBND)                                      | Quyết định | 2510/QĐ-UBND    | -          |
`;
