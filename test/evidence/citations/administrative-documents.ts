import { citations } from './drawn-citations';

/** Documents of state offices, each of the kind that its symbol shortens (decree 30/2020/NĐ-CP). */
export const ADMINISTRATIVE_DOCUMENTS = citations`
  | Kế hoạch số 144/KH-UBND ngày 27/10/2022                             | Kế hoạch           | 144/KH-UBND       | 2022-10-27 |
  | Kế hoạch số 12/KH-SNV ngày 15/01/2023 của Sở Nội vụ về cải cách hành chính năm 2023 | Kế hoạch           | 12/KH-SNV         | 2023-01-15 |
  | Kế hoạch CCHC năm 2023 số 05/KH-STP ngày 10/01/2023                 | Kế hoạch           | 05/KH-STP         | 2023-01-10 |
  | Kế hoạch phối hợp số 112/KHPH-SNV-BĐT ngày 20/02/2023               | Kế hoạch           | 112/KHPH-SNV-BĐT  | 2023-02-20 |
  | Kế hoạch liên tịch số 03/KHLT-STP-HLHPN                             | Kế hoạch           | 03/KHLT-STP-HLHPN | -          |
  | Quyết định số 876/QĐ-BNV ngày 10/11/2022 của Bộ Nội vụ              | Quyết định         | 876/QĐ-BNV        | 2022-11-10 |
  | Quyết định số 30/2018/QĐ-UBND ngày 09 tháng 10 năm 2018             | Quyết định         | 30/2018/QĐ-UBND   | 2018-10-09 |
  | Quyết định 876/QĐ-BNV                                               | Quyết định         | 876/QĐ-BNV        | -          |
  | Quyết định số 1383/QĐ-TTg ngày 28/12/2015 của Thủ tướng Chính phủ   | Quyết định         | 1383/QĐ-TTg       | 2015-12-28 |
  | Quyết định phân công nhiệm vụ số 27/QĐ-SGTVT ngày 03/02/2023        | Quyết định         | 27/QĐ-SGTVT       | 2023-02-03 |
  | Quyết định công bố danh mục thủ tục hành chính số 1502/QĐ-UBND      | Quyết định         | 1502/QĐ-UBND      | -          |
  | Chỉ thị số 24/CT-TTg                                                | Chỉ thị            | 24/CT-TTg         | -          |
  | Chỉ thị 03/CT-CTUBND ngày 12/05/2023                                | Chỉ thị            | 03/CT-CTUBND      | 2023-05-12 |
  | Quy chế số 9/QC-SNV                                                 | Quy chế            | 9/QC-SNV          | -          |
  | Quy chế phối hợp số 01/QCPH-SNV-STTTT ngày 06/3/2023                | Quy chế            | 01/QCPH-SNV-STTTT | 2023-03-06 |
  | Quy định số 02/QyĐ-SNV ngày 15/02/2023                              | Quy định           | 02/QyĐ-SNV        | 2023-02-15 |
  | Quy trình số 04/QTr-VP                                              | Quy trình          | 04/QTr-VP         | -          |
  | Thông cáo số 01/TC-UBND                                             | Thông cáo          | 01/TC-UBND        | -          |
  | Thông báo kết luận số 5/TB-VPUBND                                   | Thông báo          | 5/TB-VPUBND       | -          |
  | Thông báo số 266/TB-SNV ngày 30/6/2023 kết quả kiểm tra công vụ     | Thông báo          | 266/TB-SNV        | 2023-06-30 |
  | Thông báo kết luận cuộc họp giao ban số 15/TBKL-SCT ngày 04/04/2023 | Thông báo          | 15/TBKL-SCT       | 2023-04-04 |
  | Hướng dẫn số 3/HD-STTTT                                             | Hướng dẫn          | 3/HD-STTTT        | -          |
  | Hướng dẫn liên ngành số 1021/HDLN-SNV-STC ngày 19/6/2023            | Hướng dẫn          | 1021/HDLN-SNV-STC | 2023-06-19 |
  | Chương trình hành động số 12/CTr-UBND                               | Chương trình       | 12/CTr-UBND       | -          |
  | Chương trình công tác số 01/CTr-SXD ngày 05/01/2023                 | Chương trình       | 01/CTr-SXD        | 2023-01-05 |
  | Phương án số 08/PA-SNV ngày 11/8/2023                               | Phương án          | 08/PA-SNV         | 2023-08-11 |
  | Đề án số 4/ĐA-UBND                                                  | Đề án              | 4/ĐA-UBND         | -          |
  | Đề án vị trí việc làm số 17/ĐA-SYT ngày 25/5/2023                   | Đề án              | 17/ĐA-SYT         | 2023-05-25 |
  | Dự án số 02/DA-STTTT                                                | Dự án              | 02/DA-STTTT       | -          |
  | Báo cáo số 210/BC-UBND ngày 12/12/2023                              | Báo cáo            | 210/BC-UBND       | 2023-12-12 |
  | Báo cáo thẩm định số 18/BCTĐ-STP                                    | Báo cáo            | 18/BCTĐ-STP       | -          |
  | Báo cáo tổng hợp số 45/BCTH-SNV ngày 20/12/2023                     | Báo cáo            | 45/BCTH-SNV       | 2023-12-20 |
  | Báo cáo kết quả công tác cải cách hành chính quý I năm 2023 số 88/BC-SKHĐT ngày 14/3/2023 | Báo cáo            | 88/BC-SKHĐT       | 2023-03-14 |
  | Báo cáo giám sát số 11/BCGS-HĐND                                    | Báo cáo            | 11/BCGS-HĐND      | -          |
  | Biên bản số 07/BB-ĐKT                                               | Biên bản           | 07/BB-ĐKT         | -          |
  | Biên bản làm việc số 31/BBLV-SNV ngày 22/9/2023                     | Biên bản           | 31/BBLV-SNV       | 2023-09-22 |
  | Tờ trình 12/TTr-SNV                                                 | Tờ trình           | 12/TTr-SNV        | -          |
  | Tờ trình số 233/TTr-STC ngày 17/7/2023 của Sở Tài chính             | Tờ trình           | 233/TTr-STC       | 2023-07-17 |
  | Tờ khai số 02/TK-CCT                                                | Tờ khai            | 02/TK-CCT         | -          |
  | Hợp đồng số 15/HĐ-SNV ngày 02/3/2023                                | Hợp đồng           | 15/HĐ-SNV         | 2023-03-02 |
  | Công điện số 280/CĐ-TTg                                             | Công điện          | 280/CĐ-TTg        | -          |
  | Bản ghi nhớ số 01/BGN-UBND                                          | Bản ghi nhớ        | 01/BGN-UBND       | -          |
  | Bản thỏa thuận số 02/BTT-SCT                                        | Bản thỏa thuận     | 02/BTT-SCT        | -          |
  | Giấy mời số 15/GM-SNV ngày 3/2/2023                                 | Giấy mời           | 15/GM-SNV         | 2023-02-03 |
  | Giấy mời họp số 214/GM-VPUBND ngày 08/9/2023                        | Giấy mời           | 214/GM-VPUBND     | 2023-09-08 |
  | Giấy giới thiệu số 09/GGT-SNV                                       | Giấy giới thiệu    | 09/GGT-SNV        | -          |
  | Giấy ủy quyền số 01/GUQ-SNV                                         | Giấy ủy quyền      | 01/GUQ-SNV        | -          |
  | Giấy chứng nhận số 118/GCN-BKHCN ngày 21/4/2023                     | Giấy chứng nhận    | 118/GCN-BKHCN     | 2023-04-21 |
  | Phiếu trình số 44/PTr-VP                                            | Phiếu trình        | 44/PTr-VP         | -          |
  | Phiếu chuyển số 61/PC-VPUBND ngày 13/10/2023                        | Phiếu chuyển       | 61/PC-VPUBND      | 2023-10-13 |
  | Kết luận thanh tra số 06/KLTT-TTr ngày 29/9/2023                    | Kết luận thanh tra | 06/KLTT-TTr       | 2023-09-29 |
  | Kết luận số 12/KL-TTr                                               | Kết luận           | 12/KL-TTr         | -          |
  | Kết luận kiểm tra số 19/KL-ĐKT ngày 30/11/2023                      | Kết luận           | 19/KL-ĐKT         | 2023-11-30 |
  | Văn bản số 1021/UBND-NC                                             | Văn bản            | 1021/UBND-NC      | -          |
`;
