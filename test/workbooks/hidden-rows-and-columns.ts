import type { CorpusWorkbook } from './support/corpus-workbook';

export const workbook: CorpusWorkbook = {
  about: 'Around the table',
  layout: 'several tables on a sheet, Excel tables, hidden rows, columns and sheets',
  sheets: {
    'Sở Nông nghiệp và PTNT': {
      table: `
        | STT   | Cơ quan chủ trì | Tiêu chí                                            | Hướng dẫn chấm | Điểm tối đa | Tự chấm            |
        |-------|-----------------|-----------------------------------------------------|----------------|-------------|--------------------|
        | "1"   | Văn phòng Sở    | Cải cách chế độ công vụ                             |                | 4           | =SUM(F3:F5) → 3.5  |
        | "1.1" | Văn phòng Sở    | Bố trí công chức đúng vị trí việc làm               |                | 1           | 1                  |
        | "1.2" | Văn phòng Sở    | Đánh giá, xếp loại công chức theo quy định          |                | 1           | 1                  |
        | "1.3" | Thanh tra Sở    | Chấp hành kỷ luật, kỷ cương hành chính              |                | 2           | 1.5                |
        |       |                 | Tổng cộng                                           |                | 4           | =F2 → 3.5          |
      `,
      hiddenRows: [3],
      hiddenColumns: ['B', 'D'],
    },
  },
  reads: {
    verdict: 'warnings',
    framework: 'none',
    units: {
      'Sở Nông nghiệp và PTNT': {
        columns: 'A code, B responsibleAgency, C name, E maximum, F self',
        scores: `
          | code    | maximum | self     |
          |---------|---------|----------|
          | 1.1     | 1       | 1        |
          | 1.2     | 1       | 1        |
          | 1.3     | 2       | 1.5      |
          | points  |         | 3.5      |
          | of      |         | 4        |
          | percent |         | 87.50    |
          | state   |         | computed |
        `,
      },
    },
    findings: ['Sở Nông nghiệp và PTNT!A3 SH03'],
  },
};
