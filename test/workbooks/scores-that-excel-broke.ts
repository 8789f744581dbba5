import type { CorpusWorkbook } from './support/corpus-workbook';

/** 44958 is 1 February 2023: `1/2` as Excel keeps it. */
export const workbook: CorpusWorkbook = {
  about: 'Scores',
  layout: 'what is no number is never guessed: a pair `55/68`, words, Excel’s errors, a date that was 1/2; such a score is reported, and totals over it are provisional',
  sheets: {
    'Sở Du lịch': `
      | STT   | Tiêu chí                                   | Điểm tối đa | Điểm tự chấm         |
      |-------|--------------------------------------------|-------------|----------------------|
      | "1"   | Chỉ đạo, điều hành                         | 6           |                      |
      | "1.1" | Kế hoạch cải cách hành chính               | 2           | =Sheet9!#REF! → #REF! |
      | "1.2" | Kiểm tra cải cách hành chính               | 2           | 44958 {d/m}          |
      | "1.3" | Tuyên truyền cải cách hành chính           | 2           | 1.5                  |
    `,
  },
  reads: {
    verdict: 'errors',
    framework: 'none',
    units: {
      'Sở Du lịch': {
        columns: 'A code, B name, C maximum, D self',
        scores: `
          | code    | maximum | self        |
          |---------|---------|-------------|
          | 1.1     | 2       | ? #REF!     |
          | 1.2     | 2       | ? 44958     |
          | 1.3     | 2       | 1.5         |
          | points  |         | 1.5         |
          | of      |         | 6           |
          | percent |         | 25.00       |
          | state   |         | provisional |
        `,
      },
    },
    findings: ['Sở Du lịch!D3 SC06', 'Sở Du lịch!D4 SC08'],
  },
};
