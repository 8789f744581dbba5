import type { CorpusWorkbook } from './support/corpus-workbook';

export const workbook: CorpusWorkbook = {
  about: 'Codes',
  layout: 'codes that Excel made numbers or dates of (1.10 → 1.1, 1.2 → 1-Feb), recovered from their neighbours and reported',
  sheets: {
    'Sở Nội vụ': `
      | STT  | Tiêu chí                                   | Điểm tối đa | Điểm tự chấm         |
      |------|--------------------------------------------|-------------|----------------------|
      | 1    | Chỉ đạo, điều hành                         | 10          | =SUM(D3:D12) → 9.5   |
      | 1.1  | Ban hành kế hoạch cải cách hành chính      | 1           | 1                    |
      | 1.2  | Hoàn thành kế hoạch                        | 1           | 1                    |
      | 1.3  | Kế hoạch tuyên truyền                      | 1           | 1                    |
      | 1.4  | Kế hoạch kiểm tra                          | 1           | 1                    |
      | 1.5  | Tỷ lệ đơn vị được kiểm tra                 | 1           | 1                    |
      | 1.6  | Xử lý kết quả kiểm tra                     | 1           | 1                    |
      | 1.7  | Báo cáo quý                                | 1           | 1                    |
      | 1.8  | Báo cáo sáu tháng                          | 1           | 1                    |
      | 1.9  | Báo cáo năm                                | 1           | 1                    |
      | 1.1  | Sáng kiến cải cách hành chính              | 1           | 0.5                  |
      | 2    | Cải cách thể chế                           | 1           | =D14 → 1             |
      | 2.1  | Rà soát văn bản                            | 1           | 1                    |
    `,
  },
  reads: {
    verdict: 'warnings',
    framework: 'none',
    units: {
      'Sở Nội vụ': {
        columns: 'A code, B name, C maximum, D self',
        scores: `
          | code    | maximum | self     |
          |---------|---------|----------|
          | 1.1     | 1       | 1        |
          | 1.2     | 1       | 1        |
          | 1.3     | 1       | 1        |
          | 1.4     | 1       | 1        |
          | 1.5     | 1       | 1        |
          | 1.6     | 1       | 1        |
          | 1.7     | 1       | 1        |
          | 1.8     | 1       | 1        |
          | 1.9     | 1       | 1        |
          | 1.10    | 1       | 0.5      |
          | 2.1     | 1       | 1        |
          | points  |         | 10.5     |
          | of      |         | 11       |
          | percent |         | 95.45    |
          | state   |         | computed |
        `,
      },
    },
    findings: ['Sở Nội vụ!A12 FW08'],
  },
};
