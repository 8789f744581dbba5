import { citedDocuments } from '../../../src/core/evidence/folder/cited-documents';
import type { CitedDocument } from '../../../src/core/evidence/folder/cited-documents';
import { likenessOf } from '../../../src/core/evidence/folder/likeness';
import { readFileName } from '../../../src/core/evidence/folder/read-file-name';

/** What a cell cites, then file names and how each agrees with it: `found`, a doubt, or `-` where it is no name for it. */
const NAMES = drawn`
  | Quyết định số 876/QĐ-BNV ngày 10/11/2022 | QD 876-QD-BNV 10.11.2022.pdf                          | found          |
  |                                          | QĐ 876∕QĐ-BNV.pdf                                   | found          |
  |                                          | 876QĐBNV.pdf                                          | found          |
  |                                          | 876QDBNV.PDF                                          | found          |
  |                                          | 876_QD_BNV.signed.pdf                                 | found          |
  |                                          | 876.QD.BNV                                            | found          |
  |                                          | 876-qđ-bnv_Signed (1).pdf                             | found          |
  |                                          | 876-QD-BNV_001.pdf                                    | found          |
  |                                          | 0876 QD BNV.docx.pdf                                  | found          |
  |                                          | QuyetDinh876BNV.pdf                                   | found          |
  |                                          | Quyết định số 876 của Bộ Nội vụ.pdf                   | found          |
  |                                          | quyet dinh 876.pdf                                    | found          |
  |                                          | QĐ876.pdf                                             | found          |
  |                                          | QD-BNV 876.pdf                                        | found          |
  |                                          | 20221110_876-QD-BNV.pdf                               | found          |
  |                                          | 1. QD 876-QD-BNV.pdf                                  | found          |
  |                                          | 01-QĐ 876 (BNV).pdf                                   | found          |
  |                                          | 1.1.1. QD 876.pdf                                     | found          |
  |                                          | VB 876-QD-BNV.pdf                                     | found          |
  |                                          | Phu luc kem theo QD 876-QD-BNV.docx                   | found          |
  |                                          | QD_876_2022.pdf                                       | found          |
  |                                          | 1.QD 876.pdf                                          | found          |
  |                                          | QD 876 2021.pdf                                       | date-differs   |
  |                                          | 876 ngay 10-11-2022.pdf                               | found          |
  |                                          | 876.pdf                                               | number-only    |
  |                                          | so 876.pdf                                            | number-only    |
  |                                          | van ban so 876.pdf                                    | number-only    |
  |                                          | QD 876-QD-BNV 10.11.2021.pdf                          | date-differs   |
  |                                          | 876-QD-UBND.pdf                                       | symbol-differs |
  |                                          | KH 12-KH-UBND thuc hien QD 876-QD-BNV.pdf             | mentioned      |
  |                                          | Bao cao ket qua thuc hien QD 876.pdf                  | mentioned      |
  |                                          | 876-KH-UBND.pdf                                       | -              |
  |                                          | Bao cao 876.pdf                                       | -              |
  |                                          | 8760-QD-BNV.pdf                                       | -              |
  |                                          | 1876-QD-BNV.pdf                                       | -              |
  |                                          | 87-6-QD-BNV.pdf                                       | -              |
  |                                          | 876a-QD-BNV.pdf                                       | -              |
  |                                          | scan0876.pdf                                          | -              |
  |                                          | IMG_0876.jpg                                          | -              |
  |                                          | phu luc 876.pdf                                       | -              |
  |                                          | QD 875-QD-BNV (876).pdf                               | mentioned      |

  | Kế hoạch số 144/KH-UBND                  | Ke hoach 144_KH-UBND (scan).pdf                       | found          |
  |                                          | KH144.pdf                                             | found          |
  |                                          | 144-KH.pdf                                            | found          |
  |                                          | 144-KH-scan.pdf                                       | found          |
  |                                          | 144-KH-SNV.pdf                                        | symbol-differs |
  |                                          | KH-UBND 144.pdf                                       | found          |
  |                                          | Bao cao quy 1 UBND (144).pdf                          | number-only    |
  |                                          | 144 KH UBND tinh An Giang ve CCHC nam 2023.pdf        | found          |
  |                                          | 144-KH-cai cach hanh chinh.pdf                        | found          |
  |                                          | Ke hoach CCHC nam 2023 so 144.pdf                     | found          |
  |                                          | Ke hoach nam 2023 (so 144-KH-UBND).pdf                | found          |
  |                                          | KeHoach144.pdf                                        | found          |
  |                                          | kehoach 144.pdf                                       | found          |
  |                                          | 12. KH 144.pdf                                        | found          |
  |                                          | 144_KH_2.pdf                                          | found          |
  |                                          | 144 ke hoach CCHC.pdf                                 | number-only    |
  |                                          | KH 14.pdf                                             | -              |
  |                                          | Ke hoach 2023.pdf                                     | -              |
  |                                          | 144 trang.pdf                                         | number-only    |

  | BC số 12 ngày 15/3/2023                  | BC so 12 ngay 15-3-2023.docx                          | found          |
  |                                          | Bao cao 12.docx                                       | found          |
  |                                          | 1.BC 12.docx                                          | found          |
  |                                          | 12-BC 3.docx                                          | found          |
  |                                          | Ky hop thu 12.docx                                    | -              |
  |                                          | BC so 12.2023.docx                                    | found          |
  |                                          | BC 12-BC-SNV.pdf                                      | found          |
  |                                          | 12.pdf                                                | number-only    |
  |                                          | 12. Bao cao ket qua.docx                              | number-only    |
  |                                          | Bao cao 12 thang.docx                                 | -              |
  |                                          | BC 12-2022.docx                                       | -              |
  |                                          | Bao cao thang 12.docx                                 | -              |
  |                                          | Bao cao ngay 12-3-2023.docx                           | -              |

  | Báo cáo số 12/BC-SNV                     | BC 12-2023.docx                                       | number-only    |
  |                                          | 5.1/BC 12-2023.docx                                   | number-only    |
  |                                          | 5.1/12.docx                                           | found          |
  |                                          | BC thang 12-2023.docx                                 | -              |

  | Báo cáo số 5/BC-SNV                      | thang 5 BC 7.pdf                                      | -              |
  |                                          | thang 5 BC.pdf                                        | -              |
  |                                          | PL5-BC 876.pdf                                        | -              |
  |                                          | ban 5-BC-SNV.pdf                                      | found          |

  | Nghị quyết số 30c/NQ-CP                  | 30c-NQ-CP.pdf                                         | found          |
  |                                          | 30c_NQ_CP.pdf                                         | found          |
  |                                          | 30c.NQ.CP.pdf                                         | found          |
  |                                          | 30cNQCP.pdf                                           | found          |
  |                                          | NQ 30c CP.pdf                                         | found          |
  |                                          | Nghi quyet 30C.pdf                                    | found          |
  |                                          | 30-NQ-CP.pdf                                          | -              |

  | Nghị quyết số 30/NQ-CP                   | 30-NQ-CP.pdf                                          | found          |
  |                                          | 30c-NQ-CP.pdf                                         | -              |
  |                                          | 30cNQCP.pdf                                           | -              |
  |                                          | 30cNQ-CP.pdf                                          | -              |

  | Quyết định số 30/2018/QĐ-UBND            | 30-2018-QD-UBND.pdf                                   | found          |
  |                                          | 30.2018.QĐ.UBND.pdf                                   | found          |
  |                                          | 30-QD-UBND.pdf                                        | found          |
  |                                          | Quyet dinh 30 nam 2018.pdf                            | found          |
  |                                          | 30-2019-QD-UBND.pdf                                   | -              |

  | Công văn số 2231/SNV-CCHC&PC             | CV 2231.pdf                                           | found          |
  |                                          | 2231-SNV-CCHC&PC.pdf                                  | found          |
  |                                          | 2231_SNV_CCHCPC.pdf                                   | found          |
  |                                          | 2231 SNV.pdf                                          | found          |
  |                                          | Cong van 2231 cua So Noi vu.pdf                       | found          |
  |                                          | 2231.pdf                                              | number-only    |
  |                                          | 2231-STP-VP.pdf                                       | symbol-differs |

  | Nghị quyết số 19-NQ/TW                   | 19-NQ-TW.pdf                                          | found          |
  |                                          | NQ 19 TW.pdf                                          | found          |
  | Chương trình hành động số 5-CTr/TU       | 05-CTr-TU.pdf                                         | found          |
  |                                          | 05-KH-TU.pdf                                          | -              |
  | Luật số 58/2014/QH13                     | Luat 58-2014-QH13.pdf                                 | found          |
  | Tờ trình số 7/TTr-SNV                    | TT 7.pdf                                              | number-only    |
  |                                          | To trinh 07 SNV.pdf                                   | found          |
`;

test.each(NAMES)('$cited: $file ($agrees)', ({ document, file, agrees }) => {
  const likeness = likenessOf(document, readFileName(file));
  expect(likeness === null ? '-' : likeness.kind === 'alike' ? 'found' : likeness.because).toBe(agrees);
});

test.each(NAMES.filter(({ agrees }) => agrees !== '-'))('$file is read the same from a Mac, which takes letters and accents apart', ({ document, file }) => {
  expect(likenessOf(document, readFileName(file.normalize('NFD')))).toEqual(likenessOf(document, readFileName(file)));
});

function drawn({ raw }: TemplateStringsArray) {
  let document: CitedDocument | undefined;
  return raw
    .join('')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [cited = '', file = '', agrees = ''] = line.trim().slice(1, -1).split('|').map((cell) => cell.trim());
      const place = { sheet: { id: 's1', name: 'Bảng điểm' }, row: 3, column: 4 };
      if (cited !== '') [document] = citedDocuments([{ at: 0, place, item: '5.1', text: cited }]);
      if (document === undefined) throw new Error(`${cited} cites nothing`);
      return { cited: document.reference, document, file, agrees };
    });
}
