import { citations } from './drawn-citations';

/** Letters bear no kind in their symbol, only who wrote and in which matter. */
export const OFFICIAL_LETTERS = citations`
  | Công văn số 2231/SNV-CCHC&PC ngày 10-11-2022                        | Công văn | 2231/SNV-CCHC&PC    | 2022-11-10 |
  | Công văn số 2231/SNV-CCHC&PC ngày 10/11/2022 của Sở Nội vụ          | Công văn | 2231/SNV-CCHC&PC    | 2022-11-10 |
  | Công văn 456/SNV-TCBC&TCPCP ngày 02/6/2023                          | Công văn | 456/SNV-TCBC&TCPCP  | 2023-06-02 |
  | Công văn số 1234/SNV                                                | Công văn | 1234/SNV            | -          |
  | Công văn số 15/UBND-NC                                              | Công văn | 15/UBND-NC          | -          |
  | Công văn số 1104/VPCP-KSTT ngày 20/02/2023 của Văn phòng Chính phủ  | Công văn | 1104/VPCP-KSTT      | 2023-02-20 |
  | Công văn số 725/TTg-KSTT ngày 08/8/2023                             | Công văn | 725/TTg-KSTT        | 2023-08-08 |
  | Công văn số 5216/BNV-CCHC                                           | Công văn | 5216/BNV-CCHC       | -          |
  | Công văn số 998/STTTT-CNTT-BCVT                                     | Công văn | 998/STTTT-CNTT-BCVT | -          |
  | Công văn số 321/SGD&ĐT-VP ngày 14/02/2023                           | Công văn | 321/SGD&ĐT-VP       | 2023-02-14 |
  | Công văn số 77/SLĐTB&XH-VP                                          | Công văn | 77/SLĐTB&XH-VP      | -          |
  | Công văn số 905/SNN&PTNT-TCCB ngày 26/4/2023                        | Công văn | 905/SNN&PTNT-TCCB   | 2023-04-26 |
  | Công văn số 610/STN&MT-VP                                           | Công văn | 610/STN&MT-VP       | -          |
  | Công văn số 83/SVHTTDL-VP ngày 17/01/2023                           | Công văn | 83/SVHTTDL-VP       | 2023-01-17 |
  | Công văn số 1234/CT-TTHT của Cục Thuế tỉnh                          | Công văn | 1234/CT-TTHT        | -          |
  | Công văn số 345/KBNN-KSC                                            | Công văn | 345/KBNN-KSC        | -          |
  | Công văn số 211/BHXH-TN                                             | Công văn | 211/BHXH-TN         | -          |
  | Công văn số 1876/CAT-PC06 ngày 11/7/2023                            | Công văn | 1876/CAT-PC06       | 2023-07-11 |
  | Công văn số 52/UBND.NC ngày 03/03/2023                              | Công văn | 52/UBND.NC          | 2023-03-03 |
  | Công văn số 4567/UBND-KSTTHC                                        | Công văn | 4567/UBND-KSTTHC    | -          |
  | Công văn số 19/HĐND-TH                                              | Công văn | 19/HĐND-TH          | -          |
  | Công văn số 123-CV/BTCTU                                            | Công văn | 123-CV/BTCTU        | -          |
  | Công văn số 06/CV-TTPVHCC                                           | Công văn | 06/CV-TTPVHCC       | -          |
  | Công văn của Sở Nội vụ số 2231/SNV-CCHC                             | Công văn | 2231/SNV-CCHC       | -          |
  | Công văn về việc nhắc chế độ báo cáo số 300/SNV-CCHC                | Công văn | 300/SNV-CCHC        | -          |
  | Văn bản số 150/SKHCN-VP ngày 21/3/2023 về việc đăng ký sáng kiến    | Văn bản  | 150/SKHCN-VP        | 2023-03-21 |
  | Văn bản chỉ đạo số 12/UBND-VP ngày 9/1/2023 của Chủ tịch UBND huyện | Văn bản  | 12/UBND-VP          | 2023-01-09 |
  | 2231/SNV-CCHC&PC                                                    | -        | 2231/SNV-CCHC&PC    | -          |
  | số 1021/UBND-NC ngày 05/5/2023                                      | -        | 1021/UBND-NC        | 2023-05-05 |
`;
