import type { CorpusWorkbook } from './support/corpus-workbook';

export const workbook: CorpusWorkbook = {
  about: 'Scores',
  layout: 'what is no number is never guessed: a pair `55/68`, words, Excel’s errors, a date that was 1/2; such a score is reported, and totals over it are provisional',
  sheets: {
    'Sở Ngoại vụ': `
      | STT   | Tiêu chí                                   | Điểm tối đa | Điểm tự chấm         |
      |-------|--------------------------------------------|-------------|----------------------|
      | "1"   | Chỉ đạo, điều hành                         | 8           |                      |
      | "1.1" | Kế hoạch cải cách hành chính               | 2           | "55/68"              |
      | "1.2" | Kiểm tra cải cách hành chính               | 2           | tối đa               |
      | "1.3" | Tuyên truyền cải cách hành chính           | 2           | 1.5                  |
      | "1.4" | Báo cáo định kỳ                            | 2           |                      |
    `,
  },
  reads: {
    verdict: 'errors',
    framework: 'none',
    units: {
      'Sở Ngoại vụ': {
        columns: 'A code, B name, C maximum, D self',
        scores: `
          | code    | maximum | self        |
          |---------|---------|-------------|
          | 1.1     | 2       | ? 55/68     |
          | 1.2     | 2       | ? tối đa    |
          | 1.3     | 2       | 1.5         |
          | 1.4     | 2       |             |
          | points  |         | 1.5         |
          | of      |         | 8           |
          | percent |         | 18.75       |
          | state   |         | provisional |
        `,
      },
    },
    findings: ['Sở Ngoại vụ!D3 SC01', 'Sở Ngoại vụ!D4 SC01', 'Sở Ngoại vụ!D6 SC05'],
  },
};
