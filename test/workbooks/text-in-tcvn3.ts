import type { CorpusWorkbook } from './support/corpus-workbook';

export const workbook: CorpusWorkbook = {
  about: 'Text',
  layout: 'TCVN3 and VNI text that only looks right in `.VnTime` or `VNI-Times`, decoded and reported',
  sheets: {
    'Khung tiêu chí': `
      | STT   | Tiêu chí                   | Điểm tối đa |
      |-------|----------------------------|-------------|
      | "1"   | Cải cách thể chế           | 3           |
      | "1.1" | Rà soát văn bản quy phạm   | 1           |
      | "1.2" | Xử lý văn bản trái luật    | 2           |
    `,
    'Bang diem': {
      table: `
        | STT   | Tiªu chÝ                   | §iÓm tèi ®a | §iÓm tù ®¸nh gi¸ | Tµi liÖu kiÓm chøng                    |
        |-------|----------------------------|-------------|------------------|----------------------------------------|
        | "1"   | C¶i c¸ch thÓ chÕ           | 3           | =SUM(D3:D4) → 2  |                                        |
        | "1.1" | Rµ so¸t v¨n b¶n quy ph¹m   | 1           | 1                | KÕ ho¹ch sè 12/KH-UBND ngµy 15/02/2023 |
        | "1.2" | Xö lý v¨n b¶n tr¸i luËt    | 2           | 1                | B¸o c¸o sè 31/BC-UBND ngµy 10/11/2023  |
        |       | Tæng céng                  | 3           | =D2 → 2          |                                        |
      `,
      fonts: { 'A1:E5': '.VnTime' },
    },
  },
  reads: {
    verdict: 'warnings',
    framework: 'untitled (2 items, 3 points, sheet)',
    units: {
      'Bang diem': {
        columns: 'A code, B name, C maximum, D self, E evidence',
        scores: `
          | code    | maximum | self     |
          |---------|---------|----------|
          | 1.1     | 1       | 1        |
          | 1.2     | 2       | 1        |
          | points  |         | 2        |
          | of      |         | 3        |
          | percent |         | 66.67    |
          | state   |         | computed |
        `,
      },
    },
    findings: ['Bang diem!B1 SH04'],
  },
};
