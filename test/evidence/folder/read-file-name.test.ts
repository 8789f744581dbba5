import type { NumberInName } from '../../../src/core/evidence/folder/number-in-name';
import { readFileName } from '../../../src/core/evidence/folder/read-file-name';

/** A number as it is read: `(the words that lead to its kind)`, the number with its year, its kind, `số` where it is said, `/` and its symbol. */
const NAMES = drawn`
  | name                                   | own                     | speaks of               | may be                   |
  | QD 123456                              | 123456 qd               |                         |                          |
  | QD 1234567                             |                         |                         |                          |
  | QD 00                                  |                         |                         |                          |
  | QD 00876                               | 876 qd                  |                         |                          |
  | Ke hoach so 144                        | 144 kh số               |                         |                          |
  | Ke hoach CCHC so 144                   | 144 kh số               |                         |                          |
  | Ke hoach 2023 so 144                   | 144 kh số               |                         |                          |
  | Ke hoach nam 2023 so 144               | 144 kh số               |                         |                          |
  | KH-UBND 144                            | 144 kh                  |                         |                          |
  | QD-TU 12                               | 12 qd                   |                         |                          |
  | QD tinh uy 12                          |                         |                         | (qd tinh uy) 12          |
  | so876                                  | 876 số                  |                         |                          |
  | so 2023                                | 2023 số                 |                         |                          |
  | Ke hoach 2023                          |                         |                         | 2023 kh                  |
  | 2023-QD-UBND                           | 2023 /qdubnd            |                         |                          |
  | nam 2023                               |                         |                         |                          |
  | 30c-NQ-CP                              | 30c /nqcp               |                         |                          |
  | 30 c NQ-CP                             |                         |                         | 30                       |
  | Luat 58-2014-QH13                      | 58:2014 qh /qh13        | 2014 /qh13              |                          |
  | 144-KH2                                | 144 /kh                 | 2 kh                    |                          |
  | 144-KH 2                               | 144 /kh                 | 2 kh                    |                          |
  | 144-KH_2                               | 144 /kh                 | 2 kh                    |                          |
  | 144_KH-22                              | 22 kh                   |                         |                          |
  | 144-QD-B                               | 144 /qd                 |                         |                          |
  | 144-KH-scan                            | 144 /kh                 |                         |                          |
  | 144 ke hoach                           |                         |                         | 144                      |
  | 144 5                                  |                         |                         | 144; 5                   |
  | 1. QD 876                              | 876 qd                  |                         |                          |
  | 1 QD 876-QD-BNV                        | 876 qd /qdbnv           |                         |                          |
  | 876 QD 876 QD                          | 876 qd /qd              |                         |                          |
  | 12-QD 876                              | 876 qd                  |                         |                          |
  | 123-QD 876                             | 123 /qd                 | 876 qd                  |                          |
  | 123 QD-876                             | 876 qd                  |                         |                          |
  | scan 12                                |                         |                         |                          |
  | scan 12-QD-UBND                        | (scan) 12 /qdubnd       |                         |                          |
  | scan 12UBND                            | (scan) 12 /ubnd         |                         |                          |
  | quy 1                                  |                         |                         |                          |
  | quy 1 UBND                             |                         |                         |                          |
  | phu luc 2                              |                         |                         |                          |
  | QD lan 2                               |                         |                         |                          |
  | lan 2 QD 876                           | 876 qd                  |                         |                          |
  | PL2-QD 876                             | 876 qd                  |                         |                          |
  | thang 5 BC 7                           | 7 bc                    |                         |                          |
  | thang 5 BC 2023                        |                         |                         | 2023 bc                  |
  | thang 5 BC                             |                         |                         |                          |
  | ban 144-KH-UBND                        | (ban) 144 /khubnd       |                         |                          |
  | scan 12 QD UBND                        | (scan) 12 /qdubnd       |                         |                          |
  | scan 12-QD-2023                        | (scan) 12 /qd           |                         |                          |
  | scan 12-QD 876                         | 876 qd                  |                         |                          |
  | scan 12-QD-2                           | (scan) 12 /qd           | 2 qd                    |                          |
  | H1 QD 876                              | 876 qd                  |                         |                          |
  | T3                                     |                         |                         |                          |
  | T 3                                    |                         |                         | (t) 3                    |
  | abc3                                   |                         |                         | (abc) 3                  |
  | Bao cao 6 tuan                         |                         |                         |                          |
  | Bao cao 6 trang                        |                         |                         |                          |
  | BC tong hop 6 thang                    |                         |                         |                          |
  | BC tong hop 13 thang                   |                         |                         | (bc tong hop) 13         |
  | tong hop 12 thang 10                   |                         |                         | (tong hop) 12            |
  | so 6 trang                             | 6 số                    |                         |                          |
  | Ke hoach thuc hien QD 876              |                         | (ke hoach thuc hien) 876 qd |                      |
  | KH 12-KH-UBND thuc hien QD 876-QD-BNV  | 12 kh /khubnd           | (kh ubnd thuc hien) 876 qd /qdbnv |                |
  | QD 5 va QD 6                           | 5 qd                    | (va) 6 qd               |                          |
  | a b c d e f g h so 144                 | (d e f g h) 144 số      |                         |                          |
  | Cong van 31 VP                         | 31 cv /vp               |                         |                          |
  | QD876BNV2                              | 876 qd /bnv             |                         |                          |
  | 876 (1)                                |                         |                         | 876                      |
  | 876 (12)                               |                         |                         | 876                      |
  | 876 (123)                              |                         |                         | 876; 123                 |
`;

test.each(NAMES)('$name', ({ name, ...expected }) => {
  const { own, mentioned, bare } = readFileName(`1/${name}.pdf`);
  expect({ own: own === null ? '' : shown(own), mentioned: mentioned.map(shown).join('; '), bare: bare.map(shown).join('; ') }).toEqual(expected);
});

test.each([
  ['876', true],
  ['876 (1)', true],
  ['876 ngay 10-11-2022', true],
  ['1.1.1 876', true],
  ['144 145', false],
  ['876 QD', false],
  ['scan 876', false],
  ['ngay 10-11-2022', false],
  ['anh', false],
])('%s is a number and nothing else: %j', (name, expected) => {
  expect(readFileName(`${name}.pdf`).isOnlyNumber).toBe(expected);
});

function shown({ digits, letter, year, kinds, lead, symbol, isSaid }: NumberInName): string {
  const [kind] = kinds;
  return [
    ...(lead === '' ? [] : [`(${lead})`]),
    `${digits}${letter}${year === null ? '' : `:${year}`}`,
    ...(kind === undefined ? [] : [kind]),
    ...(isSaid ? ['số'] : []),
    ...(symbol === '' ? [] : [`/${symbol}`]),
  ].join(' ');
}

function drawn({ raw }: TemplateStringsArray) {
  const rows = raw.join('').split('\n').map((line) => line.trim()).filter((line) => line !== '');
  return rows.slice(1).map((line) => {
    const [name = '', own = '', mentioned = '', bare = ''] = line.slice(1, -1).split('|').map((cell) => cell.trim());
    return { name, own, mentioned, bare };
  });
}
