import { citations } from './drawn-citations';

/** Laws, decrees and circulars, and the documents of the Government and the National Assembly. */
export const LAWS_AND_NORMS = citations`
  | Luật Tổ chức chính quyền địa phương số 77/2015/QH13                          | Luật                 | 77/2015/QH13                  | -          |
  | Luật Đấu thầu số 22/2023/QH15 ngày 23/6/2023                                 | Luật                 | 22/2023/QH15                  | 2023-06-23 |
  | Luật số 22/2023/QH15                                                         | Luật                 | 22/2023/QH15                  | -          |
  | 22/2023/QH15                                                                 | -                    | 22/2023/QH15                  | -          |
  | Bộ luật Lao động số 45/2019/QH14 ngày 20 tháng 11 năm 2019                   | Bộ luật              | 45/2019/QH14                  | 2019-11-20 |
  | Luật sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức số 52/2019/QH14 | Luật                 | 52/2019/QH14                  | -          |
  | Luật Tiếp công dân 42/2013/QH13                                              | Luật                 | 42/2013/QH13                  | -          |
  | Pháp lệnh số 04/2022/UBTVQH15                                                | Pháp lệnh            | 04/2022/UBTVQH15              | -          |
  | Nghị quyết số 35/2023/UBTVQH15 ngày 12/7/2023 của Ủy ban Thường vụ Quốc hội  | Nghị quyết           | 35/2023/UBTVQH15              | 2023-07-12 |
  | Nghị quyết 1211/2016/UBTVQH13                                                | Nghị quyết           | 1211/2016/UBTVQH13            | -          |
  | Nghị quyết số 30c/NQ-CP ngày 08.11.2011                                      | Nghị quyết           | 30c/NQ-CP                     | 2011-11-08 |
  | Nghị quyết 30c/NQ-CP                                                         | Nghị quyết           | 30c/NQ-CP                     | -          |
  | Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ                          | Nghị quyết           | 76/NQ-CP                      | 2021-07-15 |
  | Nghị quyết số 10/2022/NQ-HĐND ngày 12/7/2022 của HĐND tỉnh                   | Nghị quyết           | 10/2022/NQ-HĐND               | 2022-07-12 |
  | Nghị quyết của Hội đồng nhân dân tỉnh số 27/NQ-HĐND                          | Nghị quyết           | 27/NQ-HĐND                    | -          |
  | Nghị quyết liên tịch số 01/2023/NQLT-CP-ĐCTUBTƯMTTQVN                        | Nghị quyết liên tịch | 01/2023/NQLT-CP-ĐCTUBTƯMTTQVN | -          |
  | Nghị định 61/2018/NĐ-CP                                                      | Nghị định            | 61/2018/NĐ-CP                 | -          |
  | Nghị định số 107/2021/NĐ-CP ngày 06/12/2021 sửa đổi Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 | Nghị định            | 107/2021/NĐ-CP                | 2021-12-06 |
  |                                                                              | Nghị định            | 61/2018/NĐ-CP                 | 2018-04-23 |
  | Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư | Nghị định            | 30/2020/NĐ-CP                 | 2020-03-05 |
  | Nghị định 45/2020 của Chính phủ                                              | Nghị định            | 45/2020                       | -          |
  | Thông tư số 01/2021/TT-BNV                                                   | Thông tư             | 01/2021/TT-BNV                | -          |
  | Thông tư 01/2023/TT-VPCP ngày 05/4/2023 của Văn phòng Chính phủ              | Thông tư             | 01/2023/TT-VPCP               | 2023-04-05 |
  | Thông tư số 15/2022/TT-BKH&CN                                                | Thông tư             | 15/2022/TT-BKH&CN             | -          |
  | Thông tư liên tịch số 37/2014/TTLT-BNV-BTC                                   | Thông tư liên tịch   | 37/2014/TTLT-BNV-BTC          | -          |
  | Thông tri số 02/TTri-MTTQ                                                    | Thông tri            | 02/TTri-MTTQ                  | -          |
  | Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ              | Quyết định           | 749/QĐ-TTg                    | 2020-06-03 |
  | Quyết định số 45/2016/QĐ-TTg                                                 | Quyết định           | 45/2016/QĐ-TTg                | -          |
  | Quyết định số 181/2003/QĐ-TTg ngày 04/9/2003                                 | Quyết định           | 181/2003/QĐ-TTg               | 2003-09-04 |
  | Văn bản hợp nhất số 01/VBHN-BNV ngày 07/01/2022                              | Văn bản              | 01/VBHN-BNV                   | 2022-01-07 |
  | Chương trình tổng thể theo NQ số 76/NQ-CP                                    | Nghị quyết           | 76/NQ-CP                      | -          |
  | thực hiện NĐ 61/2018/NĐ-CP và TT 01/2018/TT-VPCP                             | Nghị định            | 61/2018/NĐ-CP                 | -          |
  |                                                                              | Thông tư             | 01/2018/TT-VPCP               | -          |
`;
