import type { CorpusWorkbook } from './support/corpus-workbook';

export const workbook: CorpusWorkbook = {
  about: 'Text',
  layout: 'TCVN3 and VNI text that only looks right in `.VnTime` or `VNI-Times`, decoded and reported',
  sheets: {
    'Bang diem': {
      table: `
        | STT   | Tieâu chí                  | Ñieåm toái ña | Ñieåm töï ñaùnh giaù | Taøi lieäu kieåm chöùng                    |
        |-------|----------------------------|---------------|----------------------|--------------------------------------------|
        | "1"   | Caûi caùch theå cheá       | 3             | =SUM(D3:D4) → 2.5    |                                            |
        | "1.1" | Raø soaùt vaên baûn quy phaïm | 1          | 1                    | Keá hoaïch soá 12/KH-UBND ngaøy 15/02/2023 |
        | "1.2" | Xöû lyù vaên baûn traùi luaät | 2          | 1.5                  | Baùo caùo soá 31/BC-UBND ngaøy 10/11/2023  |
        |       | Toång coäng                | 3             | =D2 → 2.5            |                                            |
      `,
      fonts: { 'A1:E5': 'VNI-Times' },
    },
  },
  reads: {
    verdict: 'warnings',
    framework: 'none',
    units: {
      'Bang diem': {
        columns: 'A code, B name, C maximum, D self, E evidence',
        scores: `
          | code    | maximum | self     |
          |---------|---------|----------|
          | 1.1     | 1       | 1        |
          | 1.2     | 2       | 1.5      |
          | points  |         | 2.5      |
          | of      |         | 3        |
          | percent |         | 83.33    |
          | state   |         | computed |
        `,
      },
    },
    findings: ['Bang diem!B1 SH04'],
  },
};
