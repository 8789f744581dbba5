import { citations } from './drawn-citations';

/** Offices of every level, with the signs that they put into their symbols. */
export const OFFICES = citations`
  | Kế hoạch số 24/KH-SGD&ĐT                                        | Kế hoạch   | 24/KH-SGD&ĐT      | -          |
  | Báo cáo số 501/BC-SLĐTBXH ngày 05/12/2023                       | Báo cáo    | 501/BC-SLĐTBXH    | 2023-12-05 |
  | Báo cáo số 66/BC-SVHTT&DL                                       | Báo cáo    | 66/BC-SVHTT&DL    | -          |
  | Quyết định số 39/QĐ-SNNPTNT ngày 31/01/2023                     | Quyết định | 39/QĐ-SNNPTNT     | 2023-01-31 |
  | Quyết định số 1299/QĐ-UBND.VX                                   | Quyết định | 1299/QĐ-UBND.VX   | -          |
  | Quyết định số 4567/QĐ.UBND-CCHC ngày 14/9/2023                  | Quyết định | 4567/QĐ.UBND-CCHC | 2023-09-14 |
  | Quyết định số 12/QĐ-BQLKKT                                      | Quyết định | 12/QĐ-BQLKKT      | -          |
  | Quyết định số 214/QĐ-CTUBND                                     | Quyết định | 214/QĐ-CTUBND     | -          |
  | Kế hoạch số 31/KH-BCĐ ngày 10/02/2023 của Ban Chỉ đạo CCHC tỉnh | Kế hoạch   | 31/KH-BCĐ         | 2023-02-10 |
  | Kế hoạch số 08/KH-BCĐCCHC                                       | Kế hoạch   | 08/KH-BCĐCCHC     | -          |
  | Kế hoạch số 176/KH-CAT-PV01 ngày 26/4/2023                      | Kế hoạch   | 176/KH-CAT-PV01   | 2023-04-26 |
  | Kế hoạch số 90/KH-CCT                                           | Kế hoạch   | 90/KH-CCT         | -          |
  | Kế hoạch số 02/KH-TCTĐA06                                       | Kế hoạch   | 02/KH-TCTĐA06     | -          |
  | Kế hoạch số 11/KH-VP ngày 16/01/2023 của Văn phòng Sở           | Kế hoạch   | 11/KH-VP          | 2023-01-16 |
  | Báo cáo số 12/BC-TTr ngày 05/6/2023 của Thanh tra Sở            | Báo cáo    | 12/BC-TTr         | 2023-06-05 |
  | Báo cáo số 17/BC-HĐND-KTNS                                      | Báo cáo    | 17/BC-HĐND-KTNS   | -          |
  | Báo cáo số 09/BC-TT.HĐND ngày 28/11/2023                        | Báo cáo    | 09/BC-TT.HĐND     | 2023-11-28 |
  | Báo cáo số 35/BC-TTPVHCC ngày 20/12/2023                        | Báo cáo    | 35/BC-TTPVHCC     | 2023-12-20 |
  | Báo cáo số 44/BC-PNV của Phòng Nội vụ                           | Báo cáo    | 44/BC-PNV         | -          |
  | Báo cáo số 03/BC-HCC-XNK                                        | Báo cáo    | 03/BC-HCC-XNK     | -          |
  | Báo cáo số 145/BC-BHXH                                          | Báo cáo    | 145/BC-BHXH       | -          |
  | Báo cáo số 71/BC-LĐLĐ ngày 02/11/2023                           | Báo cáo    | 71/BC-LĐLĐ        | 2023-11-02 |
  | Báo cáo số 20/BC-TTCP                                           | Báo cáo    | 20/BC-TTCP        | -          |
  | Thông báo số 14/TB-HĐTT                                         | Thông báo  | 14/TB-HĐTT        | -          |
  | Thông báo số 340/TB-STN&MT ngày 15/8/2023                       | Thông báo  | 340/TB-STN&MT     | 2023-08-15 |
  | Tờ trình số 56/TTr-BDT                                          | Tờ trình   | 56/TTr-BDT        | -          |
  | Tờ trình số 1/TTr-UBND-KT ngày 4/1/2023                         | Tờ trình   | 1/TTr-UBND-KT     | 2023-01-04 |
  | Giấy mời số 101/GM-BNG                                          | Giấy mời   | 101/GM-BNG        | -          |
  | Quyết định số 5/QĐ-THPT                                         | Quyết định | 5/QĐ-THPT         | -          |
  | Quyết định số 18/QĐ-TYT ngày 12/3/2023 của Trạm Y tế            | Quyết định | 18/QĐ-TYT         | 2023-03-12 |
`;
